import { expect, test } from 'vitest'
import { spaced } from '../../site/src/spacing.ts'

/** `html` with `|` where an empty element stands. */
function marked(html: string): string {
  return spaced(html).replaceAll('<span class="gap"></span>', '|')
}

test.each([
  ['between Han and Latin, both ways', '按API文件', '按|API|文件'],
  ['between Han and digits', '表1和2名', '表|1|和|2|名'],
  ['behind a per cent sign', '占95 %的', '占|95 %|的'],
  ['across the edge of an element', '起<span class="nb">24 h</span>内', '起<span class="nb">|24 h</span>|内'],
  ['not at punctuation', '《API》，见“A”。', '《API》，见“A”。'],
  ['not where a space stands', '见 API 文件', '见 API 文件'],
  ['not in a tag', '<a href="/a甲b" title="甲A">甲</a>', '<a href="/a甲b" title="甲A">甲</a>'],
  ['not between paragraphs', '<p>甲</p><p>A</p>', '<p>甲</p><p>A</p>'],
  ['not in Latin alone', 'GB/T 1.1—2020', 'GB/T 1.1—2020'],
  ['beside a rare character, which is written as two', '𠀀A𠀀', '𠀀|A|𠀀'],
  ['not in a tag behind half a character', '\ud840<a title="甲1">', '\ud840<a title="甲1">'],
])('a gap is marked %s', (_, html, expected) => {
  expect(marked(html)).toBe(expected)
})

test('no character is added', () => {
  const text = '服务提供方应自服务请求到达时刻起24 h内完成API调用，占95 %以上。'
  expect(marked(text).replaceAll('|', '')).toBe(text)
})
