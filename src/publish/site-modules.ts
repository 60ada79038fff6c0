import { fileURLToPath } from 'node:url'
import type { AstroInlineConfig } from 'astro'

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number]

const catalogModule = 'virtual:normdown/catalog'

/** The modules that site and toolkit share: the values of the model and their names, an order, and how search cuts text into tokens. */
const sharedModules: Readonly<Record<string, string>> = {
  'virtual:normdown/kinds': '../model/kinds',
  'virtual:normdown/labels': '../model/labels',
  'virtual:normdown/order': '../model/place',
  'virtual:normdown/search-tokens': './search-tokens',
}

/**
 * Vite plug-in that hands the site what it shows and what it shares with the toolkit. `contentFile` holds the
 * `SiteContent` as JSON; it is read when pages are rendered, so that no bundle holds a copy.
 */
export function siteModules(contentFile: string): VitePlugin {
  return {
    name: 'normdown:site-modules',
    enforce: 'pre',
    resolveId(id) {
      if (id === catalogModule) return `\0${catalogModule}`
      const path = sharedModules[id]
      return path === undefined ? undefined : sourceOf(path)
    },
    load(id) {
      if (id !== `\0${catalogModule}`) return undefined
      return [
        "import { readFileSync } from 'node:fs'",
        `export const content = JSON.parse(readFileSync(${JSON.stringify(contentFile)}, 'utf8'))`,
      ].join('\n')
    },
  }
}

/** File of a module beside this one, whether both stand in `src` or were compiled to `lib`. */
function sourceOf(path: string): string {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  return fileURLToPath(new URL(path + extension, import.meta.url))
}
