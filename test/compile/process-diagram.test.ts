import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiagramNames, processDiagram, processInWords } from '../../src/compile/process-diagram.ts'
import { startOf } from '../../src/model/place.ts'
import type { Process, ProcessStep } from '../../src/model/process.ts'
import { unreachableSteps } from '../../src/model/process.ts'
import { markupFaults } from '../broken/unsafe-markup.ts'

const names: DiagramNames = { actor: (id) => `<${id}>`, limit: (parameter) => `"${parameter}"` }
const place = startOf('x.md')

function step(
  id: string,
  next: readonly (string | [to: string, when: string])[],
  more: Partial<ProcessStep> = {},
): ProcessStep {
  const ways = next.map((way) => (typeof way === 'string' ? { to: way } : { to: way[0], when: { zh: way[1] } }))
  return { id, title: { zh: id }, actor: [], input: [], output: [], next: ways, place, ...more }
}

function process(...steps: ProcessStep[]): Process {
  return { id: 'p', title: { zh: '流程' }, steps, place }
}

describe('steps that no way reaches', () => {
  test.each([
    ['none in a row', process(step('a', ['b']), step('b', ['c']), step('c', [])), []],
    ['one behind the end', process(step('a', []), step('b', [])), ['b']],
    ['a circle apart', process(step('a', []), step('b', ['c']), step('c', ['b'])), ['b', 'c']],
    ['none in a circle', process(step('a', ['b']), step('b', ['a'])), []],
    ['a way to nothing', process(step('a', ['x'])), []],
    ['no step at all', process(), []],
  ])('%s', (_name, of, expected) => {
    expect(unreachableSteps(of)).toEqual(expected)
  })
})

describe('a process in words', () => {
  const lending = process(
    step('ask', ['accept'], { actor: ['reader'] }),
    step(
      'accept',
      [
        ['give', '可借'],
        ['ask', '不可借'],
      ],
      { limit: 'T', checkpoint: { zh: '完整' } },
    ),
    step('give', []),
  )

  test('in Chinese', () => {
    expect(processInWords(lending, 'zh', names)).toBe(
      '第1步 ask（<reader>），其后为第2步；第2步 accept（"T"，完整），其后为第3步（可借）或第1步（不可借）；第3步 give，其后为结束',
    )
  })

  test('in English', () => {
    expect(processInWords(lending, 'en', names)).toBe(
      'Step 1 ask (<reader>), then step 2; Step 2 accept ("T", 完整), then step 3 (可借) or step 1 (不可借); Step 3 give, then end',
    )
  })

  test('names no step that there is not', () => {
    expect(processInWords(process(step('a', ['x', 'b']), step('b', [])), 'zh', names)).not.toContain('undefined')
  })
})

describe('a diagram', () => {
  test('draws a box for each step and a line for each way', () => {
    const svg = processDiagram(process(step('a', ['b', 'c']), step('b', ['c']), step('c', ['a'])), 'zh', names)
    expect(svg.match(/class="flow-step/g)).toHaveLength(3)
    expect(svg.match(/class="flow-way/g)).toHaveLength(4)
  })

  test('is well-formed, safe and of finite size whatever the steps say', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 })
    const ids = fc.constantFrom('a', 'b', 'c', 'd')
    const steps = fc.array(
      fc.record({ id: ids, title: text, actor: fc.array(text), next: fc.array(fc.tuple(ids, text)) }),
    )
    fc.assert(
      fc.property(steps, (drawn) => {
        const of = process(
          ...drawn.map(({ id, title, actor, next }) => step(id, next, { title: { zh: title }, actor })),
        )
        const svg = processDiagram(of, 'zh', names)
        expect(markupFaults(svg)).toEqual([])
        expect(svg).not.toMatch(/NaN|undefined|Infinity/)
      }),
    )
  })
})
