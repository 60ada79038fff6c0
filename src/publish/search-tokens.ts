/**
 * How text becomes the tokens of the search index, and a query the same tokens. Runs in the build and in the browser.
 *
 * Pagefind finds whole tokens and phrases of tokens, exactly. So every Han character, kana and hangul syllable is a token
 * of its own, every run of letters or of digits becomes its overlapping pairs (`24`; `ho` `ou` `ur`), and every mark of
 * punctuation is a token too: a phrase then matches where, and only where, the characters stand side by side.
 */
export function tokensOf(text: string): string[] {
  return Array.from(folded(text).matchAll(pieceForm)).flatMap(([piece]) => {
    if (runForm.test(piece)) return pairsOf(piece)
    return wordForm.test(piece) ? [piece] : [markOf(piece)]
  })
}

/** `text` without the differences that nobody searches for: width, case, the kinds of dash. Keeps no length. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—―−～~]/g, '-')
}

/** True for a token of one or two letters or digits, not for a character that stands for itself nor for a mark. */
export function isPair(token: string): boolean {
  return runForm.test(token) && !token.startsWith(reserved)
}

/** The tokens under which a record is found for each run of letters or digits that it holds as a whole, each once. */
export function wholeRunTokens(text: string): string[] {
  const runs = Array.from(folded(text).matchAll(pieceForm), ([piece]) => piece).filter((piece) => runForm.test(piece))
  return [...new Set(runs)].map((run) => `${reserved}w${run}`)
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
  const letters = Array.from(folded(title).replaceAll(/\s/g, ''), hexOf)
  return `${reserved}t${letters.join('x')}`
}

/** Begins every token that stands for something else than the letters in it; pairs are too short to begin so. */
const reserved = 'zq0'

const pieceForm =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[[\p{L}\p{M}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+|\p{N}+|\S/gv
const runForm = /^[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]]+$/v
const wordForm = /^[\p{L}\p{M}\p{N}]/u
const labelForm = /^(?:[a-z]|\d+)(?:\.\d+)+(?:[a-z]\)(?:\d+\))?)?$/

function pairsOf(run: string): string[] {
  const letters = Array.from(run)
  return letters.length === 1 ? letters : letters.slice(1).map((letter, place) => `${letters[place]}${letter}`)
}

/** Pagefind drops punctuation, so a mark is written in letters. */
function markOf(mark: string): string {
  return `${reserved}m${hexOf(mark)}`
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16)
}
