/**
 * `text` with every number blanked out that counts or measures nothing — numbers of standards, dates, times of day, versions,
 * numbers of clauses and list items: the same length, the same positions.
 */
export function maskDesignations(text: string): string {
  if (!anyDesignation.test(text)) return text
  return designations
    .reduce((masked, pattern) => masked.replace(pattern, blank), text)
    .replace(listMarker, blankUnlessInParentheses)
}

/** What stands in every text that has one of these: a digit beside a capital, marks between three, a colon, a unit of dates, a letter. */
const anyDesignation = /[A-Z][ -]?\d|\d(?:[-./]\d+[-./]\d|[:：]\d| ?[年月]| ?[a-z][)）])/

const designations: readonly RegExp[] = [
  // GB/T 1.1—2020, T/XXX 001.3—2026, ISO/IEC 17021-1:2015
  /(?<![A-Za-z])(?:[A-Z]{1,5}(?:\/[A-Z]{1,6})+|GB|ISO|IEC|EN|IEEE|RFC|DIN|BS|ASTM|JJG|DB\d{2})[ -]?\d[\d.]*(?:-\d+)*(?:[—–:：]\d{2,4})?/g,
  // 2026-11-21, 2026年11月21日, 11月21日, 11月, 2024～2026年, 2026年
  /(?<!\d)(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?!\d)/g,
  /(?<!\d)(?:(?:19|20)\d{2} ?[～~—–-] ?)?(?:19|20)\d{2} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?/g,
  /(?<!\d)\d{1,2} ?月(?: ?\d{1,2} ?日)?/g,
  // 9:00, 18:30:00
  /(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?!\d)/g,
  // 6.2.1, 1.0.0
  /(?<![\d.])\d+(?:\.\d+){2,}/g,
]

/** `6.2 a)`: the letter is no unit. */
const listMarker = /(?<![\d.])\d+(?:\.\d+)* ?[a-z](?=[)）])/g

function blank(found: string): string {
  return '\u0000'.repeat(found.length)
}

function blankUnlessInParentheses(found: string, offset: number, whole: string): string {
  const before = whole.slice(Math.max(0, offset - 80), offset)
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('（'))
  const closed = Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  return opened > closed ? found : blank(found)
}
