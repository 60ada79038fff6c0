/**
 * How text becomes the tokens of the search index, and a query the same tokens. Runs in the build and in the browser.
 *
 * Pagefind finds whole tokens and phrases of tokens, exactly. So every Han character, kana and hangul syllable is a token
 * of its own, every run of letters and every run of digits is one, and every mark of punctuation is one too: a phrase then
 * matches where, and only where, the characters stand side by side.
 */
export function tokensOf(text: string): string[] {
  return Array.from(folded(text).matchAll(tokenForm), ([token]) => (wordForm.test(token) ? token : markOf(token)))
}

/** `text` without the differences that nobody searches for: width, case, the kinds of dash. Keeps no length. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—―−～~]/g, '-')
}

/** True for a run of letters or digits, of which a query can hold a part only: `4` of `24`, `resp` of `response`. */
export function isRun(token: string): boolean {
  return runForm.test(token) && !token.startsWith(reserved)
}

/** The token under which a provision is found by its number: `6.2.1 a)`. Undefined if `text` is no such number. */
export function labelToken(text: string): string | undefined {
  const compact = folded(text).replaceAll(/\s/g, '')
  return labelForm.test(compact) ? `${reserved}n${compact.replaceAll(/[^a-z0-9]+/g, 'x')}` : undefined
}

/** The token under which a provision is found by the designation of its standard: `T/XXX 001.3—2026`. */
export function designationToken(text: string): string {
  return `${reserved}d${folded(text).replaceAll(/[^\p{L}\p{N}]+/gu, 'x')}`
}

/** The token under which a record is found first by its whole title. */
export function titleToken(title: string): string {
  const letters = Array.from(folded(title).replaceAll(/\s/g, ''), (letter) => (letter.codePointAt(0) ?? 0).toString(16))
  return `${reserved}t${letters.join('x')}`
}

/** Begins every token that stands for something else than the letters in it; no text holds such a word. */
const reserved = 'zq'

const tokenForm =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+|\p{N}+|\S/gv
const runForm = /^[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+$/v
const wordForm = /^[\p{L}\p{M}\p{N}]/u
const labelForm = /^(?:[a-z]|\d+)(?:\.\d+)+(?:[a-z]\)(?:\d+\))?)?$/

/** Pagefind drops punctuation, so a mark is written in letters. */
function markOf(mark: string): string {
  return `${reserved}m${(mark.codePointAt(0) ?? 0).toString(16)}`
}
