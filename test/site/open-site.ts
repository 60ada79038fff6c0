import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import type { Catalog } from '../../src/model/catalog.ts'
import { startBrowser } from '../browser/browser.ts'
import { serveFolder } from '../browser/static-server.ts'
import { catalogFixture } from './catalog-fixture.ts'
import { publishFixture } from './publish-fixture.ts'

/** A published site on a local server, and a browser to look at it. */
export interface OpenSite {
  /** Folder of the built files. */
  readonly outDir: string
  readonly url: string
  readonly browser: Browser
  /** Opens a page of the site at `address`, in a context of its own. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>
  readonly close: () => Promise<void>
}

/** Publishes `catalog` (the fixture, if none is given) and opens it. */
export async function openSite(catalog: Catalog = catalogFixture): Promise<OpenSite> {
  const outDir = await publishFixture(catalog)
  const server = await serveFolder(outDir, new URL(catalog.publication.baseUrl).pathname)
  const browser = await startBrowser()
  const contexts: BrowserContext[] = []
  return {
    outDir,
    url: server.url,
    browser,
    open: async (address, options = {}) => {
      const context = await browser.newContext(options)
      contexts.push(context)
      const page = await context.newPage()
      await page.goto(server.url + address)
      return page
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()))
      await browser.close()
      await server.close()
      await rm(dirname(outDir), { recursive: true, force: true })
    },
  }
}

/** One address of each kind of page of the fixture, in Chinese and in English. */
export const pageKinds: Readonly<Record<string, string>> = {
  home: '',
  overview: 's/hire/2026/',
  chapter: 's/hire/2026/service/',
  terms: 's/vocabulary/2026/terms/',
  references: 's/hire/2026/normative-references/',
  document: 's/hire/2026/full/',
  latest: 's/hire/full/',
  explanation: 's/hire/2026/explanation/',
  family: 'family/',
  glossary: 'terms/',
  search: 'search/?q=24 h',
  checklists: 'checklists/',
  checklist: 'checklists/hire/',
  developers: 'developers/',
  work: 'work/',
  role: 'work/roles/operator/',
  roleInStandard: 'work/roles/operator/hire/',
  step: 'work/steps/return/',
  limits: 'work/limits/',
  limitsOfStandard: 'work/limits/hire/',
  requirements: 'work/requirements/hire/',
  missing: 'no/such/page/',
  homeInEnglish: 'en/',
  overviewInEnglish: 'en/s/hire/2026/',
  chapterInEnglish: 'en/s/hire/2026/service/',
  documentInEnglish: 'en/s/hire/2026/full/',
  familyInEnglish: 'en/family/',
  glossaryInEnglish: 'en/terms/',
  searchInEnglish: 'en/search/?q=24 h',
  checklistInEnglish: 'en/checklists/hire/',
  roleInEnglish: 'en/work/roles/operator/',
  limitsInEnglish: 'en/work/limits/',
  developersInEnglish: 'en/developers/',
}
