import { describe, expect, test } from 'vitest'
import { headingText, type Item, type SourceBlock } from '../../src/syntax/blocks.ts'
import { parse } from '../../src/syntax/parse.ts'

function read(body: string): SourceBlock[] {
  return [...parse({ path: 'a.md', text: `---\nkind: clause\n---\n${body}` }).blocks]
}

/** Blocks as short words: type, id, and how many items are below. */
function words(body: string): string[] {
  return read(body).map((block) => {
    const id = 'id' in block && block.id !== undefined ? `#${block.id}` : ''
    const items = 'items' in block && block.items.length > 0 ? `(${block.items.map(itemWords).join(' ')})` : ''
    const construct = block.type === 'unknown' ? `:${block.construct}` : ''
    return `${block.type}${construct}${id}${items}`
  })
}

function itemWords({ id, items }: Item): string {
  return `${id === undefined ? '-' : `#${id}`}${items.length > 0 ? `(${items.map(itemWords).join(' ')})` : ''}`
}

describe('a body is read as', () => {
  test.each([
    ['nothing', '', []],
    ['paragraphs with their ids', '甲 {#a}\n\n乙{#b}\n\n丙', ['paragraph#a', 'paragraph#b', 'paragraph']],
    ['a paragraph of several lines', '甲\n乙 {#a}', ['paragraph#a']],
    [
      'an id behind markup',
      '甲**乙** {#a}\n\n`丙`{#b}\n\n[丁](term:x) {#c}',
      ['paragraph#a', 'paragraph#b', 'paragraph#c'],
    ],
    ['no id within a text', '甲 {#a} 乙', ['paragraph']],
    ['no id in code', '甲`{#a}`', ['paragraph']],
    ['an empty id', '甲 {#}', ['paragraph#']],
    ['a list below its paragraph', '甲： {#a}\n\n- 乙 {#b}\n- 丙', ['paragraph#a(#b -)']],
    ['a list right below its paragraph', '甲： {#a}\n- 乙 {#b}', ['paragraph#a(#b)']],
    ['lists in lists', '甲： {#a}\n\n- 乙 {#b}\n  - 丙 {#c}\n    - 丁 {#d}\n- 戊 {#e}', ['paragraph#a(#b(#c(#d)) #e)']],
    ['a numbered list', '甲： {#a}\n\n1. 乙 {#b}\n2. 丙 {#c}', ['paragraph#a(#b #c)']],
    ['a list of its own', '## 甲 {#h}\n\n- 乙 {#b}', ['heading#h', 'list(#b)']],
    [
      'notes, examples and constraints',
      '> 注：甲\n>\n> 示例 2：乙\n>\n> 外部约束：丙',
      ['note', 'example', 'constraint'],
    ],
    ['a note with a list', '> 注：甲：\n>\n> - 乙\n> - 丙', ['note(- -)']],
    ['a note in English', '> NOTE 1: a', ['note']],
    ['a quotation of no kind', '> 甲', ['unknown:blockquote']],
    ['a table with its caption', '表：甲 {#t}\n\n| a |\n| - |\n| b |', ['table#t']],
    ['a table with a typed number', 'Table A.1: 甲 {#t}\n\n| a |\n| - |', ['table#t']],
    ['a table without a caption', '| a |\n| - |\n| b |', ['table']],
    ['a paragraph that is no caption', '表中为甲 {#p}\n\n| a |\n| - |\n| b |', ['paragraph#p', 'table']],
    ['a figure', '![甲](x.png "乙") {#f}', ['figure#f']],
    ['a figure without id', '![甲](x.png "乙")', ['figure']],
    ['an image in a sentence', '甲![乙](x.png)', ['paragraph']],
    ['a formula', '$$ {#e}\nx\n$$', ['formula#e']],
    ['a formula without id', '$$\nx\n$$', ['formula']],
    ['what a formula explains', '式中：\n\n- $x$——甲；\n- $y$——乙。', ['where(- -)']],
    ['what a formula explains, in English', 'where\n\n- $x$ is a', ['where(-)']],
    ['headings', '# 甲 {#a}\n\n### 乙', ['heading#a', 'heading']],
    ['a heading by a line below', '甲 {#a}\n---', ['unknown:underlinedHeading']],
    ['code', '```\nx\n```', ['unknown:code']],
    ['a rule', '***', ['unknown:thematicBreak']],
    ['HTML', '<div>\n\n甲 {#a}', ['unknown:html', 'paragraph#a']],
    ['comments, which are left out', '<!-- 甲 -->\n\n乙 {#a}\n\n<!-- 丙 -->', ['paragraph#a']],
    ['a comment in a list', '甲： {#a}\n\n- 乙 {#b}\n\n  <!-- 丙 -->\n\n- 丁 {#d}', ['paragraph#a(#b #d)']],
    ['a second paragraph in an item', '甲： {#a}\n\n- 乙 {#b}\n\n  丙', ['unknown:inItem', 'paragraph#a(#b)']],
    ['HTML as an item', '甲： {#a}\n\n- <div>\n- 乙 {#b}', ['unknown:html', 'paragraph#a(#b)']],
  ])('%s', (_name, body, expected) => {
    expect(words(body)).toEqual(expected)
  })
})

describe('what is cut off is not in the text', () => {
  const plain = (block: SourceBlock | undefined): string =>
    block && 'content' in block ? block.content.map((node) => ('value' in node ? node.value : '')).join('') : ''
  test.each([
    ['an id', '甲。 {#a}', '甲。'],
    ['the mark of a note', '> 注 2：甲。', '甲。'],
    ['an id at the end of a note', '> 注：甲。 {#a}', '甲。'],
  ])('%s', (_name, body, expected) => {
    expect(plain(read(body)[0])).toBe(expected)
  })

  test('the mark of a caption', () => {
    const [table] = read('表 3：甲 {#t}\n\n| a |\n| - |')
    expect(table?.type === 'table' && table.caption?.content).toMatchObject([{ value: '甲' }])
  })
})

test.each([
  ['## 甲 {#a}', '甲'],
  ['## 甲*乙*丙 {#a}', '甲乙丙'],
  ['## [甲](term:x)`乙`$z$', '甲乙z'],
])('the text of the heading %s', (body, text) => {
  const [heading] = read(body)
  expect(heading?.type === 'heading' && headingText(heading)).toBe(text)
})

describe('places count from the start of the file', () => {
  test.each([
    ['a paragraph', '\n甲 {#a}', '5:1-5:7'],
    ['a heading', '## 甲 {#a}', '4:1-4:10'],
    ['a figure', '\n\n![甲](x.png "乙") {#f}', '6:1-6:21'],
  ])('%s', (_name, body, expected) => {
    const place = read(body)[0]?.place
    expect(`${place?.line}:${place?.column}-${place?.endLine}:${place?.endColumn}`).toBe(expected)
  })

  test.each([
    ['甲 {#a}', '4:3-4:7'],
    ['甲\n乙  {#ab}', '5:4-5:9'],
    ['甲 {#a}  ', '4:3-4:7'],
    ['𠮷 {#a}', '4:4-4:8'],
  ])('the id of %j', (body, expected) => {
    const [block] = read(body)
    const place = block?.type === 'paragraph' ? block.idPlace : undefined
    expect(`${place?.line}:${place?.column}-${place?.endLine}:${place?.endColumn}`).toBe(expected)
  })
})
