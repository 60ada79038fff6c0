import type { Catalog } from '../model/catalog.ts'
import type { PublishedFiles } from './published-files.ts'
import type { Theme } from './theme.ts'

/** What the pages read besides their own address. */
export interface SiteContent {
  readonly catalog: Catalog
  readonly theme: Theme
  /** How large the images of figures are, in CSS pixels, by their addresses; pages keep no room for those that are missing. */
  readonly figureSizes?: ReadonlyMap<string, FigureSize> | undefined
  /** Whether `site.zip`, the copy for reading without a server, stands beside the pages. */
  readonly offline: boolean
  /** Waits for the files for machines that stand beside the pages; they are written while pages are rendered. */
  readonly published: () => Promise<PublishedFiles>
  /** Of a site that is shown while it is written: how often it has changed, by which open pages know whether they are behind. */
  readonly state?: number
}

/** How wide and high an image is. */
export interface FigureSize {
  readonly width: number
  readonly height: number
}
