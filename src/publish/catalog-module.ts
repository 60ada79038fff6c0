import type { AstroInlineConfig } from 'astro'

/** The modules that the site imports from here: the catalog it shows, and how search splits text into tokens. */
const catalogId = 'virtual:normdown/catalog'
const tokensId = 'virtual:normdown/search-tokens'

/** What the two modules stand for. */
export interface ModuleSources {
  /** JSON file with the `SiteContent` that the pages show; read when pages are rendered, never bundled. */
  readonly contentFile: string
  /** Module that splits text into the tokens of the search index. */
  readonly tokensFile: string
}

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number]

/** Vite plug-in that hands the catalog to the site without a copy of it in any bundle. */
export function catalogModule({ contentFile, tokensFile }: ModuleSources): VitePlugin {
  return {
    name: 'normdown:catalog',
    enforce: 'pre',
    resolveId(id) {
      if (id === catalogId) return `\0${catalogId}`
      return id === tokensId ? tokensFile : undefined
    },
    load(id) {
      if (id !== `\0${catalogId}`) return undefined
      return [
        "import { readFileSync } from 'node:fs'",
        `export const content = JSON.parse(readFileSync(${JSON.stringify(contentFile)}, 'utf8'))`,
      ].join('\n')
    },
  }
}
