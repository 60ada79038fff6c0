import { expect, test } from 'vitest'
import { createChecker } from '../../src/cache/checker.ts'
import { createMemoryStore } from '../../src/cache/memory-store.ts'
import { checkRead, type ReadWorkspace, readWorkspace } from '../../src/check.ts'
import { readGenerator } from '../../src/files/package-folder.ts'
import { createLiveFolder } from './live-folder.ts'

const numbers = [1, 2, 3, 4, 5, 6, 7]

/** A workspace of more standards than are held together, each of which cites parts of all of them. */
function workspaceWith(body: string): ReadWorkspace {
  const folder = createLiveFolder()
  try {
    for (const path of folder.paths()) if (/^texts\/[^/]+\//.test(path)) folder.remove(path)
    for (const number of numbers) {
      folder.write(`texts/part-${number}/standard.md`, standard(number))
      folder.write(`texts/part-${number}/clauses/receipt.md`, `${clause}\n${body}\n\n${links}\n`)
    }
    return readWorkspace(folder.root, {})
  } finally {
    folder.dispose()
  }
}

const standard = (number: number): string => `---
kind: standard
id: part-${number}
number: T/ABC 001.${number}
part: ${number}
edition: "2026"
language: zh
title: {zh: [示例, 第${number}部分], en: [Sample, Part ${number}]}
type: specification
stage: drafting
outline: {chapters: [receipt]}
---

## 引言 {#introduction}

本文件用于试验。

## 范围 {#scope}

本文件规定了受理的要求。
`

const clause = `---
kind: clause
id: receipt
title: {zh: 受理, en: Receipt}
---
`

const links = numbers
  .map((number) => `馆员应按[受理](clause:part-${number}/receipt#within)执行。 {#by-${number}}`)
  .join('\n\n')

const bodies = {
  'each part with its own id': '馆员应受理图书。 {#within}\n\n馆员应登记：\n\n- 书名；{#title}\n- 书号。',
  'an id used twice': '馆员应受理图书。 {#within}\n\n馆员应登记图书。 {#within}',
  'an id used again in a list': '馆员应登记： {#within}\n\n- 书名；{#title}\n- 书号。{#within}',
  'an id as another part has it without one':
    '馆员应受理图书。 {#p2}\n\n馆员应登记图书。\n\n馆员应归还图书。 {#within}',
  'an id as an item has it without one': '馆员应登记： {#within}\n\n- 书名；\n- 书号。\n\n馆员应归还图书。 {#within-2}',
  'an id as a heading has it': '馆员应受理图书。 {#within}\n\n## 登记 {#record}\n\n馆员应登记图书。 {#record}',
  'an id used again below another heading':
    '## 受理\n\n馆员应受理图书。 {#within}\n\n## 登记\n\n馆员应登记图书。 {#within}',
  'many parts, of which the last repeats the first': [
    '馆员应受理图书。 {#within}',
    ...Array.from({ length: 30 }, (_, index) => `馆员应登记图书。 {#entry-${index}}`),
    '馆员应归还图书。 {#within}',
  ].join('\n\n'),
}

test.each(Object.entries(bodies))('%s', (name, body) => {
  const workspace = workspaceWith(body)
  const { diagnostics } = checkRead(workspace, {})
  const checker = createChecker({ store: createMemoryStore(), generator: readGenerator(), wordsOnly: true })
  expect(checker.check(workspace).diagnostics).toEqual(diagnostics)
  const repeated = diagnostics.filter(({ rule }) => rule === 'id-unique')
  expect(repeated).toHaveLength(name.startsWith('each') ? 0 : numbers.length)
  expect(diagnostics.filter(({ rule }) => rule === 'reference-resolved')).toEqual([])
})
