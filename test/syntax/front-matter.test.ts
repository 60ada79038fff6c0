import { describe, expect, test } from 'vitest'
import { parse } from '../../src/syntax/parse.ts'
import type { Path } from '../../src/syntax/parsed-document.ts'

const text = `---
kind: clause
id: first   # a comment
title: {zh: 首次, en: "First"}
verify: [data, document]
provisions:
  within:
    limits:
      - op: "<="
        parameter: T
empty:
"quoted": |
  a block
  of text
---

正文。 {#a}
`

function placeOf(path: Path): string {
  const { line, column, endLine, endColumn } = parse({ path: 'a.md', text }).frontMatterPlace(path)
  return `${line}:${column}-${endLine}:${endColumn}`
}

describe('the place of', () => {
  test.each<[name: string, path: Path, place: string]>([
    ['a value', ['id'], '3:5-3:10'],
    ['a group of fields, by its name', ['title'], '4:1-4:6'],
    ['a value in a group', ['title', 'en'], '4:21-4:28'],
    ['a list, by its name', ['verify'], '5:1-5:7'],
    ['an element of a list', ['verify', 1], '5:16-5:24'],
    ['a value deep below', ['provisions', 'within', 'limits', 0, 'op'], '9:13-9:17'],
    ['an element that is a group', ['provisions', 'within', 'limits', 0], '9:9-11:1'],
    ['a field without value, by its name', ['empty'], '11:1-11:6'],
    ['a quoted name', ['quoted'], '12:11-15:1'],
    ['what is not there, by what is around it', ['title', 'fr'], '4:1-4:6'],
    ['what is far from there', ['nothing', 'at', 'all'], '2:1-2:1'],
    ['everything', [], '2:1-2:1'],
  ])('%s', (_name, path, place) => {
    expect(placeOf(path)).toBe(place)
  })

  test('a value of a YAML file', () => {
    const { frontMatterPlace } = parse({ path: 'a.yaml', text: 'kind: vocabulary\nactors:\n  a: {title: 甲}\n' })
    expect(frontMatterPlace(['actors', 'a', 'title'])).toMatchObject({ line: 3, column: 14 })
  })
})

describe('values', () => {
  test.each([
    ['2026-11-21', '2026-11-21'],
    ['24', 24],
    ['"24"', '24'],
    ['0x10', 16],
    ['true', true],
    ['yes', 'yes'],
    ['~', null],
    ['1e3', 1000],
    ['甲', '甲'],
    ['2026', 2026],
    ['1_000', '1_000'],
    ['[a, b]', ['a', 'b']],
  ])('%s', (written, value) => {
    expect(parse({ path: 'a.yaml', text: `a: ${written}\n` }).frontMatter).toEqual({ a: value })
  })

  test('a field __proto__ is a field', () => {
    const { frontMatter } = parse({ path: 'a.yaml', text: '__proto__: {a: 1}\n' })
    expect(Object.keys(frontMatter as object)).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).a).toBeUndefined()
  })

  test('are in the composed form of Unicode', () => {
    expect(parse({ path: 'a.yaml', text: 'a: e\u0301\n' }).frontMatter).toEqual({ a: 'é' })
  })
})

describe('front matter ends', () => {
  test.each([
    ['at the next line of hyphens', '---\na: 1\n---\nb\n', { a: 1 }],
    ['with white space behind them', '---  \na: 1\n---\t\nb\n', { a: 1 }],
    ['at the end of the file', '---\na: 1\n---', { a: 1 }],
    ['not at more hyphens', '---\na: 1\n----\n---\nb\n', undefined],
    ['not at an indented line', '---\na: |\n  ---\n---\nb\n', { a: '---\n' }],
  ])('%s', (_name, content, value) => {
    expect(parse({ path: 'a.md', text: content }).frontMatter).toEqual(value)
  })
})
