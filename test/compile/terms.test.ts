import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { termFinder } from '../../src/compile/term-finder.ts'
import { compiled, onlyStandard, provisionsOf, standardWith, unit } from './compiled.ts'

const find = termFinder(
  (
    [
      ['service', ['服务', 'service']],
      ['service-request', ['服务请求', 'service request', 'SR']],
      ['user', ['用户', 'user']],
      ['wi-fi', ['Wi-Fi', '无线局域网']],
    ] as const
  ).map(([id, forms]) => ({ id, standard: 'a', forms })),
)

describe('terms are found', () => {
  test.each([
    ['服务提供方处理服务请求', ['service 0-2', 'service-request 7-11']],
    ['服务请求服务', ['service-request 0-4', 'service 4-6']],
    ['The service request of a user', ['service-request 4-19', 'user 25-29']],
    ['Service Request', ['service-request 0-15']],
    ['microservice, services, user2, users', []],
    ['SRV of SR', ['service-request 7-9']],
    ['用户user用户', ['user 0-2', 'user 2-6', 'user 6-8']],
    ['采用wi-fi。', ['wi-fi 2-7']],
    ['', []],
    ['İ用户', ['user 1-3']],
    ['服务馆、服务店和服务厂', []],
    ['服务厂家', ['service 0-2']],
  ])('%s', (text, expected) => {
    expect(find(text, 'zh').map(({ term, span }) => `${term.id} ${span.join('-')}`)).toEqual(expected)
  })

  test('in any text at places in order, where a form of the term stands', () => {
    const pieces = fc.constantFrom('服务', '请求', '用户', 'service', ' ', 'request', 'USER', 'İ', '，', 'x')
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('')
        let done = 0
        for (const { term, span } of find(text, 'zh')) {
          expect(span[0]).toBeGreaterThanOrEqual(done)
          expect(term.forms.map((form) => form.toLowerCase())).toContain(text.slice(...span).toLowerCase())
          done = span[1]
        }
      }),
    )
  })
})

test('Chinese forms are not looked for in English text', () => {
  expect(find('用户 means user', 'en').map(({ span }) => span)).toEqual([[9, 13]])
})

describe('terms are linked', () => {
  const term = (id: string, zh: string, en: string): string =>
    `---\nkind: term\nid: ${id}\nterm: {zh: ${zh}, en: ${en}}\n---\n\n某物。\n`
  const used = (text: string): string[] => {
    const files = standardWith('  terms: [user, ticket]\n  chapters: [x]', {
      user: term('user', '用户', 'user'),
      ticket: term('ticket', '工单', 'ticket'),
      x: unit('clause', 'x', text),
    })
    return provisionsOf(onlyStandard(compiled(files))).flatMap(({ id, text: { plain }, terms }) =>
      terms.map(({ ref, span, linked }) => `${id} ${ref} ${plain.slice(...span)}${linked ? '' : ' (found)'}`),
    )
  }

  test.each([
    ['at their first use only', '用户应联系用户。 {#a}\n\n用户应等候。 {#b}', ['x.a a/user 用户 (found)']],
    ['where the author did so', '[顾客](term:user)应等候。 {#a}', ['x.a a/user 顾客']],
    ['once the author has done so no more', '[顾客](term:user)应联系用户。 {#a}', ['x.a a/user 顾客']],
    [
      'again where the author does so again',
      '[甲](term:user)应联系[乙](term:user)。 {#a}',
      ['x.a a/user 甲', 'x.a a/user 乙'],
    ],
    [
      'in items of a list',
      '用户应： {#a}\n\n- 开工单；{#b}\n- 关工单。{#c}',
      ['x.a a/user 用户 (found)', 'x.b a/ticket 工单 (found)'],
    ],
    ['not within another link', '按[用户工单](clause:x)应处理。 {#a}', []],
    ['not in code', '`用户`应等候。 {#a}', []],
    ['within emphasis', '**用户**应等候。 {#a}', ['x.a a/user 用户 (found)']],
  ])('%s', (_name, text, expected) => {
    expect(used(text)).toEqual(expected)
  })
})
