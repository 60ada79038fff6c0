import { sectionsWithin } from '../../lint/sections-within.ts'
import type { Catalog, Standard } from '../../model/catalog.ts'
import { blockLabels, limitInWords, modalityLabels, natureLabels, sectionKindLabels } from '../../model/labels.ts'
import type { Provision } from '../../model/provision.ts'
import type { Block, Section } from '../../model/section.ts'
import { type Language, localized } from '../../model/text.ts'
import { type Description, inBothLanguages, shortened } from '../description.ts'

/** A clause, annex, principle, criterion or group by `<standard>/<id>`: number, title and text. */
export function describeSection(id: string, catalog: Catalog, locale: Language): Description | undefined {
  const [standard, local] = partsOf(id, catalog)
  const sections = standard === undefined ? [] : sectionsWithin(standard.sections)
  const section = sections.find(({ unit }) => unit === local) ?? sections.find((candidate) => candidate.id === local)
  return standard && section && sectionDescription(section, standard, locale)
}

/** What stands at an id within a file, by `<standard>/<unit>.<local id>`: a provision, heading, table, figure or formula. */
export function describePlace(id: string, catalog: Catalog, locale: Language): Description | undefined {
  const [standard, local] = partsOf(id, catalog)
  if (!standard) return undefined
  const sections = sectionsWithin(standard.sections)
  const heading = sections.find((section) => section.kind === 'heading' && section.id === local)
  if (heading) return sectionDescription(heading, standard, locale)
  for (const block of sections.flatMap(({ blocks }) => blocks)) {
    if (block.type === 'provision') {
      const provision = provisionsIn(block.provision).find((candidate) => candidate.id === local)
      if (provision) return provisionDescription(provision, standard, { catalog, locale })
    } else if ('id' in block && block.id === local) return blockDescription(block, standard, locale)
  }
  return undefined
}

function partsOf(id: string, { standards }: Catalog): [standard: Standard | undefined, local: string] {
  const slash = id.indexOf('/')
  return [standards.find((standard) => standard.id === id.slice(0, slash)), id.slice(slash + 1)]
}

function sectionDescription(section: Section, { designation }: Standard, locale: Language): Description {
  const { number, title, kind, nature } = section
  const kinds = [sectionKindLabels[kind][locale], ...(nature ? [natureLabels[nature][locale]] : [])].join(' · ')
  return {
    heading: [number, inBothLanguages(title, locale)].filter(Boolean).join('　'),
    paragraphs: [...textOf(section, locale), `${designation} · ${kinds}`],
  }
}

/** The text of a section as far as it can be taken in at a glance, or the titles below it. */
function textOf({ blocks, children }: Section, locale: Language): string[] {
  const text = blocks.flatMap((block) => {
    if (block.type === 'provision') return provisionsIn(block.provision).map(lineOf)
    if ('label' in block) return [`${block.label}　${block.text.plain}`]
    return 'text' in block ? [block.text.plain] : []
  })
  const titles = children.map(({ number, title }) => `${number ?? ''}　${localized(title, locale)}`)
  const lines = [...text, ...titles]
  const [shown, rest] = [lines.slice(0, 10), lines.length - 10]
  return [...shown.map((line) => shortened(line, 200)), ...(rest > 0 ? ['…'] : [])]
}

function provisionsIn(provision: Provision): Provision[] {
  return [provision, ...provision.items.flatMap(provisionsIn)]
}

function lineOf({ label, marker, text }: Provision): string {
  return `${marker ?? label}　${text.plain}`
}

function provisionDescription(
  provision: Provision,
  { designation }: Standard,
  { catalog, locale }: { readonly catalog: Catalog; readonly locale: Language },
): Description {
  const { label, modality, actor, text, translation, limits, items } = provision
  const actors = actor.map((id) => {
    const known = catalog.vocabulary.actors.find((entry) => entry.id === id)
    return known ? localized(known.title, locale) : id
  })
  return {
    heading: [label, modalityLabels[modality][locale]].join('　'),
    paragraphs: [
      text.plain,
      translation?.text.plain ?? '',
      ...items.map(lineOf),
      ...limits.map((limit) => [limitInWords(limit, locale), limit.parameter].filter(Boolean).join(' · ')),
      [designation, ...actors].join(' · '),
    ],
  }
}

function blockDescription(
  block: Extract<Block, { readonly id: string }>,
  { designation }: Standard,
  locale: Language,
): Description {
  const caption = block.type === 'formula' ? block.tex : (block.caption?.plain ?? '')
  const label = blockLabels[block.type][locale]
  const heading = locale === 'zh' ? `${label}${block.number}` : `${label} ${block.number}`
  return { heading: `${heading}　${caption}`, paragraphs: [designation] }
}
