import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'

const source = fileURLToPath(new URL('../workspaces/everything/input/', import.meta.url))
let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'normdown-checklist-'))
  cpSync(source, root, { recursive: true })
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** Runs `normdown checklist` in the workspace, as a person with an English terminal does. */
async function checklist(...given: readonly string[]) {
  let printed = ''
  let said = ''
  const terminal = {
    locale: 'en',
    cwd: root,
    repository: undefined,
    colours: false,
    width: 100,
    print: (text: string) => {
      printed += text
    },
    say: (text: string) => {
      said += `${text}\n`
    },
    progress: () => undefined,
  } as const
  const code = await createProgram(terminal, '0.0.0')
    .run(['checklist', ...given])
    .catch((error: unknown) => {
      said += `${error instanceof Error ? error.message : String(error)}\n`
      return 2
    })
  return { code, printed, said }
}

describe('normdown checklist', () => {
  it('writes a workbook under a name of its own, and never over one that is there', async () => {
    expect(await checklist('lending')).toMatchObject({
      code: 0,
      said: expect.stringMatching(/^Written to checklist-lending\.xlsx: \d+ provisions, \d+ criteria\.$/m),
    })
    expect([...readFileSync(join(root, 'checklist-lending.xlsx')).subarray(0, 2)]).toEqual([0x50, 0x4b])
    expect(await checklist('lending')).toMatchObject({ code: 2, said: expect.stringContaining('is there already') })
    expect((await checklist('lending', '--replace')).code).toBe(0)
  })

  it('prints the other formats', async () => {
    expect((await checklist('lending', '--format', 'md')).printed).toMatch(/^# /)
    expect((await checklist('lending', '--format', 'csv')).printed).toMatch(/^\uFEFF/)
    expect(JSON.parse((await checklist('lending', '--format', 'json')).printed).standard.id).toBe('lending')
  })

  it('takes the format from the name of the file', async () => {
    expect((await checklist('lending', '--out', 'lists/lending.csv')).code).toBe(0)
    expect(readFileSync(join(root, 'lists/lending.csv'), 'utf8')).toMatch(/^\uFEFF/)
    expect(await checklist('lending', '--out', 'lending.docx')).toMatchObject({
      code: 2,
      said: expect.stringContaining('--format'),
    })
  })

  it('chooses lines by id or title, and suggests what may be meant', async () => {
    const all = (await checklist('--format', 'csv')).printed.split('\r\n').length
    const some = (await checklist('--format', 'csv', '--modality', 'recommendation')).printed.split('\r\n').length
    expect(some).toBeLessThan(all)
    expect(await checklist('--method', 'documents')).toMatchObject({
      code: 2,
      said: expect.stringContaining('Did you mean `document`'),
    })
    expect(await checklist('lendin')).toMatchObject({ code: 2, said: expect.stringContaining('Did you mean lending?') })
    expect(await checklist('--step', 'nowhere')).toMatchObject({ code: 2 })
  })

  it('reads a filled checklist back, and says what is missing', async () => {
    const { printed } = await checklist('lending', '--format', 'csv')
    const [, line = ''] = printed.split('\r\n')
    const key = /lending\/[\w.-]+/.exec(line)?.[0] ?? ''
    writeFileSync(join(root, 'filled.csv'), `Id,Finding,Note\r\n${key},Conforms,seen\r\n`)
    const read = await checklist('lending', '--read', 'filled.csv', '--out', 'assessment.json')
    expect(read.code).toBe(1)
    expect(read.said).toContain('error: Unexpected form without `Assessment number`')
    expect(JSON.parse(readFileSync(join(root, 'assessment.json'), 'utf8'))).toMatchObject({
      standard: { id: 'lending' },
      findings: { [key]: { finding: 'conforming', note: 'seen' } },
    })
  })
})
