import { join } from 'node:path'
import type { AstroInlineConfig } from 'astro'

type VitePlugin = NonNullable<NonNullable<AstroInlineConfig['vite']>['plugins']>[number]

/** Vite plug-in that finds Astro from the package's own folder: the root, in the user's workspace, has no packages. */
export function packageResolver(siteDir: string): VitePlugin {
  const importer = join(siteDir, 'src/content.ts')
  return {
    name: 'normdown:package-resolver',
    enforce: 'pre',
    resolveId(id, _importer, options) {
      if (!/^(?:astro|@astrojs\/[^/]+)(?:\/|$)/.test(id)) return undefined
      return this.resolve(id, importer, { ...options, skipSelf: true })
    },
  }
}
