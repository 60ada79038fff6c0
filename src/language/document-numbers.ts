/** A document's number as it should be written, with what had to be changed. */
export interface FormedNumber {
  readonly number: string
  /** The year that stood at its end. */
  readonly year?: string | undefined
}

/**
 * The number of a standard in the form of GB/T 1.1—2020 8.6: code, one space, number; the year taken off. `undefined` for what
 * begins with no code that is known.
 */
export function formNumber(written: string): FormedNumber | undefined {
  const text = written.trim().replaceAll('／', '/').replaceAll(/\s+/g, ' ')
  const [, code = '', rest = ''] =
    /^([A-Za-z][A-Za-z\d /-]*?)[ -]?(?=[A-Z]?\.?\d+(?:[.—–:：-]|\s*$|\d| ))(.+)$/.exec(text) ?? []
  const known = knownCode(code.trim())
  if (known === undefined) return undefined
  const [, number = rest, year] = /^(.*?) ?[—–:：-] ?((?:19|20)\d{2})$/.exec(rest) ?? []
  return { number: `${known} ${number}`, year }
}

/** A code in its proper form: GBT and gb/t are GB/T. */
function knownCode(code: string): string | undefined {
  const upper = code.toUpperCase().replaceAll(/ ?\/ ?/g, '/')
  if (/^GB[- ]?T$/.test(upper)) return 'GB/T'
  if (/^(?:GB|GB\/[TZ]|GBZ|GBZ\/T|GJB|[A-Z]{2}\/[TZ]|DB\d{2,4}(?:\/T)?|[TQ]\/[A-Z\d]{2,8}|JJ[FG])$/.test(upper))
    return upper
  return /^(?:ISO|IEC|ISO\/IEC|ISO\/T[SR]|IEC\/T[SR]|ISO T[SR]|IEC T[SR]|ISO\/IEC T[SR])$/.test(upper)
    ? upper
    : undefined
}
