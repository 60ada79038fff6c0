import { once } from '../model/once.ts'

/**
 * Orders Chinese words by pinyin: negative if `one` comes first, positive if `two` does, `undefined` where that depends on a
 * character that is rare or has several readings. The order is that of the first level of GB 2312, so that no locale and no
 * version of ICU changes it.
 */
export function comparePinyin(one: string, two: string): number | undefined {
  const [left, right] = [Array.from(one), Array.from(two)]
  const at = left.findIndex((character, index) => character !== right[index])
  if (at < 0) return left.length - right.length
  const [a, b] = [left[at] ?? '', right[at]]
  if (b === undefined) return 1
  if (isNumeral(a) || isNumeral(b)) return numberAt(left, at) - numberAt(right, at) || undefined
  if (readings.has(a) || readings.has(b)) return undefined
  const [first, second] = [rankOf(a), rankOf(b)]
  return first === undefined || second === undefined ? undefined : first - second
}

const numerals = '零一二三四五六七八九十'

function isNumeral(character: string): boolean {
  return numerals.includes(character)
}

/** The number in Chinese numerals around `at`, by its value and not by its sound: 九类, 十类, 一二号; NaN if there is none. */
function numberAt(characters: readonly string[], at: number): number {
  let start = at
  while (start > 0 && isNumeral(characters[start - 1] ?? '')) start--
  const end = characters.findIndex((character, index) => index >= start && !isNumeral(character))
  const digits = characters.slice(start, end < 0 ? undefined : end).map((numeral) => numerals.indexOf(numeral))
  const ten = digits.indexOf(10)
  if (digits.length === 0 || ten > 1) return Number.NaN
  if (ten < 0) return Number(digits.join(''))
  return (ten === 0 ? 1 : (digits[0] ?? 0)) * 10 + Number(digits.slice(ten + 1).join(''))
}

/** Latin letters and digits before Chinese characters. */
function rankOf(character: string): number | undefined {
  if (/[\x20-\x7e]/.test(character)) return character.toLowerCase().charCodeAt(0) - 256
  const rank = firstLevel().indexOf(character)
  return rank < 0 ? undefined : rank
}

/** The 3755 characters of rows 16 to 55 of GB 2312, in the order of their pinyin. */
const firstLevel = once((): string => {
  const codes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) codes.push(row, cell)
  return new TextDecoder('gb18030').decode(Uint8Array.from(codes))
})

/** Characters of several readings, one of which GB 2312 does not go by. */
const readings: ReadonlySet<string> = new Set(
  '重行长调率单还会为发当传数间只中种参降给便转应处分曾朝藏差车称乘冲创答弹得地的都度恶干盖更供冠好号和横华划几系夹假将教角解禁尽劲卷觉卡看空累量露落绿没模磨难宁片漂曝铺强切曲塞散丧色扇少舍省盛石识似宿缩提通吐鲜相校兴压咽要与载择扎占涨着正症作薄背秘辟别泊尺担倒斗服观过喝核混济监见结壳克乐论大不上下',
)
