import { fileURLToPath } from 'node:url'
import type { AstroInlineConfig } from 'astro'

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number]

const catalogModule = 'virtual:normdown/catalog'

/** The modules that site and toolkit share: the values of the model and their names, an order, and how search reads. */
const sharedModules: Readonly<Record<string, string>> = {
  'virtual:normdown/assess': '../assess/index',
  'virtual:normdown/read-checklist': '../workbook/read-checklist',
  'virtual:normdown/write-checklist': '../workbook/write-checklist',
  'virtual:normdown/endpoints': '../model/endpoints',
  'virtual:normdown/kinds': '../model/kinds',
  'virtual:normdown/labels': '../model/labels',
  'virtual:normdown/order': '../model/place',
  'virtual:normdown/search-text': './search/search-text',
  'virtual:normdown/search-filters': './search/search-filters',
  'virtual:normdown/posting-lists': './search/posting-lists',
  'virtual:normdown/keyed-lists': './search/keyed-lists',
  'virtual:normdown/shown-rows': './search/shown-rows',
}

/**
 * Vite plug-in that hands the site what it shows and what it shares with the toolkit. `content` is the expression
 * that gives the `SiteContent` when pages are rendered, so that no bundle holds a copy.
 */
export function siteModules(content: string): VitePlugin {
  return {
    name: 'normdown:site-modules',
    enforce: 'pre',
    resolveId(id) {
      if (id === catalogModule) return `\0${catalogModule}`
      const path = sharedModules[id]
      return path === undefined ? undefined : sourceOf(path)
    },
    load(id) {
      return id === `\0${catalogModule}` ? `export const content = ${content}\n` : undefined
    },
  }
}

/** File of a module beside this one, whether both stand in `src` or were compiled to `lib`. */
function sourceOf(path: string): string {
  const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js'
  return fileURLToPath(new URL(path + extension, import.meta.url))
}
