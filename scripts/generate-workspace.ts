/**
 * Writes a made-up workspace of any size for benchmarks: `node scripts/generate-workspace.ts <folder> <clauses>`.
 *
 * One clause a file, about 600 bytes of Chinese each, with terms, limits, references between clauses and notes; the
 * same arguments give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const clausesPerChapter = 20
const clausesPerStandard = 500

/** Writes the workspace and returns the number of its files. */
export function generateWorkspace(folder: string, clauses: number): number {
  const files = workspaceFiles(clauses)
  for (const [path, text] of files) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  return files.length
}

type File = readonly [path: string, text: string]

function workspaceFiles(clauses: number): File[] {
  const standards = Math.ceil(clauses / clausesPerStandard)
  return [
    ['normdown.config.json', config],
    ['standards/vocabulary.yaml', vocabulary],
    ['standards/parameters.yaml', parameters],
    ...Array.from({ length: standards }, (_, index) => {
      const first = index * clausesPerStandard
      return standardFiles(index + 1, Math.min(clausesPerStandard, clauses - first))
    }).flat(),
  ]
}

function standardFiles(part: number, clauses: number): File[] {
  const id = `part-${part}`
  const terms = Array.from({ length: 20 }, (_, index) => termFile(id, part, index + 1))
  const files = Array.from({ length: clauses }, (_, index) => clauseFile(id, part, index + 1, clauses))
  return [[`standards/${id}/standard.md`, standardText(id, part, clauses)], ...terms, ...files]
}

function standardText(id: string, part: number, clauses: number): string {
  const chapters = Math.ceil(clauses / clausesPerChapter)
  const chapterLines = Array.from({ length: chapters }, (_, index) => {
    const from = index * clausesPerChapter
    const units = Array.from(
      { length: Math.min(clausesPerChapter, clauses - from) },
      (_, inner) => `clause-${from + inner + 1}`,
    )
    return `    - id: chapter-${index + 1}\n      title: {zh: 第${index + 1}类过程, en: Process ${index + 1}}\n      units: [${units.join(', ')}]`
  })
  return `---
kind: standard
id: ${id}
number: T/BENCH 001.${part}
edition: "2026"
language: zh
title: {zh: [示例服务, 第${part}部分：过程规范], en: [Sample service, "Part ${part}: Specification for process"]}
part: ${part}
type: specification
stage: drafting
outline:
  terms: [${Array.from({ length: 20 }, (_, index) => `term-${part}-${index + 1}`).join(', ')}]
  chapters:
${chapterLines.join('\n')}
---

## 引言 {#introduction}

示例服务的过程按对象分类，各部分分别给出一类对象的过程。

## 范围 {#scope}

本文件规定了示例服务第${part}部分的过程要求。

本文件适用于示例服务的提供方。
`
}

function termFile(id: string, part: number, index: number): File {
  const name = `${numerals(part)}类${numerals(index)}号对象`
  return [
    `standards/${id}/terms/term-${part}-${index}.md`,
    `---\nkind: term\nid: term-${part}-${index}\nterm: {zh: ${name}, en: object ${part} ${index}}\n---\n\n在服务过程中单独编号、登记和交接的器具。\n`,
  ]
}

function clauseFile(id: string, part: number, index: number, clauses: number): File {
  const other = ((index * 7) % clauses) + 1
  const term = ((index * 3) % 20) + 1
  const name = `${numerals(part)}类${numerals(term)}号对象`
  return [
    `standards/${id}/clauses/clause-${index}.md`,
    `---
kind: clause
id: clause-${index}
title: {zh: 过程${numerals(index)}, en: Process ${index}}
actor: provider
step: handling
verify: [document]
evidence: [record]
provisions:
  limit:
    limits: [{op: "<=", parameter: T_${(index % 9) + 1}}]
---

服务提供方应自收到[${name}](term:term-${part}-${term})时刻起${(index % 9) + 1} h内完成登记，并按[相关过程](clause:clause-${other})的规定交接。 {#limit}

登记记录应包含下列内容： {#record}

- 器具的编号和交接时刻；{#number}
- 交接双方的姓名和所属班组；{#people}
- 交接时的外观状态和随附的物件。{#state}

> 注：交接时刻以双方签字的时刻为准，第${index}号过程不另行规定。
`,
  ]
}

/** A number in Chinese digits, so that names hold no figures that would read as quantities. */
function numerals(number: number): string {
  return [...String(number)].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')
}

const config = `${JSON.stringify(
  {
    title: { zh: '基准工作区', en: 'Benchmark workspace' },
    publisher: { zh: '示例协会', en: 'Sample Association' },
    baseUrl: 'https://example.org/',
    locales: ['zh', 'en'],
  },
  null,
  2,
)}\n`

const vocabulary = `kind: vocabulary
actors:
  provider: {title: {zh: 服务提供方, en: provider}}
evidence:
  record: {title: {zh: 登记记录, en: record}}
steps:
  handling: {title: {zh: 交接, en: handling}}
`

const parameters = `kind: parameters
parameters:
${Array.from({ length: 9 }, (_, index) => `  T_${index + 1}: {title: {zh: ${'一二三四五六七八九'[index]}时限, en: limit ${index + 1}}, value: ${index + 1}, unit: h, clock: natural, use: normative, basis: [{kind: group-decision}], proposal: true}`).join('\n')}
`

if (import.meta.filename === process.argv[1]) {
  const [folder = 'bench-workspace', clauses = '1000'] = process.argv.slice(2)
  process.stdout.write(`${generateWorkspace(folder, Number(clauses))} files in ${folder}\n`)
}
