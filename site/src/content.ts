import { content } from 'virtual:normdown/catalog'
import { siteOf } from './site.ts'

/** What this site shows. The one place that reads the catalog; every page and component gets its part as props. */
export const site = siteOf(content)
