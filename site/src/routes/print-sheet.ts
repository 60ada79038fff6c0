import { site } from '../content.ts'

interface Sheet {
  readonly params: { readonly standard: string; readonly edition: string }
  readonly props: { readonly designation: string }
}

/** One sheet for each edition of each standard. */
export function getStaticPaths(): Sheet[] {
  return site.catalog.standards.map(({ id, edition, designation }) => ({
    params: { standard: id, edition },
    props: { designation },
  }))
}

/** What a style sheet cannot know of a document: its number, which stands at the outer edge above every page of the text. */
export function GET({ props }: Pick<Sheet, 'props'>): Response {
  const content = `content:${cssString(props.designation)}`
  const rules = ['front', 'text'].flatMap((name) => [
    `@page ${name}:right{@top-right{${content}}}`,
    `@page ${name}:left{@top-left{${content}}}`,
  ])
  return new Response(`${rules.join('\n')}\n`)
}

/** A string of CSS, with everything escaped that could end it. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}
