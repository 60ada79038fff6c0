import type { Artifact } from '../model/artifact.ts'
import type { Block, Section, TableTranslation } from '../model/section.ts'
import { absolute, portable } from './addresses.ts'
import { type MadeFile, ownBytes } from './content.ts'
import type { Edition } from './edition.ts'
import { growingBytes } from './growing-bytes.ts'
import { identityOf } from './identity.ts'
import { fileBeginning, listingFile } from './json-file.ts'
import { noteJson, pathStep, translationJson } from './provision.ts'
import { type ProvisionLines, provisionLines } from './provision-lines.ts'

/** `clauses/<unit>.json`: each clause, principle, metric, criterion and annex with what stands in it, a file each. */
export function emitUnits(edition: Edition): Artifact[] {
  const files = [...unitFiles(edition, provisionLines(edition, growingBytes(1 << 16)))]
  return files.map(({ path, content }) => ({ path, content: ownBytes(content) }))
}

/** The same one by one, with the provisions as they were written already. */
export function* unitFiles(edition: Edition, lines: ProvisionLines): Generator<MadeFile, void, undefined> {
  const beginning = fileBeginning(edition.family.catalog, 'clause', { standard: identityOf(edition) })
  const linesByUnit = Map.groupBy(runsOf(edition), ({ unit }) => unit)
  for (const unit of edition.standard.sections.flatMap((section) => unitsBelow(section, []))) {
    const elements = (linesByUnit.get(unit.id) ?? []).map(({ start, end }) => lines.between(start, end))
    const path = `${edition.folder}clauses/${unit.id}.json`
    const content = { unit: unitJson(edition, unit) }
    yield listingFile({ path, beginning, content, list: { name: 'provisions', elements } })
  }
}

/** Provisions of one unit that follow one another: the places of the first and of the one after the last. */
interface Run {
  readonly unit: string
  readonly start: number
  readonly end: number
}

function runsOf({ provisions }: Edition): Run[] {
  const starts = provisions.flatMap(({ provision: { unit } }, index) =>
    unit === provisions[index - 1]?.provision.unit ? [] : [{ unit, start: index }],
  )
  return starts.map(({ unit, start }, index) => ({ unit, start, end: starts[index + 1]?.start ?? provisions.length }))
}

interface PlacedUnit {
  readonly id: string
  readonly section: Section
  /** The sections around it, from the chapter inwards, without itself. */
  readonly around: readonly Section[]
}

function unitsBelow(section: Section, around: readonly Section[]): PlacedUnit[] {
  const id =
    section.kind === 'heading' || section.kind === 'term' ? undefined : (section.unit ?? ownProvision(section)?.unit)
  const inner = section.children.flatMap((child) => unitsBelow(child, [...around, section]))
  return id === undefined ? inner : [{ id, section, around }, ...inner]
}

function ownProvision(section: Section) {
  return section.blocks.find((block) => block.type === 'provision')?.provision
}

function unitJson({ family, addressesOf }: Edition, { id, section, around }: PlacedUnit): object {
  const { baseUrl } = family.catalog.publication
  return {
    id,
    kind: section.kind,
    number: section.number,
    title: section.title,
    nature: section.nature,
    path: around.map(pathStep),
    ...addressesOf(section.id, section.address),
    blocks: blocksOf(section, baseUrl),
  }
}

/** What stands in a unit in the order of print, its inner headings among the rest. */
function blocksOf(section: Section, baseUrl: string): object[] {
  const inner = section.children.filter((child) => child.kind === 'heading')
  return [
    ...section.blocks.flatMap((block) => blockJson(block, baseUrl)),
    ...inner.flatMap((child) => [headingJson(child), ...blocksOf(child, baseUrl)]),
  ]
}

function headingJson({ id, number, title, level }: Section): object {
  return { type: 'heading', id, number, title, level }
}

/** Term entries and lists of documents stand in generated sections only, never in a unit. */
function blockJson(block: Block, baseUrl: string): object[] {
  switch (block.type) {
    case 'provision':
      return [{ type: block.type, provision: block.provision.id }]
    case 'paragraph':
      return [
        {
          type: block.type,
          text: portable(block.text, baseUrl),
          translation: translationJson(block.translation, baseUrl),
        },
      ]
    case 'list':
      return [
        {
          type: block.type,
          items: block.items.map((text) => portable(text, baseUrl)),
          translations: block.translations?.map((translation) => translationJson(translation, baseUrl)),
        },
      ]
    case 'note':
    case 'example':
    case 'constraint':
      return [{ ...noteJson(block, baseUrl), provision: block.provision }]
    case 'table':
      return [tableJson(block, baseUrl)]
    case 'figure':
      return [figureJson(block, baseUrl)]
    case 'formula':
      return [{ type: block.type, id: block.id, number: block.number, tex: block.tex, mathml: block.mathml }]
    case 'term':
    case 'reference-list':
      return []
  }
}

function tableJson(table: Extract<Block, { type: 'table' }>, baseUrl: string): object {
  const { type, id, number, caption, header, rows, align } = table
  return {
    type,
    id,
    number,
    caption: caption && portable(caption, baseUrl),
    header: header.map((cell) => portable(cell, baseUrl)),
    rows: rows.map((row) => row.map((cell) => portable(cell, baseUrl))),
    align: align.map((side) => side ?? 'none'),
    translation: table.translation && tableTranslationJson(table.translation, baseUrl),
  }
}

function tableTranslationJson({ language, caption, header, rows, current }: TableTranslation, baseUrl: string): object {
  return {
    language,
    caption: caption && portable(caption, baseUrl),
    header: header.map((cell) => portable(cell, baseUrl)),
    rows: rows.map((row) => row.map((cell) => portable(cell, baseUrl))),
    current,
  }
}

function figureJson(figure: Extract<Block, { type: 'figure' }>, baseUrl: string): object {
  const { type, id, number, caption, alternative, source } = figure
  const image =
    'svg' in source ? { svg: source.svg, process: source.process } : { uri: absolute(source.address, baseUrl) }
  return { type, id, number, caption: portable(caption, baseUrl), alternative, image }
}
