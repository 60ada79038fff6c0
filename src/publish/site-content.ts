import type { Catalog } from '../model/catalog.ts'
import type { PublishedFiles } from './published-files.ts'
import type { Theme } from './theme.ts'

/** What the pages read besides their own address. */
export interface SiteContent {
  readonly catalog: Catalog
  readonly theme: Theme
  /** Whether `site.zip`, the copy for reading without a server, stands beside the pages. */
  readonly offline: boolean
  /** The files for machines that stand beside the pages; they are written while pages are rendered. */
  readonly published: Promise<PublishedFiles>
}

/** Name in the global object of what each running build shows, by its scratch folder. */
const shelf = 'normdownSiteContents'

/**
 * Lays `content` where the pages of the build in `workDir` find it, and gives the expression by which they read it. They
 * run in this process, though loaded by Astro: no copy is written, parsed and kept a second time.
 */
export function layOut(content: SiteContent, workDir: string): string {
  const contents: Map<string, SiteContent> = Object.hasOwn(globalThis, shelf)
    ? Reflect.get(globalThis, shelf)
    : new Map()
  Reflect.set(globalThis, shelf, contents.set(workDir, content))
  return `globalThis.${shelf}.get(${JSON.stringify(workDir)})`
}

/** Takes away what `layOut` laid there. */
export function clearAway(workDir: string): void {
  const contents: unknown = Reflect.get(globalThis, shelf)
  if (contents instanceof Map) contents.delete(workDir)
}
