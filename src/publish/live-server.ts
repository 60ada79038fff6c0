import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname } from 'node:path'

/** What stands at an address, which counts from the root of the site and says of what type it is. */
export type Answer =
  | { readonly address: string; readonly body: Uint8Array; readonly isMissing?: boolean }
  | { readonly address: string; readonly movedTo: string }

export interface LiveServerOptions {
  /** Path under which the site stands, with slashes at both ends. */
  readonly base: string
  /** If it is taken, one of the next is used; 0 for any that is free. */
  readonly port: number
  readonly answer: (address: string) => Promise<Answer>
}

/** A server that tells open pages when they are behind. */
export interface LiveServer {
  readonly address: string
  readonly tellOfChange: () => void
  readonly close: () => Promise<void>
}

/** Where a page listens for changes, from the root of the site; see `site/src/scripts/live-page.ts`. */
const changesAddress = '/live-changes'
/** How many ports are tried. */
const portsTried = 20

/** Serves on the loopback interface only, and only to those who call it by its name there: no other site can read drafts. */
export async function startLiveServer({ base, port, answer }: LiveServerOptions): Promise<LiveServer> {
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const address = addressOf(request, base)
    if (!isLocal(request)) refuse(response, 403)
    else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405)
    else if (address === undefined) response.writeHead(302, { location: base }).end()
    else if (address === changesAddress) listen(response, listeners)
    else
      answer(address).then(
        (found) => send(response, found, base),
        (cause) => fail(response, cause),
      )
  })
  const taken = await listenOn(server, port)
  return {
    address: `http://127.0.0.1:${taken}${base}`,
    tellOfChange() {
      for (const listener of listeners) listener.write('data: changed\n\n')
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

/** The address from the root of the site; undefined outside of it. */
function addressOf({ url = '/' }: IncomingMessage, base: string): string | undefined {
  try {
    const path = decodeURI(new URL(url, 'http://localhost').pathname)
    return path.startsWith(base) ? `/${path.slice(base.length)}` : undefined
  } catch {
    return undefined
  }
}

/** Another site's name may be made to lead here; then the browser says that name. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/.test(headers.host ?? '')
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end()
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.flushHeaders()
  listeners.add(response)
  response.once('close', () => listeners.delete(response))
}

function send(response: ServerResponse, found: Answer, base: string): void {
  if ('movedTo' in found) {
    response.writeHead(302, { location: encodeURI(`${base}${found.movedTo.slice(1)}`) }).end()
    return
  }
  const { address, body, isMissing = false } = found
  const type = types[extname(address.endsWith('/') ? 'index.html' : address)] ?? 'application/octet-stream'
  const headers = { 'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }
  response.writeHead(isMissing ? 404 : 200, headers).end(body)
}

function fail(response: ServerResponse, cause: unknown): void {
  const reason = cause instanceof Error ? cause.message : String(cause)
  response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`Cannot show this page: ${reason}\n`)
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
}

/** Listens on `port` or one of the next, and gives the one that it got. */
async function listenOn(server: Server, port: number): Promise<number> {
  for (let tried = port; ; tried += 1) {
    try {
      return await new Promise<number>((resolve, reject) => {
        server.once('error', reject)
        server.listen(tried, '127.0.0.1', () => {
          server.off('error', reject)
          const address = server.address()
          resolve(typeof address === 'object' && address !== null ? address.port : tried)
        })
      })
    } catch (cause) {
      const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE'
      if (!isTaken || port === 0 || tried - port >= portsTried || tried >= 65_535) throw cause
    }
  }
}
