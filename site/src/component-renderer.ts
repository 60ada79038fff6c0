import type { SSRResult } from 'astro'
import { type AstroComponentFactory, chunkToString, renderStreaming } from 'astro/runtime/server/index.js'
import { pageWriter } from './page-writer.ts'

/** Renders a page with what it shows. */
export type RenderComponent = (component: AstroComponentFactory, props: object) => Promise<Uint8Array>

/** Renders pages without a server and without Astro's build, from components that were compiled when the package was made. */
export const renderComponent: RenderComponent = async (component, props) => {
  const page = pageWriter()
  page.write('<!DOCTYPE html>') // which the compiler takes out of components, for Astro to put it back
  const write = (chunk: Chunk) => page.write(textOf(chunk))
  await renderStreaming(await component(surroundings, { ...props }, {}), surroundings, { write })
  return page.bytes()
}

type Chunk = Parameters<typeof chunkToString>[1]

/** Nearly all that comes is HTML; to tell the rest from it Astro asks for the classes of `fetch`, which take Node 30 ms to load. */
function textOf(chunk: Chunk): string {
  return typeof chunk === 'string' || chunk instanceof String ? chunk.toString() : chunkToString(surroundings, chunk)
}

/**
 * What Astro renders pages in, the same for all: as components have no styles and scripts of their own, a page leaves
 * nothing behind in it. This is all that it asks for where nothing is hydrated, put into the head or read from a request.
 * Astro's container would make the rest too, with a router, sessions and schemas for settings, which take longer to load
 * than a small site to write.
 */
const surroundings: SSRResult = Object.assign(Object.create(null), {
  createAstro: (props: object) => ({ props }),
  clientDirectives: new Map(),
  componentMetadata: new Map(),
  _metadata: { hasRenderedHead: true, routeHasPropagation: false },
})
