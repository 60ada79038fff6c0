import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { execPath } from 'node:process'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emit } from '../../src/emit/index.ts'
import { writeArtifacts } from '../../src/files/write-artifacts.ts'
import { corpusCatalog } from '../search/corpus.ts'
import { schemeNamed, vectors } from './vectors.ts'

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const examples = fileURLToPath(new URL('../../examples/downstream/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'normdown-assess-'))

interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function run(...given: readonly string[]): Promise<Run> {
  return node(main, ...given, '--locale', 'en')
}

function node(...given: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(execPath, [...given], { cwd: folder, env: {} }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

function write(name: string, content: unknown): string {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
  return name
}

function given(id: string): Readonly<Record<string, unknown>> {
  return vectors.find((vector) => vector.id === id)?.assessment ?? {}
}

beforeAll(() => {
  write('criteria.json', schemeNamed('stars'))
  write('methods.json', schemeNamed('methods'))
  write('worked.json', given('worked-example'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('normdown assess', () => {
  test('prints a report with the grade, and ends in 0', async () => {
    const { code, stdout } = await run('assess', 'worked.json', '--scheme', 'criteria.json')
    expect(stdout).toMatch(/^Result {2}three stars {2}Total 87\.4$/m)
    expect(stdout).toMatch(/unrounded 87\.365/)
    expect(code).toBe(0)
  })

  test('gives the result of the vector as JSON', async () => {
    const { stdout } = await run('assess', 'worked.json', '--scheme', 'criteria.json', '--format', 'json')
    expect(JSON.parse(stdout)).toEqual(vectors.find(({ id }) => id === 'worked-example')?.result)
  })

  test.each([
    ['md', /(?<!\\)<script|(?<!\\)\[x\]|(?<!\\)\*\*w/],
    ['html', /<script/],
  ])('lets nothing of an assessment become markup in %s', async (format, markup) => {
    const subject = { name: '<script>alert(1)</script> | [x](javascript:y) `z` **w**' }
    write('hostile.json', { ...given('worked-example'), subject })
    const { stdout } = await run('assess', 'hostile.json', '--scheme', 'criteria.json', '--format', format)
    expect(stdout).toMatch(/alert/)
    expect(stdout).not.toMatch(markup)
  })

  test('writes a file where that is asked', async () => {
    await run('assess', 'worked.json', '--scheme', 'criteria.json', '--format', 'html', '--output', 'report.html')
    const html = readFileSync(join(folder, 'report.html'), 'utf8')
    expect(html).toMatch(/^<!doctype html>/)
    expect(html).not.toMatch(/<script|src=|@import|url\(/)
  })

  test('ends in 1 where not all is answered', async () => {
    write('open.json', given('incomplete'))
    const { code, stdout } = await run('assess', 'open.json', '--scheme', 'methods.json')
    expect(stdout).toMatch(/^Result {2}incomplete/m)
    expect(code).toBe(1)
  })

  test('says what is wrong and where, and ends in 1', async () => {
    write('wrong.json', given('problem-conforming-above-sampled'))
    const { code, stdout } = await run('assess', 'wrong.json', '--scheme', 'methods.json')
    expect(stdout).toMatch(/^\/answers\/ratio\/conforming\n {2}Unexpected `11` conforming of `10` sampled/)
    expect(code).toBe(1)
  })

  test.each([
    ['a file that is not there', ['none.json', '--scheme', 'criteria.json'], /there is no such file/],
    ['no JSON', [write('no.json', '{"a": }'), '--scheme', 'criteria.json'], /no\.json is not JSON/],
    ['another kind of file', [write('a.txt', 'x'), '--scheme', 'criteria.json'], /expected a \.json, \.csv or \.xlsx/],
    ['criteria that are none', ['worked.json', '--scheme', write('empty.json', {})], /Nothing can be scored by/],
    ['no workspace', ['worked.json'], /no workspace/],
    ['two files', ['worked.json', 'worked.json'], /Only one assessment/],
    ['migrating without editions', ['migrate', 'worked.json'], /Name both editions/],
  ])('says so of %s, and ends in 2', async (_, words, said) => {
    const { code, stderr, stdout } = await run('assess', ...words)
    expect(stderr).toMatch(said)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('carries an assessment over, the file to standard output and what to look at again to standard error', async () => {
    write('next.json', { ...schemeNamed('stars'), standard: { ...schemeNamed('stars').standard, edition: '2028' } })
    const { code, stdout, stderr } = await run(
      'assess',
      'migrate',
      'worked.json',
      '--from',
      'criteria.json',
      '--to',
      'next.json',
    )
    expect(JSON.parse(stdout).standard.edition).toBe('2028')
    expect(stderr).toMatch(/provisions cannot be compared/)
    expect(code).toBe(0)
  })
})

test('the downstream example scores the corpus to 87.365 points and three stars', async () => {
  writeArtifacts(folder, emit(corpusCatalog()))
  await build({
    entryPoints: [`${examples}import-and-score.mjs`],
    outfile: join(folder, 'example.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    alias: { 'normdown/assess': fileURLToPath(new URL('../../src/assess/index.ts', import.meta.url)) },
  })
  const { stdout, stderr } = await node('example.mjs', join(folder, 'api/v1'), `${examples}assessment.json`)
  expect(stderr).toBe('')
  const { row, work } = JSON.parse(stdout)
  expect(row).toMatchObject({ outcome: 'graded', grade: 'three-star', total: '87.365', reported: '87.4' })
  expect(work).toHaveLength(3)
  expect(work[0].read[0].text).toMatch(/\p{Script=Han}/u)
}, 60_000)
