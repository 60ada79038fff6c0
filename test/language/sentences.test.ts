import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/language/sentences.ts'
import type { Language } from '../../src/model/text.ts'

test.for<[Language, readonly string[]]>([
  ['en', ['The gap shall be max. 30 mm.', ' It shall hold.']],
  ['en', ['Min. 5 years, cl. 5.2 and pp. 3 to 5 apply.', ' End.']],
  ['en', ['It takes 5 min.', ' 3 persons wait.']],
  ['en', ['It takes 5 min.', ' Then it ends.']],
  ['en', ['See Fig. 3, Eq. 2 and No. 5.', ' Then go.']],
  ['en', ['At approx. 20 °C, e.g. In winter, by J. Doe.', ' Next!', ' End?']],
  ['en', ['A clearance of 1.5 m (see A. 2) is kept.', ' 3 of them']],
  ['zh', ['应在24 h内答复。', '第二句！', '没有句号']],
])('sentences in %s: %s', ([language, sentences]) => {
  const text = sentences.join('')
  expect(sentencesOf(text, language).map(([start, end]) => text.slice(start, end))).toEqual(sentences)
})
