import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'

/** Renders a page with what it shows. */
export type RenderComponent = (component: AstroComponentFactory, props: object) => Promise<Uint8Array>

/** Renders pages without a server and without Astro's build, from components that were compiled when the package was made. */
export function componentRenderer(): RenderComponent {
  let container: Promise<AstroContainer> | undefined
  return async (component, props) => {
    container ??= AstroContainer.create()
    const response = await (await container).renderToResponse(component, { props: { ...props }, partial: false })
    return new Uint8Array(await response.arrayBuffer())
  }
}
