import { createHash } from 'node:crypto'
import { schemeOf } from '../../assess/index.ts'
import { readWorkspace } from '../../check.ts'
import { compile } from '../../compile/compile.ts'
import { pinnedUri } from '../../emit/addresses.ts'
import { emitCriteria } from '../../emit/criteria.ts'
import { editionOf } from '../../emit/edition.ts'
import { familyOf } from '../../emit/family.ts'
import { readGenerator } from '../../files/package-folder.ts'
import type { Catalog, Standard } from '../../model/catalog.ts'
import { parse } from '../../syntax/parse.ts'
import { UsageError } from '../usage-error.ts'
import type { EditionContent, ProvisionContent } from './edition-content.ts'
import { withUnits } from './unit-provisions.ts'

/** Reads and compiles the sources of a workspace, without checking their drafting. */
export function catalogOf(root: string): Catalog {
  const { config, sources, assets, unread } = readWorkspace(root, {})
  const { catalog } = compile(sources.map(parse), {
    publication: config.publication,
    source: config.source,
    generator: readGenerator(),
    images: assets.map(({ path }) => path),
    unread: unread.map(({ place }) => place.file),
  })
  return catalog
}

/** The edition of a standard that a workspace holds; nothing if it holds another edition, or none. */
export function workspaceEdition(catalog: Catalog, id: string, edition: string): EditionContent | undefined {
  const standard = catalog.standards.find((known) => known.id === id && known.edition === edition)
  return standard && contentOf(catalog, standard)
}

function contentOf(catalog: Catalog, standard: Standard): EditionContent {
  const scheme = schemeOf(standard)
  if (!scheme) throw noScheme(standard)
  const family = familyOf(catalog)
  const [criteria] = emitCriteria(editionOf(family, standard))
  return {
    scheme,
    sha256: createHash('sha256')
      .update(criteria?.content ?? '')
      .digest('hex'),
    provisions: withUnits(catalog.standards.flatMap((own) => provisionsOf(catalog, own))),
    designation: standard.designation,
  }
}

function provisionsOf(catalog: Catalog, standard: Standard): (readonly [string, string, ProvisionContent])[] {
  const { baseUrl } = catalog.publication
  return editionOf(familyOf(catalog), standard).provisions.map(({ provision, leadIns }) => [
    `${standard.id}/${provision.id}`,
    `${standard.id}/${provision.unit}`,
    {
      designation: standard.designation,
      label: provision.label,
      text: [...leadIns, provision].map(({ text }) => text.plain).join(' '),
      uri: pinnedUri(standard, provision.id, baseUrl),
      digest: `${provision.digest.text} ${provision.digest.semantic}`,
    },
  ])
}

function noScheme({ designation }: Standard): UsageError {
  return new UsageError({
    zh: `无法按 ${designation} 评分：standard.md 没有给出 \`evaluation\`，或者没有评价指标。`,
    en: `Nothing can be scored by ${designation}: its standard.md gives no \`evaluation\`, or it has no criteria.`,
  })
}
