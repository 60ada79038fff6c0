import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process, { env } from 'node:process'
import { pathToFileURL } from 'node:url'
import type { AstroInlineConfig, AstroIntegration } from 'astro'
import { packageResolver } from './package-resolver.ts'
import { siteRoutes } from './routes.ts'
import { siteModules } from './site-modules.ts'

export interface PageBuild {
  /** The expression by which a module reads what is shown; see `layOut`. */
  readonly content: string
  readonly outDir: string
  readonly workDir: string
  readonly siteDir: string
  /** Absolute address of the site's root; its path is put before every asset. */
  readonly baseUrl: string
}

/** Renders every page with Astro, from an empty root so that nothing is written into the package or read from the user. */
export async function buildPages(build: PageBuild): Promise<void> {
  const root = join(build.workDir, 'root')
  await mkdir(root, { recursive: true })
  // Stops the search for the user's own tsconfig.json, which has no say in how the site is compiled.
  await writeFile(join(root, 'tsconfig.json'), '{}\n')
  env.ASTRO_TELEMETRY_DISABLED = '1'
  const astro = await import('astro')
  await workingIn(build.outDir, () => astro.build(astroConfig(build, root)))
}

/**
 * Runs `work` as if `folder` were the working directory. Astro puts what it renders from beside the output only where that
 * lies below the working directory, and otherwise into the latter, which is the user's and which builds would share.
 */
async function workingIn(folder: string, work: () => Promise<void>): Promise<void> {
  const { cwd } = process
  Reflect.set(process, 'cwd', () => folder)
  await work().finally(() => Reflect.set(process, 'cwd', cwd))
}

export function astroConfig(
  { content, outDir, workDir, siteDir, baseUrl }: PageBuild,
  root: string,
): AstroInlineConfig {
  const { origin, pathname } = new URL(baseUrl)
  return {
    root,
    configFile: false,
    logLevel: 'error',
    site: origin,
    base: pathname,
    outDir,
    srcDir: join(root, 'src'),
    publicDir: join(siteDir, 'public'),
    cacheDir: join(workDir, 'cache'),
    output: 'static',
    trailingSlash: 'always',
    devToolbar: { enabled: false },
    compressHTML: 'jsx',
    // One sheet and external scripts only: the content security policy allows nothing inline. While a page is written, the
    // next ones are rendered.
    build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 4 },
    image: { service: { entrypoint: 'astro/assets/services/noop' } },
    integrations: [routesFrom(siteDir)],
    vite: {
      cacheDir: join(workDir, 'vite'),
      envDir: false,
      css: { postcss: {} },
      build: { emptyOutDir: false, assetsInlineLimit: 0 },
      plugins: [packageResolver(siteDir), siteModules(content)],
    },
  }
}

function routesFrom(siteDir: string): AstroIntegration {
  return {
    name: 'normdown:routes',
    hooks: {
      'astro:config:setup': ({ injectRoute, injectScript }) => {
        injectScript('page', `import ${JSON.stringify(join(siteDir, 'src/scripts/page.ts'))}`)
        for (const { pattern, file } of siteRoutes) {
          injectRoute({ pattern, entrypoint: pathToFileURL(join(siteDir, 'src/routes', file)), prerender: true })
        }
      },
    },
  }
}
