import type { SSRResult } from 'astro'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import {
  type AstroComponentFactory,
  chunkToString,
  createComponent,
  renderStreaming,
  renderTemplate,
} from 'astro/runtime/server/index.js'
import { pageWriter } from './page-writer.ts'

/** Renders a page with what it shows. */
export type RenderComponent = (component: AstroComponentFactory, props: object) => Promise<Uint8Array>

/** Renders pages without a server and without Astro's build, from components that were compiled when the package was made. */
export function componentRenderer(): RenderComponent {
  let surroundings: Promise<SSRResult> | undefined
  return async (component, props) => {
    surroundings ??= surroundingsOfPages()
    const result = await surroundings
    const page = pageWriter()
    page.write('<!DOCTYPE html>') // which the compiler takes out of components, for Astro to put it back
    const write = (chunk: Parameters<typeof chunkToString>[1]) => page.write(chunkToString(result, chunk))
    await renderStreaming(await component(result, { ...props }, {}), result, { write })
    return page.bytes()
  }
}

/**
 * What Astro renders pages in, the same for all: as components have no styles and scripts of their own, a page leaves
 * nothing behind in it. The container would make it anew for each, with a request and a response, which takes as long as
 * rendering a small page.
 */
async function surroundingsOfPages(): Promise<SSRResult> {
  let surroundings: SSRResult | undefined
  const probe = createComponent((result: SSRResult) => {
    surroundings = result
    return renderTemplate``
  })
  const container = await AstroContainer.create()
  await container.renderToString(probe, { partial: false })
  if (surroundings === undefined) throw new Error('Cannot render pages: Astro rendered no component.')
  return surroundings
}
