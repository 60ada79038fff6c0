/**
 * `text` as a search compares it. Runs in the build and in the browser, so that index and query read alike.
 *
 * Width, case, the kinds of dash and white space make no difference, but every run of letters and every run of digits
 * stands between single spaces: `在24 h内` and `在 24h 内` both become `在 24 h 内`. What is sought is then found where, and
 * only where, its characters stand side by side, and as a whole word where the spaces around it are found too.
 */
export function searchText(text: string): string {
  const plain = folded(text)
  let made = ''
  // What of the text is not in `made` yet, and in what kind of run it ends.
  let from = 0
  let run: CharacterKind = single
  for (let at = 0; at < plain.length; at += 1) {
    const start = at
    const kind = kindAt(plain, start)
    if (isPair(plain, start)) at += 1
    if (kind === run) continue
    made += plain.slice(from, start)
    if (run !== single || (kind !== space && !made.endsWith(' '))) made += ' '
    from = kind === space ? at + 1 : start
    run = kind === space ? single : kind
  }
  made += plain.slice(from)
  return run === single ? made : `${made} `
}

/** `text` without the differences that nobody searches for: width, case, the kinds of dash. Keeps no length. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‐‑‒–—―−～~]/g, '-')
}

/** What is sought inside words too: a search text without the spaces at its ends. */
export function insideWords(text: string): string {
  return text.replaceAll(/^ | $/g, '')
}

/** The number of a provision as it is looked up: `6.2.1 a)` becomes `6.2.1a)`. Undefined if `text` is no such number. */
export function labelKey(text: string): string | undefined {
  const compact = folded(text).replaceAll(/\s/g, '')
  return labelForm.test(compact) ? compact : undefined
}

const labelForm = /^(?:[a-z]|\d+)(?:\.\d+)+(?:[a-z]\)(?:\d+\))?)?$/

const single = 0
const letter = 1
const digit = 2
const space = 3
const unknown = 4
type CharacterKind = typeof single | typeof letter | typeof digit | typeof space

const kinds = new Uint8Array(0x1_0000).fill(unknown)

function kindAt(text: string, at: number): CharacterKind {
  const code = text.charCodeAt(at)
  const known = kinds[code]
  if (known === single || known === letter || known === digit || known === space) return known
  const kind = kindBySpelling(String.fromCodePoint(text.codePointAt(at) ?? 0))
  if (!isPair(text, at)) kinds[code] = kind
  return kind
}

/** Whether the character at `at` takes two places. */
function isPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0xd800 && code < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff
}

function kindBySpelling(character: string): CharacterKind {
  if (/\s/.test(character)) return space
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return single
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  return /\p{N}/u.test(character) ? digit : single
}
