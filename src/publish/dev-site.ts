import { mkdir, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import type { Catalog } from '../model/catalog.ts'
import { astroConfig } from './build-pages.ts'
import { datedAddress } from './latest-pages.ts'
import { loosenPolicy } from './loosen-policy.ts'
import { searchIndex } from './search/search-index.ts'
import { searchScripts } from './search/write-search-index.ts'
import { clearAway, layOut, type SiteContent } from './site-content.ts'
import { type Theme, themeCss } from './theme.ts'

/** What a site that is shown while it is written shows now. */
export interface Shown {
  /** Put together when somebody looks at a page. */
  readonly catalog: () => Catalog
  readonly theme: Theme
}

export interface DevSiteOptions {
  readonly shown: Shown
  readonly publication: Catalog['publication']
  /** Absolute folder for scratch files. */
  readonly workDir: string
  readonly port: number
  /** The bytes at an address from the root of the site that no page stands at: a figure, a JSON file. */
  readonly fileAt: (address: string) => Uint8Array | undefined
}

/** A site that is shown while it is written. */
export interface DevSite {
  /** Where a browser on this machine finds it. */
  readonly address: string
  /** Shows something else; open pages load themselves again. */
  readonly update: (shown: Shown) => void
  readonly close: () => Promise<void>
}

/** Serves a site on this machine alone; every page is rendered, and the search index made, when somebody asks for it. */
export async function startDevSite(options: DevSiteOptions): Promise<DevSite> {
  const { publication, port } = options
  const workDir = join(options.workDir, 'dev')
  const root = join(workDir, 'root')
  await mkdir(root, { recursive: true })
  await writeFile(join(root, 'tsconfig.json'), '{}\n')
  let current = options.shown
  let state = 0
  let scripts: ReadonlyMap<string, string> | undefined
  const fileAt = (address: string): Uint8Array | undefined => {
    if (address === '/theme.css') return Buffer.from(themeCss(current.theme))
    const name = /^\/search-index\/([^/]+)$/.exec(address)?.[1]
    if (name === undefined) return options.fileAt(address)
    scripts ??= new Map(searchScripts(searchIndex(current.catalog())))
    const script = scripts.get(name)
    return script === undefined ? undefined : Buffer.from(script)
  }
  const content: SiteContent = {
    get catalog() {
      return current.catalog()
    },
    get theme() {
      return current.theme
    },
    offline: false,
    published: Promise.resolve({ files: [], examples: [] }),
  }
  const siteDir = fileURLToPath(new URL('../../site', import.meta.url))
  let vite: ViteServer | undefined
  const config = astroConfig(
    {
      content: layOut(content, workDir),
      outDir: join(workDir, 'out'),
      workDir,
      siteDir,
      baseUrl: publication.baseUrl,
    },
    root,
  )
  env.ASTRO_TELEMETRY_DISABLED = '1'
  const astro = await import('astro')
  const base = new URL(publication.baseUrl).pathname
  const repeated = (address: string): string | undefined => datedAddress(current.catalog(), address)
  const live = liveFiles({ base, fileAt, repeated, state: () => state }, (started) => {
    vite = started
  })
  const server = await astro.dev({
    ...config,
    integrations: [...(config.integrations ?? []), livePage(siteDir)],
    server: { host: '127.0.0.1', port },
    vite: { ...config.vite, plugins: [...(config.vite?.plugins ?? []), live] },
  })
  return {
    address: `http://127.0.0.1:${server.address.port}${base}`,
    update(next) {
      current = next
      state++
      scripts = undefined
      if (vite) reload(vite)
    },
    async close() {
      clearAway(workDir)
      await server.stop()
    },
  }
}

/** Adds to every page the script that shows changes. */
function livePage(siteDir: string): AstroIntegration {
  return {
    name: 'normdown:live-page',
    hooks: {
      'astro:config:setup': ({ injectScript }) =>
        injectScript('page', `import ${JSON.stringify(join(siteDir, 'src/scripts/live-page.ts'))}`),
    },
  }
}

/** What of Vite's server is used here. */
interface ViteServer {
  readonly middlewares: { readonly use: (handle: Handle) => unknown }
  readonly environments: {
    readonly ssr: {
      readonly moduleGraph: {
        readonly idToModuleMap: ReadonlyMap<string, unknown>
        readonly onFileChange: (file: string) => void
      }
    }
    readonly client: { readonly hot: { readonly send: (event: string, data: object) => void } }
  }
}

type Handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

interface VitePlugin {
  readonly name: string
  readonly configureServer: (vite: ViteServer) => void
}

interface LiveAddresses extends Pick<DevSiteOptions, 'fileAt'> {
  readonly base: string
  /** The address of the page that the one at this address repeats, if it does. */
  readonly repeated: (address: string) => string | undefined
  /** How often what is shown has changed. */
  readonly state: () => number
}

/** Serves what is no page, and lets the styles that a running site has within its pages through. */
function liveFiles({ fileAt, base, repeated, state }: LiveAddresses, started: (vite: ViteServer) => void): VitePlugin {
  return {
    name: 'normdown:live-files',
    configureServer(vite) {
      started(vite)
      vite.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        const address = path.startsWith(base) ? `/${path.slice(base.length)}` : path
        const file = fileAt(decodeURI(address))
        if (file === undefined) {
          const dated = repeated(address)
          if (dated !== undefined) request.url = path.startsWith(base) ? `${base}${dated.slice(1)}` : dated
          loosenPolicy(response, state())
          next()
          return
        }
        const type = Object.entries(types).find(([ending]) => address.endsWith(ending))?.[1]
        response.setHeader('Content-Type', type ?? 'application/octet-stream')
        response.end(file)
      })
    },
  }
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
}

/** Makes the pages read what is shown now, and tells the open ones, which `live-page.ts` brings up to date. */
function reload({ environments }: ViteServer): void {
  const { moduleGraph } = environments.ssr
  for (const id of moduleGraph.idToModuleMap.keys())
    if (id.endsWith('virtual:normdown/catalog') || id.endsWith('/site/src/content.ts')) moduleGraph.onFileChange(id)
  environments.client.hot.send('normdown:changed', {})
}
