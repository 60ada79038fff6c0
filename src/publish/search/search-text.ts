/**
 * `text` as a search compares it. Runs in the build and in the browser, so that index and query read alike.
 *
 * Width, case, the kinds of dash and white space make no difference, but every run of letters and every run of digits
 * stands between single spaces: `在24 h内` and `在 24h 内` both become `在 24 h 内`. What is sought is then found where, and
 * only where, its characters stand side by side, and as a whole word where the spaces around it are found too.
 */
export function searchText(text: string): string {
  let made = ''
  let run = single
  for (const character of folded(text)) {
    const kind = kindOf(character)
    if (kind === letter || kind === digit) {
      if (kind !== run && !made.endsWith(' ')) made += ' '
      made += character
      run = kind
      continue
    }
    if (run !== single) made += ' '
    if (kind === single) made += character
    run = single
  }
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

/**
 * The number of a provision as it is looked up: `6.2.1 a)` becomes `6.2.1a)`; also those that are cited with a word, `附录D` and
 * `Annex D` become `annexd`, `第6章` `clause6`, `表D.1` `tabled.1`, `图1` `figure1`. Undefined if `text` is no such number.
 */
export function labelKey(text: string): string | undefined {
  const spelled = plainLabel.test(text) ? text : folded(text)
  const compact = spelled.replaceAll(/\s/g, '')
  if (labelForm.test(compact)) return compact
  const [, word = '', number = ''] = citedForm.exec(compact) ?? []
  const kind = citedWords.get(word)
  if (kind === undefined) return undefined
  if (kind === 'clause' && labelForm.test(number)) return number
  return numberForms[kind].test(number) ? kind + number : undefined
}

/** Under what the records lie whose name is `name`, a search text: close to its first two characters, which are sought too. */
export function nameKey(name: string): string {
  return name + nameEnd
}

/** Whether `key` is one of a name, not a pair of characters. */
export function isNameKey(key: string): boolean {
  return key.endsWith(nameEnd)
}

// Longer than what remains of a pair behind a character, and no search text holds a line feed.
const nameEnd = '\n='

/** Nothing in it has another spelling. */
const plainLabel = /^[a-z\d .)]*$/
const labelForm = /^(?:[a-z]|\d+)(?:\.\d+)+(?:[a-z]\)(?:\d+\))?)?$/

/** A number behind the word for what it numbers. */
const citedForm = /^(附录|annex|第|clause|chapter|表|table|图|figure)([a-z\d.]+)[章条]?$/
const citedWords = new Map<string, keyof typeof numberForms>([
  ['附录', 'annex'],
  ['annex', 'annex'],
  ['第', 'clause'],
  ['clause', 'clause'],
  ['chapter', 'clause'],
  ['表', 'table'],
  ['table', 'table'],
  ['图', 'figure'],
  ['figure', 'figure'],
])
const numberForms = { annex: /^[a-z]$/, clause: /^\d+$/, table: /^(?:[a-z]\.)?\d+$/, figure: /^(?:[a-z]\.)?\d+$/ }

/** What a character is to a search. Letters and digits make words, each kind for itself; a single one stands for itself. */
export const single = 0
export const letter = 1
export const digit = 2
export const space = 3
const unknown = 4

const kinds = new Uint8Array(0x1_0000).fill(unknown)

/** The kind of a character of a folded text. */
export function kindOf(character: string): number {
  const code = character.charCodeAt(0)
  if (character.length > 1) return kindBySpelling(character)
  const known = kinds[code] ?? unknown
  if (known !== unknown) return known
  const kind = kindBySpelling(character)
  kinds[code] = kind
  return kind
}

function kindBySpelling(character: string): number {
  if (/\s/.test(character)) return space
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character)) return single
  if (/[\p{L}\p{M}]/u.test(character)) return letter
  return /\p{N}/u.test(character) ? digit : single
}
