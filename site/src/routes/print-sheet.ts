import type { APIRoute, GetStaticPaths } from 'astro'
import { site } from '../content.ts'

/** One sheet for each edition of each standard. */
export const getStaticPaths: GetStaticPaths = () =>
  site.catalog.standards.map(({ id, edition, designation }) => ({
    params: { standard: id, edition },
    props: { designation },
  }))

/** What a style sheet cannot know of a document: its number, which stands at the outer edge above every page of the text. */
export const GET: APIRoute = ({ props }) => new Response(pageRules(String(props.designation)))

function pageRules(designation: string): string {
  const content = `content:${cssString(designation)}`
  return ['front', 'text']
    .flatMap((name) => [`@page ${name}:right{@top-right{${content}}}`, `@page ${name}:left{@top-left{${content}}}`])
    .join('\n')
    .concat('\n')
}

/** A string of CSS, with everything escaped that could end it. */
function cssString(text: string): string {
  return `"${text.replaceAll(/["\\\n\r\f<]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}
