import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroInlineConfig } from 'astro'
import { siteModules } from '../site-modules.ts'

type ViteConfig = NonNullable<AstroInlineConfig['vite']>

/** The part of Vite that is used here. */
interface Vite {
  readonly build: (config: ViteConfig & { readonly configFile: false }) => Promise<unknown>
}

/**
 * The script of every page, with the parts that pages load when they need them, as one classic script in `folder`, called
 * `name`. Built by the Vite that Astro brings.
 */
export async function writeClassicScript(siteDir: string, folder: string, name: string): Promise<void> {
  const fromAstro = createRequire(fileURLToPath(import.meta.resolve('astro')))
  const { build }: Vite = await import(pathToFileURL(fromAstro.resolve('vite')).href)
  await build({
    configFile: false,
    root: join(siteDir, 'src/scripts'),
    logLevel: 'error',
    envDir: false,
    publicDir: false,
    css: { postcss: {} },
    plugins: [siteModules('undefined')],
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: join(siteDir, 'src/scripts/page.ts'),
        output: { format: 'iife', entryFileNames: name, codeSplitting: false },
      },
    },
  })
}
