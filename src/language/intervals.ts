/** A range of scores, as words or signs state it. */
export interface Interval {
  readonly lower: Bound
  readonly upper: Bound
}

/** An end of a range; without a value the range is open there. */
export interface Bound {
  readonly value?: number | undefined
  readonly included: boolean
}

/** Reads the range of scores that a text states: [80,90), 80≤S<90, 80分～90分, 不小于80分且小于90分, 90分以上, at least 80 and below 90. */
export function readInterval(text: string): Interval | undefined {
  const plain = text.replaceAll(/(?<=\d) (?=\d{3})/g, '')
  return bracketed(plain) ?? compared(plain) ?? ranged(plain) ?? worded(plain)
}

const number = String.raw`(\d+(?:\.\d+)?)`
const unit = String.raw`\s?(?:分|%|％|points?)?\s?`

function bracketed(text: string): Interval | undefined {
  const found = new RegExp(String.raw`([[(（【〔])\s*${number}${unit}\s*[,，]\s*${number}${unit}\s*([\])）】〕])`).exec(
    text,
  )
  if (found === null) return undefined
  const [, open = '', low, high, close = ''] = found
  return {
    lower: { value: Number(low), included: /[[【〔]/.test(open) },
    upper: { value: Number(high), included: /[\]】〕]/.test(close) },
  }
}

function compared(text: string): Interval | undefined {
  const found = new RegExp(String.raw`${number}${unit}([≤<＜]|<=)[^\d≤<＜>≥]{1,10}([≤<＜]|<=)\s?${number}`).exec(text)
  if (found === null) return undefined
  const [, low, first = '', second = '', high] = found
  return {
    lower: { value: Number(low), included: /[≤=]/.test(first) },
    upper: { value: Number(high), included: /[≤=]/.test(second) },
  }
}

function ranged(text: string): Interval | undefined {
  const pattern = String.raw`${number}${unit}(（不?含[^）]*）|\(不?含[^)]*\))?\s?(?:[～~－–—-]|至|到|to)\s?${number}${unit}(（不?含[^）]*）|\(不?含[^)]*\))?`
  const found = new RegExp(pattern).exec(text)
  if (found === null || /[[(（]\s*$/.test(text.slice(0, found.index))) return undefined
  const [, low, first = '', high, second = ''] = found
  return {
    lower: { value: Number(low), included: !first.includes('不含') },
    upper: { value: Number(high), included: !second.includes('不含') },
  }
}

const lowerWords = /(不(?:小于|低于|少于)|至少|达到|≥|>=|at least)|(大于|高于|超过|＞|>|more than|above|over)/.source
const upperWords =
  /(不(?:大于|高于|超过|多于)|至多|≤|<=|at most|not more than)|(小于|低于|少于|不足|不到|未达到|＜|<|less than|below|under)/
    .source

function worded(text: string): Interval | undefined {
  const lower = boundOf(text, lowerWords, /以上|or (?:more|above|higher|over)|and above/)
  const upper = boundOf(text, upperWords, /以下|or (?:less|below|lower)/)
  return lower === undefined && upper === undefined
    ? undefined
    : { lower: lower ?? { included: false }, upper: upper ?? { included: false } }
}

function boundOf(text: string, words: string, behind: RegExp): Bound | undefined {
  const before = new RegExp(String.raw`(?<![不未])(?:${words})\s?${number}`).exec(text)
  if (before !== null) return { value: Number(before[3]), included: before[1] !== undefined }
  const after = new RegExp(
    String.raw`${number}${unit}(?:（(不?含)[^）]*）|\((不?含)[^)]*\))?\s?(?:及|或|\s)?(?:${behind.source})(?:（(不?含)[^）]*）)?`,
  ).exec(text)
  return after === null
    ? undefined
    : { value: Number(after[1]), included: ![after[2], after[3], after[4]].includes('不含') }
}
