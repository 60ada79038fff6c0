import { describe, expect, test } from 'vitest'
import { compiled, onlyStandard, provisionsOf, standardWith, unit } from './compiled.ts'

function items(body: string, language = 'zh'): string[] {
  const files = standardWith('  chapters: [x]', { x: unit('clause', 'x', body) })
  const text = files['standards/a/standard.md']?.replace('language: zh', `language: ${language}`) ?? ''
  const standard = onlyStandard(compiled({ ...files, 'standards/a/standard.md': text }))
  return provisionsOf(standard)
    .slice(1)
    .map(({ text: { plain } }) => plain)
}

describe('the end marks of items', () => {
  test.each([
    ['are written', '甲应： {#a}\n\n- 有 {#b}\n- 在 {#c}', ['有；', '在。']],
    ['replace those that stand there', '甲应： {#a}\n\n- 有。 {#b}\n- 在， {#c}\n- 到;{#d}', ['有；', '在；', '到。']],
    ['are full stops below a full sentence', '甲应符合下列要求。 {#a}\n\n- 有；{#b}\n- 在；{#c}', ['有。', '在。']],
    ['are colons above a list', '甲应： {#a}\n\n- 有 {#b}\n  - 子 {#c}\n- 在 {#d}', ['有：', '子。', '在。']],
    ['stand behind markup', '甲应： {#a}\n\n- **有** {#b}\n- `在` {#c}', ['有；', '在。']],
    ['do not touch brackets', '甲应： {#a}\n\n- 有（全部）；{#b}\n- 在 {#c}', ['有（全部）；', '在。']],
  ])('%s', (_name, body, expected) => {
    expect(items(body)).toEqual(expected)
  })

  test('are those of English in English', () => {
    expect(items('It shall: {#a}\n\n- be {#b}\n- have: {#c}\n  - this. {#d}', 'en')).toEqual(['be;', 'have:', 'this.'])
  })
})
