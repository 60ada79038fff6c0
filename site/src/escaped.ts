/** `text` as it stands in HTML, between tags and between quotes. */
export function escaped(text: string): string {
  return special.test(text) ? text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character) : text
}

const special = /[&<>"]/
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
