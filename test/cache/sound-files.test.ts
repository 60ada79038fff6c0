import { describe, expect, test } from 'vitest'
import { checkIncrementally } from '../../src/cache/check-incrementally.ts'
import { createMemoryStore } from '../../src/cache/memory-store.ts'
import { createSoundFiles } from '../../src/cache/sound-files.ts'
import { createSurveyor } from '../../src/cache/survey.ts'
import { checkWorkspace, readWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'
import type { CheckedDocument } from '../../src/lint/lint-document.ts'
import { parse } from '../../src/syntax/parse.ts'
import { createLiveFolder } from './live-folder.ts'

const document = parse({ path: 'standards/a/b.md', text: '---\nkind: clause\n---\n\n文字。\n' })
const other = parse({ path: document.path, text: `${document.text}\n` })
const nothing: CheckedDocument = { found: [], waivers: [] }
const finding: CheckedDocument['found'][number] = {
  rule: 'any',
  finding: { place: document.frontMatterPlace([]), message: { zh: '', en: '' } },
}
const waiver: CheckedDocument['waivers'][number] = {
  rule: 'any',
  reason: '',
  place: document.frontMatterPlace([]),
  covers: { file: document.path, from: 1, to: 1 },
}

/** Digests of the sound among files that were looked at, with what was found in them. */
function soundAfter(...looks: readonly (readonly [typeof document, CheckedDocument])[]): readonly string[] {
  const files = createSoundFiles('frame', [])
  for (const [file, found] of looks) files.check(file, 'zh', () => found)
  return files.digests
}

const known = soundAfter([document, nothing])

describe('a file in which nothing was found', () => {
  test('is not looked at again, and stays known', () => {
    const files = createSoundFiles('frame', known)
    const checked = files.check(document, 'zh', () => {
      throw new Error('looked')
    })
    expect(checked).toEqual(nothing)
    expect(files.digests).toEqual(known)
  })

  test.each([
    ['another text', 'frame', other, 'zh'],
    ['another language', 'frame', document, 'en'],
    ['another frame', 'other frame', document, 'zh'],
    ['another path', 'frame', { ...document, path: 'standards/a/c.md' }, 'zh'],
  ] as const)('is looked at again with %s', (_, frame, file, language) => {
    const found = { found: [finding], waivers: [] }
    expect(createSoundFiles(frame, known).check(file, language, () => found)).toBe(found)
  })
})

test.each([
  ['finding', { found: [finding], waivers: [] }],
  ['waiver', { found: [], waivers: [waiver] }],
])('a file with a %s is not known as one without', (_, found) => {
  expect(soundAfter([document, found], [other, nothing])).toEqual(soundAfter([other, nothing]))
})

describe('after an edit of one file of a standard', () => {
  test('the survey has what was known of the others, and what stays wrong in them is still found', async () => {
    const folder = createLiveFolder()
    try {
      const [first = '', second = ''] = folder.paths().filter((path) => path.includes('/clauses/'))
      folder.write(first, `${folder.read(first)}\n见6.2、e.g.。\n`)
      const options = { cacheHome: `${folder.root}/home`, writer: 'test' }
      await checkIncrementally(folder.root, options)
      folder.write(second, `${folder.read(second)}\n`)
      const { diagnostics } = await checkIncrementally(folder.root, options)
      expect(diagnostics).toEqual(checkWorkspace(folder.root).diagnostics)
      expect(diagnostics.some(({ place }) => place.file === first)).toBe(true)
    } finally {
      folder.dispose()
    }
  })

  test('a store without any record of it knows of none', () => {
    const folder = createLiveFolder()
    try {
      const { standards } = createSurveyor(createMemoryStore(), readGenerator())(readWorkspace(folder.root, {}))
      expect(standards.map(({ sound }) => sound)).toEqual(standards.map(() => undefined))
    } finally {
      folder.dispose()
    }
  })
})
