/** `text` between two tags: markup escaped, and what XML cannot hold in the notation of spreadsheets (`_x0007_`). */
export function xmlText(text: string): string {
  if (!mayNeedNotation.test(text)) return text
  return heldText(text).replaceAll(/[&<>]/g, (sign) => entities[sign] ?? sign)
}

/** `text` between quotation marks. */
export function xmlAttribute(text: string): string {
  if (!mayNeedNotation.test(text) && !/["\t\n]/.test(text)) return text
  return heldText(text).replaceAll(/[&<>"\t\r\n]/g, (sign) => entities[sign] ?? sign)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\r': '&#13;',
  '\n': '&#10;',
}

/** What a spreadsheet would read as an escape is escaped itself (ECMA-376 22.9.2.19, ST_Xstring). */
function heldText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(unheld, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot hold
const unheld = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\r/g

/** What nearly every text is free of: markup, the beginning of an escape, and what XML cannot hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const mayNeedNotation = /[&<>_\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/

/** Undoes the notation of spreadsheets for characters that XML cannot hold. */
export function heldTextOf(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
