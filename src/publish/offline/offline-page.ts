/**
 * The HTML of a page so that it works from a disk: addresses of this site lead from file to file, and one classic script
 * takes the place of modules, which a browser does not load without a server. `file` is the page's path from the root of
 * the copy, `base` the path under which the site is served, with slashes at both ends.
 */
export function offlinePage(html: string, { file, base, script }: OfflinePage): string {
  const up = '../'.repeat(file.split('/').length - 1)
  const relative = (address: string) => up + fileOf(address.slice(base.length))
  return html.replaceAll(tagForm, (tag) => {
    // A script that only begins early what another loads.
    if (/^<script\b(?=[^>]*\stype="module")[^>]*\sasync\b/.test(tag)) return '<script>'
    if (/^<script\b[^>]*\stype="module"/.test(tag)) return `<script defer src="${up}${script}">`
    if (/^<link\b[^>]*\srel="modulepreload"/.test(tag)) return ''
    const led = tag.replaceAll(/\s(href|src|action)="([^"]*)"/g, (attribute, name: string, address: string) =>
      leadsInside(address, base) ? ` ${name}="${relative(address)}"` : attribute,
    )
    return led.startsWith('<html ') ? withRoots(led, { base, up }) : led
  })
}

interface OfflinePage {
  readonly file: string
  readonly base: string
  /** Path of the classic script from the root of the copy. */
  readonly script: string
}

/** A start tag with its attributes as Astro writes them. */
const tagForm = /<[a-z][^\s>/]*(?:\s+[^\s=>/]+(?:="[^"]*")?)*\s*\/?>/gi

function leadsInside(address: string, base: string): boolean {
  return address.startsWith(base) && !address.startsWith('//')
}

/** The file that a web server gives for `address`, which counts from the root. */
function fileOf(address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? []
  return `${path === '' || path.endsWith('/') ? `${path}index.html` : path}${rest}`
}

/** What scripts put before addresses, and that these are those of files. */
function withRoots(tag: string, { base, up }: { readonly base: string; readonly up: string }): string {
  const root = up === '' ? '.' : up.replace(/\/$/, '')
  return (
    tag
      // Without a value on a site that stands at the root of its host.
      .replace(/\sdata-base(?:="[^"]*")?(?=[\s>])/, ` data-base="${root}"`)
      .replace(/\sdata-pages="([^"]*)"/, (_, pages: string) => ` data-pages="${root}/${pages.slice(base.length)}"`)
      .replace(/>$/, ' data-offline>')
  )
}
