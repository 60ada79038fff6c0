import type { Random } from './random.ts'

/** A made-up body: by a grammar of everything that Markdown has, from bare marks, or a real one with changes. */
export function markdownDocument(random: Random, real: readonly string[]): string {
  const making: Making = { random, odd: random.pick([0, 0, 0.01, 0.03, 0.1]) }
  switch (random.below(5)) {
    case 0:
      return random.times(1, 20, () => choose(making, [plainMarks, oddMarks])).join('')
    case 1:
      return mutated(making, random.pick(real))
    case 2:
      return mutated(making, blocks(making, 0))
    default:
      return blocks(making, 0)
  }
}

/** How a document is made: the share of what the quick reader is likely to leave to the reference. */
interface Making {
  readonly random: Random
  readonly odd: number
}

type Choices = readonly string[]

function choose({ random, odd }: Making, [usual, unusual]: readonly [Choices, Choices]): string {
  return random.pick(random.chance(odd) ? unusual : usual)
}

/** Characters and short runs that mean something somewhere, and some that mean nothing. */
// biome-ignore format: a table of texts
const plainMarks: Choices = [
  'a', '甲', '乙。', '，', '𠮷', 'é', '1', ' ', '\n', '\n\n', '\n\n', '\n\n\n', '|', '(', ')', '>', '<', '&', '!', '"',
  '-', '*', '**', '_', '__', '`', '``', '$', '~', ']', '[a](x)', '*甲*', '**乙**', '`c`', '$x$', '![b](c)', '\\*',
  '\\', ' *', '* ', '\n- ', '\n- 甲', '\n+ a', '\n* b', '\n1. c', '\n2) d', '\n> 注：', '\n>\n', '\n# e', '\n| f |',
  '\n|-|', '\n  - g', '\n  h', '{#a}', ':', '：', '=', '#', '+', '.', '　', '–', '——', '“甲”', '（', '）', '%', '/', ';',
  '^', '“', '\n\n$$\nx\n$$\n', '\n<!-- c -->\n', '\u2028', '\u0085', '\u00a0',
]
// biome-ignore format: a table of texts
const oddMarks: Choices = [
  '  ', '\n  ', '\n   ', '\n    ', '***', '$$', '~~', '](x)', '![', '[', '`', '\n---\n', '\n===\n', '\n```\n',
  '\n$$\n', '\t', '\r\n', '&amp;', '&#35;', '&copy', '\\|', '[x]: y', '[^1]', '[^1]: z', '<!-- c -->', '<b>', '</b>',
  '<a@b.c>', 'a@b.cd', 'www.x.yz', 'https://x.yz', '[ ] ', '[x] ', '\u00a0', '\\\n', '  \n', '~甲~', '@', '\u2028',
  '\uFEFF', '\0', ' \n', '\n- ', '\n1. ', '\n> ', '\n|',
]

function mutated(making: Making, text: string): string {
  const { random, odd } = making
  let changed = text
  for (let count = 1 + random.below(4); count > 0; count--) {
    const at = random.below(changed.length + 1)
    const length = random.below(random.chance(0.5) ? 3 : 12)
    const insertion = random.chance(0.6) ? choose(making, [plainMarks, oddMarks]) : ''
    changed = changed.slice(0, at) + insertion + changed.slice(at + (random.chance(0.5) ? length : 0))
    if (random.chance(0.15)) changed = withLineMoved(random, changed)
  }
  return random.chance(odd / 10) ? changed.replaceAll('\n', '\r\n') : changed
}

function withLineMoved(random: Random, text: string): string {
  const lines = text.split('\n')
  const [line = ''] = lines.splice(random.below(lines.length), 1)
  const moved = random.pick([line, ` ${line}`, `  ${line}`, `> ${line}`, `- ${line}`, `${line} `, line.trimStart(), ''])
  lines.splice(random.below(lines.length + 1), 0, moved)
  return lines.join('\n')
}

function blocks(making: Making, depth: number): string {
  const { random } = making
  const parts = random.times(1, depth === 0 ? 5 : 2, () => block(making, depth))
  return parts
    .map(
      (part) =>
        part +
        choose(making, [
          ['\n\n', '\n\n', '\n\n', '\n\n\n', '\n  \n'],
          ['\n', '\n', ' \n\n'],
        ]),
    )
    .join('')
}

function block(making: Making, depth: number): string {
  const { random, odd } = making
  switch (random.below(depth > 2 ? 3 : 14)) {
    case 0:
    case 1:
      return phrase(making) + random.pick([' {#甲}', ' {#a-1}', '', '：', '。', ' '])
    case 2:
      return random.times(2, 4, () => phrase(making)).join(choose(making, [['\n'], ['  \n', ' \n', '\\\n', '\n  ']]))
    case 3:
      return heading(making)
    case 4:
    case 5:
      return list(making, depth)
    case 6:
    case 7:
      return quote(making, depth)
    case 8:
    case 9:
      return table(making)
    case 10:
      return math(making)
    case 11:
      return random.chance(odd)
        ? random.pick(oddBlocks)
        : random.pick(['<!-- 甲 -->', '<!-- lint-allow a reason="b" -->', '<!-- a --> '])
    case 12:
      return random.chance(odd)
        ? random.pick(oddBlocks)
        : random.pick(['甲', '#甲', '1.甲', '-甲', '+ ', '|甲|', '>', '$5 和 $6'])
    default:
      return phrase(making) + random.pick(['\n', '\n\n']) + list(making, depth)
  }
}

// biome-ignore format: a table of texts
const oddBlocks: Choices = [
  '---', '***', '_ _ _', '甲\n---', '甲\n===', '```\n甲\n```', '    甲', '~~~ a\nb\n~~~', '[a]: b', '[^a]: b\n\n    c',
  '<!-- a\nb -->', '<!-- a -->甲', '<div>\n甲\n</div>', '<!-->', '<!--->', '<!-- a', '- ', '1.', '#', '# #', '$$x$$',
]

function heading(making: Making): string {
  const depth = 1 + making.random.below(6)
  const start = choose(making, [['#'.repeat(depth)], ['#######', ' #']]) + choose(making, [[' '], ['', '  ']])
  return (
    start +
    phrase(making) +
    choose(making, [
      ['', ' {#b}'],
      [' #', ' ', '#'],
    ])
  )
}

function math(making: Making): string {
  const opening = choose(making, [
    ['$$', '$$ {#e}', '$$ {#e} '],
    ['$$ \\', '$$$', '$$ x$', ' $$'],
  ])
  const value = choose(making, [
    ['R = \\frac{N_1}{N}', 'x\n\ny', ' x', 'a_1'],
    ['', '\n', '[[', '\n\nx\n'],
  ])
  return `${opening}\n${value}\n${choose(making, [['$$'], ['$$ ', '$', ' $$', '$$$', '']])}`
}

function list(making: Making, depth: number): string {
  const { random, odd } = making
  const mark = choose(making, [
    ['- ', '- ', '- ', '* ', '+ ', '1. ', '1) ', '9. ', '10. '],
    ['-  ', '-', '0. '],
  ])
  const gap = random.pick(['\n', '\n', '\n', '\n\n'])
  const items = random.times(1, 4, () => {
    const inner = random.chance(0.75) ? phrase(making) : blocks(making, depth + 1).trimEnd()
    const nested = random.chance(0.15) && depth < 3 ? moved(making, list(making, depth + 1)) : ''
    const own = random.chance(odd) ? random.pick(['* ', '+ ', '1. ', '  - ']) : mark
    const indent = random.chance(odd) ? random.pick(['', ' ', '    ']) : ' '.repeat(own.length)
    return own + (inner + nested).replaceAll(/\n(?!\n)/g, `\n${indent}`)
  })
  return items.map((item) => item + random.pick(['；', '', '', ' {#i}', ' '])).join(random.chance(odd) ? '\n\n\n' : gap)
}

/** A list below the text of an item, a few spaces to the right. */
function moved(making: Making, text: string): string {
  const { random } = making
  const indent = random.pick(['', '', ' ', '  ', '   '])
  return random.pick(['\n', '\n', '\n\n']) + indent + text.replaceAll(/\n(?!\n)/g, `\n${indent}`)
}

function quote(making: Making, depth: number): string {
  const { random, odd } = making
  const mark = choose(making, [
    ['> ', '> ', '>'],
    ['>  ', ' > '],
  ])
  const inner = random.chance(0.6)
    ? random.pick(['注：', 'Note: ', '']) + phrase(making)
    : blocks(making, depth + 1).trimEnd()
  return mark + inner.replaceAll('\n', `\n${random.chance(odd) ? '' : mark}`)
}

function table(making: Making): string {
  const { random, odd } = making
  const width = 1 + random.below(4)
  const row = (): string => {
    const count = random.chance(odd) ? 1 + random.below(5) : width
    const cell = (): string =>
      choose(making, [
        ['', ' ', phrase(making), phrase(making), '24 h', '甲'],
        ['`a|b`', 'a\\|b', '$x|y$', '\\'],
      ])
    const line = `| ${Array.from({ length: count }, cell).join(' | ')} |`.replaceAll('\n', ' ')
    return choose(making, [[line], [line.slice(1), line.slice(0, -1), `${line} `, ` ${line}`, '甲', '||', '|']])
  }
  const cells = Array.from({ length: width }, () => random.pick([' --- ', '---', ':-', ' -: ', ':-:', '-']))
  const delimiter = random.chance(odd / 2) ? row() : `|${cells.join('|')}|`
  const caption = choose(making, [['', '表：甲 {#t}\n\n'], ['表：甲 {#t}\n']])
  return [caption + row(), delimiter, ...random.times(0, 4, row)].join('\n')
}

/** Some words with markup. */
function phrase(making: Making): string {
  const { random } = making
  return random
    .times(1, 5, () => (random.chance(0.6) ? choose(making, [words, oddWords]) : inline(making)))
    .join(random.pick(['', '', ' ']))
}

// biome-ignore format: a table of texts
const words: Choices = [
  '服务提供方应', '在', ' 24 h', '内', '，', '。', 'The provider shall', ' answer', '95 %', 'T_FIRST_RESP', 'GB/T 1.1', '𠮷',
  '“甲”', '《乙》', '（', '）', 'a < b', 'A&B', '3个工作日', '5 * 3', '!', '——', 'a_b_c', '；', '注：', '50%', '$5', '#1', '1. ',
  '____', '"', '~',
]
const oddWords: Choices = ['[0, 1)', '[', ']', '*', '_', '\\', '**', '`', '5*3', '&lt;', '  ', '***']

function inline(making: Making): string {
  const { random } = making
  const word = choose(making, [words, oddWords])
  const mark = choose(making, [
    ['*', '**', '_', '__', '`', '``', '$', '$$'],
    ['***', '~', '~~', '```'],
  ])
  switch (random.below(9)) {
    case 0:
    case 1:
      return `${mark}${word}${choose(making, [[mark], ['', '*', '_', '`']])}`
    case 2:
      return choose(making, [
        ['**甲**', '*乙丙*', '`a b`', '$x_1$', '` a `', '`` ` ``'],
        [`${mark}${word} ${word}${mark}`, `*甲${mark}乙${mark}*`],
      ])
    case 3:
    case 4:
      return `[${word}](${choose(making, [['term:user', 'clause:process/first#a', '#x', 'x "乙"'], oddResources])})`
    case 5:
      return `![${word}](${choose(making, [
        ['x.png', 'process:a "乙"'],
        ['x.png ""', '', 'x y'],
      ])})`
    case 6:
      return choose(making, [
        ['\\*', '\\[', '\\\\', '\\`', '\\$', '\\甲', '\\{'],
        ['&amp;', '&#x4e00;', '&nbsp', '\\`\\`', '\\``a`', '\\$$a$', '\\|'],
      ])
    case 7:
      return choose(making, [['甲', '[**甲**乙](x)', '**[甲](x)**', '*`a`*'], oddInlines])
    default:
      return `[${choose(making, [words, [inline(making)]])}](term:a)`
  }
}

const oddResources: Choices = ['', '<a b>', 'x (y)', 'a(b)c', "x 'y'", 'https://x.yz', 'x "" ', ' x', 'x\\)', 'x&amp;']
// biome-ignore format: a table of texts
const oddInlines: Choices = [
  '<b>甲</b>', '<https://x.yz>', 'https://x.yz/a', 'www.x.yz', 'a@b.cd', '[^1]', '[a][b]', '[a]', '![a]',
  '<!-- c -->', '[[甲](x)](y)', '![*a*](b)', '*a**b*', '**a*b**', '_a*b_c*',
]
