/** Whether a character is a Chinese one; half of a character beyond the basic plane counts, too. */
export function isHan(character: string): boolean {
  const code = character.charCodeAt(0)
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    code === 0x3007 ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xd840 && code <= 0xd8bf)
  )
}

/** Whether a character shows that Chinese is written around it: a Chinese one, or a punctuation mark of full width. */
export function isChinese(character: string): boolean {
  return isHan(character) || (character !== '' && '，。；：？！、“”‘’《》（）【】〔〕'.includes(character))
}

/** Whether a character is a letter or digit of Western writing, or the sign of a unit. */
export function isLatin(character: string): boolean {
  return /^[A-Za-z\d%‰℃Ωµμ°\u00c0-\u024f]$/.test(character)
}

/** How many spaces stand right before `index`, behind other words of the line. */
export function spacesBefore(text: string, index: number): number {
  let from = index
  while (text.charAt(from - 1) === ' ') from--
  return from === 0 || text.charAt(from - 1) === '\n' ? 0 : index - from
}

/** How many spaces stand right behind `index`, before other words of the text. */
export function spacesBehind(text: string, index: number): number {
  let to = index
  while (text.charAt(to) === ' ') to++
  return to === text.length || text.charAt(to) === '\n' ? 0 : to - index
}

/** `text` with addresses, character references and escaped characters blanked out: the same length, no punctuation in them. */
export function maskCode(text: string): string {
  return codeSign.test(text) ? text.replaceAll(code, (found) => 'q'.repeat(found.length)) : text
}

const codeSign = /:\/\/|www\.|@|[&\\]/
const code =
  /(?:[a-z][a-z\d+.-]*:\/\/|www\.)[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|&#?\w+;|\\[!-/:-@[-`{-~]/gu
