import { readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

/** A web server on the loopback interface. */
export interface StaticServer {
  /** Address of the site's root, with a slash at its end. */
  readonly url: string
  readonly close: () => Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Serves `folder` under `base` (`/` or `/norms/`) as common hosts do: `index.html` for a folder, `404.html` for the rest. */
export async function serveFolder(folder: string, base = '/'): Promise<StaticServer> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname.startsWith(base)
      ? await fileFor(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined
    const body = await readFile(file ?? join(folder, '404.html')).catch(() => 'Not found')
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(file ?? '404.html')] ?? 'application/octet-stream',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

async function fileFor(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, normalize(`/${path}`))
  const entry = await stat(file).catch(() => undefined)
  if (entry?.isFile()) return file
  const index = join(file, 'index.html')
  return (await stat(index).catch(() => undefined))?.isFile() ? index : undefined
}
