import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Catalog } from '../../model/catalog.ts'
import type { Call } from '../page.ts'
import type { Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { EditionContent } from './edition-content.ts'
import { publishedEdition } from './published-edition.ts'

/** The edition of a standard that was asked for. */
export interface WantedEdition {
  readonly standard: string
  readonly edition: string
}

/** Finds an edition: in the workspace's sources, else among what it has published. */
export async function findEdition(
  { standard, edition }: WantedEdition,
  { root }: Call,
  known?: Catalog,
): Promise<EditionContent> {
  if (!existsSync(join(root, 'normdown.config.json'))) throw noWorkspace
  const { catalogOf, workspaceEdition } = await import('./workspace-edition.ts')
  const { readConfig } = await import('../../config/read-config.ts')
  const catalog = known ?? catalogOf(root)
  const found = workspaceEdition(catalog, standard, edition)
  if (found) return found
  const published = join(root, readConfig(root).outDir, 'api', 'v1', standard, edition, 'criteria.json')
  if (existsSync(published)) return publishedEdition(published)
  const editions = catalog.standards.flatMap((own) => (own.evaluation ? [`${own.id} ${own.edition}`] : []))
  throw unknownEdition({ standard, edition }, editions)
}

/** An edition given on the command line: a `criteria.json`, or the name of an edition. */
export async function givenEdition(
  given: string,
  standard: string,
  call: Call,
  { cwd }: Terminal,
): Promise<EditionContent> {
  const path = resolve(cwd, given)
  return given.endsWith('.json') || existsSync(path)
    ? publishedEdition(path)
    : findEdition({ standard, edition: given }, call)
}

const noWorkspace = new UsageError({
  zh: '这里没有含 normdown.config.json 的工作区，请用 --scheme 指明 criteria.json。',
  en: 'There is no workspace with normdown.config.json here. Name a criteria.json with --scheme.',
})

function unknownEdition({ standard, edition }: WantedEdition, known: readonly string[]): UsageError {
  const names = known.length === 0 ? '—' : known.join(', ')
  return new UsageError({
    zh: `工作区中没有标准 ${standard} 的 ${edition} 版的评价指标（现有：${names}）。请用 --scheme 指明该版本的 criteria.json，或者用 normdown assess migrate 转到现有版本。`,
    en: `The workspace has no criteria of ${standard} in edition ${edition} (it has: ${names}). Name the criteria.json of that edition with --scheme, or carry the assessment over with normdown assess migrate.`,
  })
}
