import { mkdir, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { env } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Catalog } from '../model/catalog.ts'
import { astroConfig } from './build-pages.ts'
import { datedAddress } from './latest-pages.ts'
import { searchIndex } from './search/search-index.ts'
import { searchScripts } from './search/write-search-index.ts'
import { clearAway, layOut } from './site-content.ts'
import { type Theme, themeCss } from './theme.ts'

export interface DevSiteOptions {
  readonly catalog: Catalog
  readonly theme: Theme
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
  /** Shows another catalog; open pages load themselves again. */
  readonly update: (catalog: Catalog) => void
  readonly close: () => Promise<void>
}

/** Serves the site of a catalog on this machine alone; every page is rendered when somebody asks for it. */
export async function startDevSite(options: DevSiteOptions): Promise<DevSite> {
  const { catalog, theme, port } = options
  const workDir = join(options.workDir, 'dev')
  const root = join(workDir, 'root')
  await mkdir(root, { recursive: true })
  await writeFile(join(root, 'tsconfig.json'), '{}\n')
  const published = Promise.resolve({ files: [], examples: [] })
  const shown = (next: Catalog): string =>
    layOut({ catalog: next, theme, offline: false, published }, workDir)
  let current = catalog
  let scripts: ReadonlyMap<string, string> | undefined
  const fileAt = (address: string): Uint8Array | undefined => {
    const name = /^\/search-index\/([^/]+)$/.exec(address)?.[1]
    if (name === undefined) return options.fileAt(address)
    scripts ??= new Map(searchScripts(searchIndex(current)))
    const script = scripts.get(name)
    return script === undefined ? undefined : Buffer.from(script)
  }
  let page: ViteServer | undefined
  const config = astroConfig(
    {
      content: shown(catalog),
      outDir: join(workDir, 'out'),
      workDir,
      siteDir: fileURLToPath(new URL('../../site', import.meta.url)),
      baseUrl: catalog.publication.baseUrl,
    },
    root,
  )
  env.ASTRO_TELEMETRY_DISABLED = '1'
  const astro = await import('astro')
  const base = new URL(catalog.publication.baseUrl).pathname
  const server = await astro.dev({
    ...config,
    server: { host: '127.0.0.1', port },
    vite: {
      ...config.vite,
      plugins: [
        ...(config.vite?.plugins ?? []),
        liveFiles(
          { theme, base, fileAt, repeated: (address) => datedAddress(current, address) },
          (vite) => (page = vite),
        ),
      ],
    },
  })
  return {
    address: `http://127.0.0.1:${server.address.port}${base}`,
    update(next) {
      current = next
      scripts = undefined
      shown(next)
      if (page) reload(page)
    },
    async close() {
      clearAway(workDir)
      await server.stop()
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
    readonly client: { readonly hot: { readonly send: (payload: { readonly type: 'full-reload' }) => void } }
  }
}

type Handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

interface VitePlugin {
  readonly name: string
  readonly configureServer: (vite: ViteServer) => void
}

interface LiveAddresses extends Pick<DevSiteOptions, 'theme' | 'fileAt'> {
  readonly base: string
  /** The address of the page that the one at this address repeats, if it does. */
  readonly repeated: (address: string) => string | undefined
}

/** Serves what is no page, and lets the styles that a running site has within its pages through. */
function liveFiles({ theme, fileAt, base, repeated }: LiveAddresses, started: (vite: ViteServer) => void): VitePlugin {
  return {
    name: 'normdown:live-files',
    configureServer(vite) {
      started(vite)
      vite.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        const address = path.startsWith(base) ? `/${path.slice(base.length)}` : path
        const file = address === '/theme.css' ? Buffer.from(themeCss(theme)) : fileAt(decodeURI(address))
        if (file === undefined) {
          const dated = repeated(address)
          if (dated !== undefined) request.url = path.startsWith(base) ? `${base}${dated.slice(1)}` : dated
          withoutPolicy(response)
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
}

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/

/** Takes the policy out of a page, which allows no styles within it; a built site has them beside it. */
function withoutPolicy(response: ServerResponse): void {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const cleaned = (chunk: unknown): unknown =>
    typeof chunk === 'string'
      ? chunk.replace(policy, '')
      : chunk instanceof Uint8Array && isPage(response)
        ? Buffer.from(Buffer.from(chunk).toString('utf8').replace(policy, ''))
        : chunk
  response.write = (chunk: unknown, ...rest: unknown[]) => Reflect.apply(write, response, [cleaned(chunk), ...rest])
  response.end = (chunk?: unknown, ...rest: unknown[]) => Reflect.apply(end, response, [cleaned(chunk), ...rest])
}

function isPage(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/html')
}

/** Makes the pages read what is shown now, and open ones load themselves again. */
function reload({ environments }: ViteServer): void {
  const { moduleGraph } = environments.ssr
  for (const id of moduleGraph.idToModuleMap.keys())
    if (id.endsWith('virtual:normdown/catalog') || id.endsWith('/site/src/content.ts')) moduleGraph.onFileChange(id)
  environments.client.hot.send({ type: 'full-reload' })
}
