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
      blockForm.lastIndex = at
      if (blockForm.test(html)) before = other
      at = end
      continue
    }
    const script = scripts[code] || scriptAt(html, at)
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
const blockForm = /<\/?(?:p|li|ul|ol|table|tr|td|th|br|math)\b/y
const lessThan = 60

const other = 1
const han = 2
const latin = 3
const percent = 4

/** The script of each character that was met, by its code; 0 where it is not known, and for those that are written as two. */
const scripts = new Uint8Array(0x1_0000)

/** The script of the character at `at`; a per cent sign is set off from what follows it as a digit is. */
function scriptAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const script = scriptOf(text.slice(at, at + 2))
  if (!beginsPair(code)) scripts[code] = script
  return script
}

function scriptOf(text: string): number {
  if (/^[\dA-Za-z]/.test(text)) return latin
  if (text.startsWith('%')) return percent
  return /^[^\0-\u2e7f]/.test(text) && /^\p{Script=Han}/u.test(text) ? han : other
}

/** Whether the character at `at` is written as two, as rare Han characters are. */
function isPair(text: string, at: number, code: number): boolean {
  return beginsPair(code) && text.charCodeAt(at + 1) >> 10 === 0xdc00 >> 10
}

function beginsPair(code: number): boolean {
  return code >> 10 === 0xd800 >> 10
}
