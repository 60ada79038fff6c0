import type { Random } from './random.ts'

/** Made-up front matter: by a grammar of fields, from bare marks, or a real one with changes. */
export function yamlDocument(random: Random, real: readonly string[]): string {
  const making: Making = { random, odd: random.pick([0, 0, 0.01, 0.03, 0.1]) }
  switch (random.below(5)) {
    case 0:
      return random.times(1, 15, () => choose(making, [marks, oddMarks])).join('')
    case 1:
      return mutated(making, random.pick(real))
    case 2:
      return mutated(making, map(making, '', 0))
    default:
      return map(making, '', 0)
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

// biome-ignore format: a table of texts
const marks: Choices = [
  'a: ', 'b: ', 'c:\n', 'kind: clause\n', '\n', '\n', '\n  ', '\n- ', '\n  - ', '[a, b]', '{a: 1, b: 2}', '"甲"',
  "'乙'", '甲', '24', '-5', '0.50', ' # c', '\n# d\n', 'true', 'null', '~', '2026-11-21', 'T_A', '[]', '{}', '<=',
  '"<="', ',', ' ', '  ', 'x#y', 'a:b', '"", ', '\n\n',
]
// biome-ignore format: a table of texts
const oddMarks: Choices = [
  ': ', ':', '-', '- ', '? ', '[', ']', '{', '}', '"', "'", '#', '&a ', '*a', '!!str ', '|\n', '>\n', '%', '@', '`',
  '\t', '\r\n', '---\n', '...\n', '0x1F', '0o17', '1e3', '.5', '1.', '+1', '.inf', '.nan', '-0',
  '12345678901234567890', '<<: ', '__proto__: ', '\u00a0', '\u0085', '\uFEFF', '\\n', "''", '""', ', ]', '- - ',
  '1: ', '"k": ', '甲: ', 'a b: ', '𠮷', '[\n', ',\n', '\0', '- # x\n', '-\n', 'a:\n- ', ' :', ',,',
]

function mutated(making: Making, text: string): string {
  const { random } = making
  let changed = text
  for (let count = 1 + random.below(3); count > 0; count--) {
    const at = random.below(changed.length + 1)
    const insertion = random.chance(0.6) ? choose(making, [marks, oddMarks]) : ''
    changed = changed.slice(0, at) + insertion + changed.slice(at + random.below(random.chance(0.5) ? 2 : 8))
  }
  return changed
}

function map(making: Making, indent: string, depth: number): string {
  const { random, odd } = making
  const names = random.times(1, 5, () => choose(making, [keys, oddKeys]))
  const unique = random.chance(odd) ? names : [...new Set(names)]
  const lines = unique.map((name) => `${name}:${value(making, indent, depth)}`)
  return lines.map((line, index) => (index === 0 && depth > 0 ? '' : noise(making, indent)) + line).join('')
}

/** What may stand before a line: its indentation, comments, blank lines. */
function noise(making: Making, indent: string): string {
  const { random } = making
  if (random.chance(0.06))
    return (
      choose(making, [
        ['\n', '# c\n', `${indent}# c\n`, '  \n', '      # c\n'],
        ['\t\n', '#\n'],
      ]) + indent
    )
  return random.chance(making.odd / 3) ? `${indent} ` : indent
}

// biome-ignore format: a table of texts
const keys: Choices = [
  'kind', 'id', 'title', 'a', 'b', 'c-d', 'e_f', 'T_A', 'g.h', 'within-24h', '24h', 'zh', 'en', 'true', 'null',
]
const oddKeys: Choices = ['"k"', "'k'", '甲', '1', 'a b', '<<', '__proto__', '? a', '-a', 'constructor', '1.5', '']

/** What follows the colon of a field, with the line ending. */
function value(making: Making, indent: string, depth: number): string {
  const { random, odd } = making
  const tail = choose(making, [
    ['\n', '\n', '\n', '\n', ' # c\n', '  \n', '\n\n'],
    ['#c\n', ' #\n', '', ' x\n', '\n   continued\n'],
  ])
  const kind = random.below(depth > 3 ? 4 : 10)
  if (kind < 4) return ` ${random.chance(odd) ? ' ' : ''}${scalar(making)}${tail}`
  if (kind < 6) return ` ${flow(making, 0)}${tail}`
  if (kind === 6) return tail
  const deeper =
    indent +
    choose(making, [
      ['  ', '  ', '    '],
      [' ', ''],
    ])
  if (kind === 7) return `${tail}${deeper}${map(making, deeper, depth + 1)}`
  const start = random.chance(0.5) ? indent : deeper
  return tail + random.times(1, 3, () => `${noise(making, start)}- ${element(making, start, depth)}`).join('')
}

function element(making: Making, indent: string, depth: number): string {
  const { random } = making
  if (random.chance(0.35)) return map(making, `${indent}  `, depth + 1)
  const tail = choose(making, [
    ['\n', '\n', ' # c\n'],
    ['', '\n  continued\n'],
  ])
  return (random.chance(0.5) ? scalar(making) : flow(making, 0)) + tail
}

function flow(making: Making, depth: number): string {
  const { random, odd } = making
  const inner = (): string => (random.chance(0.25) && depth < 3 ? flow(making, depth + 1) : flowScalar(making))
  const parts = random.times(0, 4, inner)
  const separator = choose(making, [
    [', ', ',', ' , '],
    [',\n    ', ' ', ',,'],
  ])
  const pad = random.chance(0.1) ? ' ' : ''
  if (random.chance(0.5)) return `[${pad}${parts.join(separator)}${random.chance(odd) ? ',' : ''}${pad}]`
  const fields = parts.map(
    (part, index) => `${choose(making, [keys, oddKeys])}${random.chance(odd) ? '' : index}: ${part}`,
  )
  return `{${pad}${fields.join(separator)}${pad}}`
}

function flowScalar(making: Making): string {
  return choose(making, [
    [
      '甲',
      'a',
      'T_A',
      '"甲, 乙"',
      "'x'",
      "'it''s'",
      '"\\""',
      '24',
      '-1.50',
      'true',
      'a b',
      'S3-5.2.2-e',
      '<=',
      '2026-11-21',
    ],
    oddScalars,
  ])
}

function scalar(making: Making): string {
  return choose(making, [plainScalars, oddScalars])
}

// biome-ignore format: a table of texts
const plainScalars: Choices = [
  '甲乙', 'clause', 'T/XXX 001.3', '24', '-5', '0.50', '007', 'true', 'False', 'null', '~', '2026-11-21', '"24 h"',
  "'[a]'", '""', "''", 'a, b', 'x#y', 'a:b', '2026', '95 %', '“甲”', '𠮷', 'a [b] {c}', 'yes', '1_000', '12:30',
  'v1.2.3', '甲：乙', '（甲）', "it's", '1.', '甲\u2028乙', '甲　', "'it''s'", "''''", '"\\"甲\\\\"', '"\\\\"', '　', '-5a', 'TRUE', '"a # b"',
]
// biome-ignore format: a table of texts
const oddScalars: Choices = [
  '"a\\n"', "'it''s'", '|\n    block', '>\n    folded', '&a b', '*a', '!!str 1', '- a', '? a', '%a', '@a', '`a`',
  'a: b', 'a:', '-', ':a', '"a" b', '0x1F', '0o17', '1e3', '.5', '+1', '.inf', '.nan', '-0', '12345678901234567890',
  '"a\n  b"', 'a\n    b', '[', '{', ']', '\u00a0a', '#a', '0b1', '-.5', '+a',
]
