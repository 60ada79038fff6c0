import type { Standard } from '../../src/model/catalog.ts'

/** What a style sheet cannot know of a document: its number, which stands at the outer edge above every page of the text. */
export function printSheet({ designation }: Pick<Standard, 'designation'>): string {
  const content = `content:${cssString(designation)}`
  const rules = ['front', 'text'].flatMap((name) => [
    `@page ${name}:right{@top-right{${content}}}`,
    `@page ${name}:left{@top-left{${content}}}`,
  ])
  return `${rules.join('\n')}\n`
}

/** A string of CSS, with everything escaped that could end it. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}
