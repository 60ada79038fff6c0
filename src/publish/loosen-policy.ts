import type { ServerResponse } from 'node:http'

/**
 * Lets the pages of a response have what a site needs while it is written: styles within them, where a built site has them
 * beside, and a line to the server, which says when something changed. What else the policy of a page forbids stays forbidden.
 * The page says of which state it is, so that it can tell whether it missed a change.
 */
export function loosenPolicy(response: ServerResponse, state: number): void {
  const end = response.end.bind(response)
  const write = response.write.bind(response)
  const chunks: Buffer[] = []
  const keep = (chunk: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  response.write = (chunk: unknown, ...rest: unknown[]) => {
    if (!isPage(response)) return Reflect.apply(write, response, [chunk, ...rest])
    keep(chunk)
    return true
  }
  response.end = (chunk?: unknown, ...rest: unknown[]) => {
    if (!isPage(response)) return Reflect.apply(end, response, [chunk, ...rest])
    keep(chunk)
    return end(loosened(Buffer.concat(chunks).toString('utf8'), state))
  }
}

function isPage(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/html')
}

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/

/** The same page with a policy that lets these through. */
function loosened(page: string, state: number): string {
  return page.replace(policy, (meta) => {
    const loose = meta.replace(/style-src (?:'|&#39;)self(?:'|&#39;)/, "$& 'unsafe-inline'; connect-src 'self' ws:")
    return `${loose}<meta name="normdown:state" content="${state}">`
  })
}
