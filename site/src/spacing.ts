/**
 * A fragment of HTML with an empty element between Han characters and the Latin letters or digits beside them. Where the
 * browser makes the space between the two itself (`text-autospace`), the element is nothing; in older ones it has a margin.
 * No character is added, so that what is copied or searched stays as it was written.
 */
export function spaced(html: string): string {
  let before = ''
  return html.replaceAll(/<[^>]*>|[^<]+/g, (piece) => {
    if (piece.startsWith('<')) {
      if (blockForm.test(piece)) before = ''
      return piece
    }
    const joint = meets(before, piece) ? gap : ''
    before = piece
    return joint + piece.replaceAll(boundary, gap)
  })
}

const gap = '<span class="gap"></span>'
const boundary = /(?<=\p{Script=Han})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9%])(?=\p{Script=Han})/gu
const blockForm = /^<\/?(?:p|li|ul|ol|table|tr|td|th|br|math)\b/

function meets(before: string, after: string): boolean {
  return /\p{Script=Han}$/u.test(before)
    ? /^[A-Za-z0-9]/.test(after)
    : /[A-Za-z0-9%]$/.test(before) && /^\p{Script=Han}/u.test(after)
}
