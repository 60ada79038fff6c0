/** The ways in which one unit is written; the first one is the symbol or the word that drafting rules ask for. */
const units: readonly (readonly string[])[] = [
  ['h', '小时', '个小时', 'hours', 'hour'],
  ['min', '分钟', 'minutes', 'minute'],
  ['s', '秒', '秒钟', 'seconds', 'second'],
  ['d', '天', '日', 'days', 'day'],
  ['个工作日', '工作日', '个工作天', 'working days', 'working day', 'business days', 'business day'],
  ['周', '个星期', '星期', 'weeks', 'week'],
  ['个月', '月', 'months', 'month'],
  ['个季度', '季度', 'quarters', 'quarter'],
  ['年', 'a', 'years', 'year'],
  ['%', 'per cent', 'percent'],
  ['元', '块钱', 'yuan'],
  ['km', '公里', '千米', 'kilometres', 'kilometers'],
  ['m', '米', 'metres', 'meters'],
  ['cm', '厘米'],
  ['mm', '毫米'],
  ['kg', '千克', '公斤', 'kilograms'],
  ['g', '克', 'grams'],
  ['℃', '摄氏度', 'degrees celsius'],
  ['m²', '平方米', '平米', 'square metres'],
]

/**
 * Every other way to write the quantities in `query`: `24小时内` is `24 h内` too, `百分之五` is `5 %`, `三个工作日` is
 * `3个工作日`.
 */
export function otherQuantities(query: string): string[] {
  const counted = inDigits(query.normalize('NFKC'))
  const [found] = units
    .flatMap((forms) => forms.map((form) => ({ forms, form })))
    .sort((a, b) => b.form.length - a.form.length)
    .flatMap(({ forms, form }) => {
      const match = new RegExp(String.raw`(\d)\s*${escaped(form.normalize('NFKC'))}(?![a-z])`, 'i').exec(counted)
      return match === null ? [] : [{ forms, form, match }]
    })
  if (found === undefined) return counted === query ? [] : [counted]
  const { forms, form, match } = found
  const before = counted.slice(0, match.index + 1)
  const after = counted.slice(match.index + match[0].length)
  return forms.flatMap((other) => (other === form && counted === query ? [] : [`${before} ${other}${after}`]))
}

/** Numbers in Chinese characters before a unit or behind 百分之, in digits. */
function inDigits(text: string): string {
  return text
    .replaceAll(/百分之([零一二两三四五六七八九十百\d.]+)/g, (_, number: string) => `${amountOf(number)} %`)
    .replaceAll(
      /([零一二两三四五六七八九十百]+)(?=个?(?:小时|工作日|工作天|星期|月|季度|百分点)|分钟|秒|天|日|周|年|元|公里|千米|米|公斤|千克)/g,
      (_, number: string) => String(amountOf(number)),
    )
}

/** `二十四` is 24; up to 999. */
function amountOf(number: string): number | string {
  if (/^[\d.]+$/.test(number)) return number
  let value = 0
  let digit = 0
  for (const character of number) {
    const weight = character === '百' ? 100 : character === '十' ? 10 : 0
    if (weight === 0) digit = Math.max('零一二三四五六七八九'.indexOf(character), character === '两' ? 2 : 0)
    else {
      value += (digit === 0 ? 1 : digit) * weight
      digit = 0
    }
  }
  return value + digit
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
