/**
 * A fragment of HTML with an empty element between Han characters and the Latin letters or digits beside them. Where the
 * browser makes the space between the two itself (`text-autospace`), the element is nothing; in older ones it has a margin.
 * No character is added, so that what is copied or searched stays as it was written.
 */
export function spaced(html: string): string {
  let made = ''
  let copied = 0
  let before = other
  // One walk over the characters: a site has hundreds of thousands of such texts, most of them without a joint.
  for (let at = 0; at < html.length; at += 1) {
    const code = html.charCodeAt(at)
    if (code === lessThan) {
      const end = html.indexOf('>', at)
      if (end === -1) break
      if (blockForm.test(html.slice(at, at + 12))) before = other
      at = end
      continue
    }
    const script = scriptOf(html, at, code)
    if ((before === han && script === latin) || ((before === latin || before === percent) && script === han)) {
      made += html.slice(copied, at) + gap
      copied = at
    }
    before = script
    if (isPair(html, at, code)) at += 1
  }
  return copied === 0 ? html : made + html.slice(copied)
}

const gap = '<span class="gap"></span>'
const blockForm = /^<\/?(?:p|li|ul|ol|table|tr|td|th|br|math)\b/
const lessThan = 60

type Script = typeof other | typeof han | typeof latin | typeof percent
const other = 0
const han = 1
const latin = 2
const percent = 3

/** Whether the character at `at` is written as two, as rare Han characters are. */
function isPair(text: string, at: number, code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff && text.charCodeAt(at + 1) >> 10 === 0xdc00 >> 10
}

/** The script of the character at `at`; a per cent sign is set off from what follows it as a digit is. */
function scriptOf(text: string, at: number, code: number): Script {
  if (code < 0x2e80) {
    if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return latin
    return code === 37 ? percent : other
  }
  if (code >= 0x4e00 && code <= 0x9fff) return han
  return /^\p{Script=Han}/u.test(text.slice(at, at + 2)) ? han : other
}
