import { describe, expect, test } from 'vitest'
import { wordLists } from '../../src/language/lexicons/index.ts'
import { createListedWordFinder, wordsIn } from '../../src/language/listed-words.ts'
import { wordListIds } from '../../src/model/lexicon.ts'

const ids = ['vague-quality', 'vague-time'] as const
const found = (text: string, options?: Parameters<typeof createListedWordFinder>[1]) =>
  createListedWordFinder(ids, options)(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en').map(
    ({ word, list }) => `${word} ${list}`,
  )

describe('the lists of words', () => {
  test('are those of the model, in its order', () => {
    expect(wordLists.map(({ id }) => id)).toEqual([...wordListIds])
  })

  test.for(wordLists.flatMap((list) => (['zh', 'en'] as const).map((language) => ({ list, language }))))(
    '$list.id in $language has every word once, and no exception that cannot be one',
    ({ list, language }) => {
      const { words, except } = list[language]
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
      expect(except.filter((word) => words.includes(word))).toEqual([])
    },
  )
})

describe('finding listed words', () => {
  test('names the list, and takes the longest word at each place', () => {
    expect(found('应及时、合理地处理。')).toEqual(['及时 vague-time', '合理 vague-quality'])
    expect(found('in a timely manner')).toEqual(['in a timely manner vague-time'])
  })

  test.for(['相关方', '在有效期内', '同时有效证件', '合理化建议', '快捷键', '及时率', 'goods', 'the effective date'])(
    'finds nothing in %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  test('knows the changes of a workspace', () => {
    const changes = { 'vague-quality': { add: ['时尚'], remove: ['整洁'], except: ['时尚杂志'] } }
    expect(found('场所整洁、时尚。')).toEqual(['整洁 vague-quality'])
    expect(found('场所整洁、时尚，有时尚杂志。', { changes })).toEqual(['时尚 vague-quality'])
    expect(wordsIn('vague-quality', 'zh', changes)).toContain('时尚')
  })

  test('takes a word within a name for the name', () => {
    expect(found('合理利用指数不应小于60。', { names: ['合理利用指数'] })).toEqual([])
    expect(found('应合理利用资源。', { names: ['合理利用指数'] })).toEqual(['合理 vague-quality'])
    expect(found('应清晰。', { names: ['清晰'] })).toEqual([])
  })
})
