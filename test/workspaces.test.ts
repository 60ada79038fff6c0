import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Check, checkWorkspace } from '../src/check.ts'
import type { Diagnostic } from '../src/model/diagnostic.ts'
import { unsafeMarkup } from './broken/unsafe-markup.ts'
import { wordingRulesOff } from './broken/workspace-folder.ts'
import { catalogAt } from './compile/artifact-digests.ts'
import { brokenAddresses } from './compile/broken-addresses.ts'
import { readableCatalog } from './compile/readable-catalog.ts'

const folder = fileURLToPath(new URL('./workspaces/', import.meta.url))
const names = readdirSync(folder).filter((name) => existsSync(`${folder}${name}/input`))

describe.each(names)('the workspace %s', (name) => {
  let check: Check
  beforeAll(() => {
    check = checkWorkspace(`${folder}${name}/input`)
  })

  test('has the findings that are expected', () => {
    const found = check.diagnostics.filter(({ rule }) => !(rule in wordingRulesOff))
    expectFile(`${name}/expected/diagnostics.txt`, found.map(stated).join('\n'))
  })

  test('says what is expected', () => {
    expectFile(`${name}/expected/catalog.txt`, readableCatalog(check.catalog))
  })
})

describe.each([...names, '../..'])('the catalog of %s', (name) => {
  const root = name === '../..' ? `${folder}../..` : `${folder}${name}/input`
  const { catalog } = catalogAt(root)

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(catalog))).toEqual(catalog)
  })

  test('leads only to places that exist', () => {
    expect(brokenAddresses(catalog)).toEqual([])
  })

  test('has no markup but ours', () => {
    expect(unsafeMarkup(catalog)).toEqual([])
  })
})

test('workspaces without a fault hold together', () => {
  for (const name of ['minimal', 'english', 'foreign']) {
    const { diagnostics } = checkWorkspace(`${folder}${name}/input`)
    expect(
      diagnostics.filter(({ rule }) => !(rule in wordingRulesOff)),
      name,
    ).toEqual([])
  }
})

function stated({ rule, severity, place, message }: Diagnostic): string {
  return `${severity} ${rule} ${place.file}:${place.line}:${place.column}\n  ${message.zh}\n  ${message.en}\n`
}

/** Compares with the file, or writes it if UPDATE_EXPECTED=1. */
function expectFile(path: string, content: string): void {
  const file = `${folder}${path}`
  if (env.UPDATE_EXPECTED === '1') {
    mkdirSync(file.slice(0, file.lastIndexOf('/')), { recursive: true })
    writeFileSync(file, content)
  }
  expect(content).toBe(existsSync(file) ? readFileSync(file, 'utf8') : undefined)
}
