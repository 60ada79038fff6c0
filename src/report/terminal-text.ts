/**
 * Makes `text` safe to print on one line of a terminal: control characters, which could move the cursor or forge a line,
 * and invisible ones, which could hide what a file says, become visible.
 */
export function printable(text: string): string {
  return text
    .replaceAll('\t', '    ')
    .replaceAll(/\p{Cc}/gu, (control) =>
      control < ' ' ? String.fromCodePoint(0x2400 + (control.codePointAt(0) ?? 0)) : '·',
    )
    .replaceAll(/[^\P{Cf}\u200C\u200D]|[\u2028\u2029]/gu, '·')
}

/** Columns that printable text takes on a terminal, where Chinese characters take two. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

function characterWidth(character: string): number {
  if (/[\p{Mn}\p{Me}\u200C\u200D]/u.test(character)) return 0
  return /\p{Emoji_Presentation}/u.test(character) || isWide(character.codePointAt(0) ?? 0) ? 2 : 1
}

function isWide(code: number): boolean {
  return wideRanges.some(([first, last]) => code >= first && code <= last)
}

/** Wide and full-width characters of Unicode's East Asian Width (UAX #11), in blocks. */
const wideRanges: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f], // Hangul Jamo
  [0x2e80, 0x303e], // radicals, CJK punctuation
  [0x3041, 0x4dbf], // kana, compatibility, extension A
  [0x4e00, 0xa4cf], // ideographs, Yi
  [0xa960, 0xa97f], // Hangul Jamo
  [0xac00, 0xd7a3], // Hangul
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe10, 0xfe19], // vertical forms
  [0xfe30, 0xfe6f], // compatibility and small forms
  [0xff01, 0xff60], // full-width forms
  [0xffe0, 0xffe6],
  [0x1b000, 0x1b2ff], // kana supplement
  [0x20000, 0x3fffd], // extensions B and later
]
