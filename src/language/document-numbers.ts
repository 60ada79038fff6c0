/** A document's number as it should be written. */
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
  const [, code, rest = ''] = codeAndRest.exec(text) ?? []
  if (code === undefined) return undefined
  const [, number = rest, year] = /^(.*?) ?[—–:：-] ?((?:19|20)\d{2})$/.exec(rest) ?? []
  return { number: `${formCode(code)} ${number}`, year }
}

/** GB, GB/T, JJG, SB/T, DB11/T, T/CAS, Q/ABC, ISO/IEC, however they are typed, and what follows. */
const codeAndRest =
  /^(GB[ /-]?T|GB(?: ?\/ ?Z)?|GBZ(?: ?\/ ?T)?|GJB|JJ[FG]|[A-Z]{2} ?\/ ?[TZ]|DB ?\d{2,4} ?\/ ?T|[TQ] ?\/ ?[A-Z\d]{2,8}?|(?:ISO|IEC)(?: ?\/ ?(?:IEC|TS|TR|PAS))?(?: T[SR])?)[ -]*(?=\d)(.+)$/i

/** A code in its proper form: GBT and gb/t are GB/T. */
function formCode(code: string): string {
  const upper = code.toUpperCase().replaceAll(/ ?\/ ?/g, '/')
  return /^GB[ -]?T$/.test(upper) ? 'GB/T' : upper
}
