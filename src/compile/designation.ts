/**
 * A document's number with its year: `GB/T 1.1—2020` after GB/T 1.1—2020 8.1, `ISO 10002:2018` after the ISO/IEC
 * Directives, Part 2, 10.4.
 */
export function designationOf(number: string, year: string): string {
  return /^(?:ISO|IEC|EN|BS|DIN|ITU)\b/.test(number) ? `${number}:${year}` : `${number}—${year}`
}

/** The number that the parts of a series share, if `number` ends in the part's number. */
export function seriesOf(number: string, part: number | undefined): string | undefined {
  if (part === undefined) return undefined
  const found = /^(.*)[.-](\d+)$/.exec(number)
  return found?.[1] && Number(found[2]) === part ? found[1] : undefined
}

/** Orders numbers as people read them: `T/XXX 001.2` before `T/XXX 001.10`. */
export function compareNumbers(a: string, b: string): number {
  const left = a.split(/(\d+)/)
  const right = b.split(/(\d+)/)
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [one, other] = [left[index] ?? '', right[index] ?? '']
    if (one === other) continue
    const numeric = index % 2 === 1 && one !== '' && other !== '' ? Number(one) - Number(other) : 0
    return numeric || (one < other ? -1 : 1)
  }
  return 0
}
