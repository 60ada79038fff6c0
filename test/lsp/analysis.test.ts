import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/config/read-config.ts'
import { readSources } from '../../src/files/read-sources.ts'
import { codeActionsIn } from '../../src/lsp/actions/code-actions.ts'
import { type AnalysisInput, analyse } from '../../src/lsp/analysis.ts'
import { fieldStartAt } from '../../src/lsp/complete/field-start.ts'
import { linkStartIn } from '../../src/lsp/complete/link-start.ts'
import type { Diagnostic } from '../../src/model/diagnostic.ts'
import { writeIn } from './editor.ts'
import { delivery, lending, receipt } from './lending.ts'

let root: string
let input: AnalysisInput
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'normdown-analysis-'))
  for (const [path, text] of Object.entries(lending)) writeIn(root, path, text)
  const config = readConfig(root)
  input = { root, config, folder: readSources(root, config.source), open: [] }
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

const open = (path: string, text: string) => [{ path, address: `file:///elsewhere/${path}`, text }]

describe('an analysis', () => {
  it('parses only what changed', () => {
    const before = analyse(input)
    const now = analyse({ ...input, open: open(receipt, `${lending[receipt]}\n`), previous: before })
    const parsedAgain = [...now.documents].filter(([path, document]) => before.documents.get(path) !== document)
    expect(parsedAgain.map(([path]) => path)).toEqual([receipt])
  })

  it('is done only where something changed, line ends apart', () => {
    const before = analyse(input)
    const now = analyse({
      ...input,
      open: open(receipt, lending[receipt]?.replaceAll('\n', '\r\n') ?? ''),
      previous: before,
    })
    expect(now.compilation).toBe(before.compilation)
    expect(now.addressOf(receipt)).toBe(`file:///elsewhere/${receipt}`)
  })

  it('finds what checking the same files finds', async () => {
    const { checkWorkspace } = await import('../../src/check.ts')
    expect(analyse(input).diagnostics).toEqual(checkWorkspace(root).diagnostics)
  })

  it.each(['standards/.draft/x.md', 'standards/README.md', 'standards/lending/x.txt', 'notes/x.md'])(
    'leaves out %s, which is no source',
    (path) => {
      const before = analyse(input)
      expect(analyse({ ...input, open: open(path, 'text'), previous: before }).documents).toEqual(before.documents)
    },
  )
})

describe('fixes of rules', () => {
  const found = (line: number, column: number, written: string, replacement: string): Diagnostic => {
    const place = { file: delivery, line, column, endLine: line, endColumn: column + written.length }
    const message = { zh: '', en: '' }
    return { rule: 'limit-stated', severity: 'warning', place, message, fix: { edits: [{ place, replacement }] } }
  }
  const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  const offered = (diagnostics: readonly Diagnostic[], wanted: string) =>
    codeActionsIn(
      { analysis: { ...analyse(input), diagnostics }, path: delivery, locale: 'en', pageOf: (rule) => rule },
      everywhere,
      (kind) => kind.startsWith(wanted),
    )

  it('are offered one by one, each saying what it does', () => {
    const actions = offered([found(8, 1, '图书馆', '本馆'), found(8, 4, '宜', ''), found(8, 5, '', '都')], 'quickfix')
    expect(actions.map(({ title }) => title)).toEqual(['Replace "图书馆" by "本馆"', 'Delete "宜"', 'Insert "都"'])
    expect(actions[0]?.edit?.changes).toEqual({
      [analyse(input).addressOf(delivery)]: [
        { newText: '本馆', range: { start: { line: 7, character: 0 }, end: { line: 7, character: 3 } } },
      ],
    })
  })

  it('are offered all at once, as far as none touches another', () => {
    const actions = offered([found(8, 1, '图书馆', '本馆'), found(8, 2, '书', ''), found(8, 6, '[', '')], 'source')
    expect(actions.map(({ kind }) => kind)).toEqual(['source.fixAll.normdown'])
    expect(Object.values(actions[0]?.edit?.changes ?? {}).flat()).toHaveLength(2)
  })

  it('are none where no rule has one', () => {
    expect(offered([], '')).toEqual([])
  })
})

describe('what is being typed', () => {
  it.each([
    ['见[首次响应](term:', { scheme: 'term', standard: undefined, unit: undefined, start: 13 }],
    ['a [b](clause:process/first', { scheme: 'clause', standard: 'process', unit: undefined, start: 21 }],
    ['[b](clause:process/first#wi', { scheme: 'clause', standard: 'process', unit: 'first', start: 25 }],
    ['[b](#wi', { scheme: '', standard: undefined, unit: undefined, start: 5 }],
    ['[b](te', { start: 4 }],
    ['[b](term:x) term:', undefined],
    ['term:', undefined],
  ])('of the link %s', (line, expected) => {
    expect(linkStartIn(line)).toEqual(expected)
  })

  it.each([
    ['actor: ', 'actor', true],
    ['actor: li', 'actor', true],
    ['actor: [a, ', 'actor', true],
    ['evidence:\n  - a\n  - ', 'evidence', true],
    ['evidence:\n- a\n- ', 'evidence', true],
    ['evidence: [a,\n  b, ', 'evidence', true],
    ['provisions:\n  a:\n    actor: ', 'actor', false],
    ['provisions:\n  a: {verify: [data], actor: ', 'actor', false],
    ['provisions:\n  a:\n    limits: [{metric: x, op: "<=", parameter: ', 'parameter', false],
    ['limits: [{parameter: A}, {parameter: ', 'parameter', false],
    ['title: {zh: "a: b", en: ', 'en', false],
    ['outline:\n  chapters:\n    - id: a\n      units: [b, ', 'units', false],
    ['outline:\n  chapters:\n    - id: a\n      units:\n        - b # first: this\n        - ', 'units', false],
    ['# actor: ', undefined, false],
    ['act', undefined, false],
    ['actor:', undefined, false],
  ])('of the field in %j', (text, field, top) => {
    const lines = text.split('\n')
    const found = fieldStartAt(lines, lines.length - 1, lines.at(-1)?.length ?? 0)
    expect(found && { field: found.field, top: found.top }).toEqual(field && { field, top })
  })
})
