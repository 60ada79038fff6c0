/** How many items a lead-in says that it leads in: 下列三项：, 分为4类：, the following two conditions:; `undefined` if it does not say. */
export function leadInCount(leadIn: string): number | undefined {
  if (!number.test(leadIn)) return undefined
  const text = leadIn.trim()
  const written = (chineseCount.exec(text) ?? chineseDivision.exec(text) ?? englishCount.exec(text))?.[1]
  return written === undefined ? undefined : numberOf(written.toLowerCase())
}

const number = /[一二两三四五六七八九十\d]|following/i
const chineseNumber = '(?![一二][类种级])[一二两三四五六七八九十]{1,3}|\\d{1,2}'
const counter = '(?:个|项|种|类|条|点|步|方面|部分|阶段|情形|步骤|要素|内容|环节)'

/** 下列五项, 以下3个方面; not 下列五项中的三项, 以下三个工作日, 下列二级指标. */
const chineseCount = new RegExp(
  `(?:下列|以下|如下)(${chineseNumber})${counter}(?!工作日|自然日|月|小时|星期|季度|中|以[上下])[^，。；或任]{0,12}(?:[：:。]$|的，[^。；]*[：:]$)`,
)
/** 分为三类：, 由六个部分组成：. */
const chineseDivision = new RegExp(
  `(?:分为|划分为|包括|包含|由)(${chineseNumber})(?:级|${counter})(?:等级|类别|部分|方面|阶段|步骤|环节)?(?:组成|构成)?[：:。]$`,
)
const englishCount =
  /\bthe following (two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?!or |(?:working |business |calendar )?(?:days|hours|minutes|weeks|months)\b)[a-z][^.;:]{0,40}:$/i

const englishNumbers = 'zero one two three four five six seven eight nine ten'.split(' ')

function numberOf(written: string): number | undefined {
  if (/^\d+$/.test(written)) return Number(written)
  const english = englishNumbers.indexOf(written)
  if (english >= 0) return english
  const [, tens, ten, ones = ''] = /^([二三四五六七八九])?(十)?([一二两三四五六七八九])?$/.exec(written) ?? []
  if (ten === undefined) return digitOf(tens ?? ones)
  return (tens === undefined ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones))
}

function digitOf(character: string): number {
  return '零一二三四五六七八九'.indexOf(character === '两' ? '二' : character)
}
