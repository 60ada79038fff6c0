import { createHash } from 'node:crypto'
import type { PhrasingContent } from 'mdast'
import type { TranslatedUnit } from '../model/compilation.ts'
import type { Language, Translation } from '../model/text.ts'
import { type HeadingBlock, headingText, type Item, type SourceBlock } from '../syntax/blocks.ts'
import { type Authored, placeIn, type StandardSource } from './authored.ts'
import { endItem, endMarks } from './list-marks.ts'
import { renderInline, type Setting } from './render.ts'

/** The translation of one unit: what in it stands for what in the original. */
export interface Counterparts {
  readonly language: Language
  readonly current: boolean
  readonly document: Authored['document']
  /** By block or item of the original. */
  readonly of: ReadonlyMap<SourceBlock | Item, SourceBlock | Item>
}

/** The translations of a standard's units by the unit's id, as far as there are any. */
export function counterpartsOf(source: StandardSource): ReadonlyMap<string, Counterparts> {
  if (source.translations.length === 0) return new Map()
  const originals = new Map(translatable(source))
  return new Map(
    source.translations.flatMap((translation) => {
      const original = originals.get(translation.unit.of)
      if (!original) return []
      const current = digestOfUnit(original) === translation.unit.digest
      const { document, unit } = translation
      return [
        [
          unit.of,
          { language: unit.language, current, document, of: pair(original.document.blocks, document.blocks) },
        ] as const,
      ]
    }),
  )
}

function translatable(source: StandardSource): [id: string, unit: Authored][] {
  const units = [...source.terms, ...source.units, ...source.annexes]
  return [[source.id, source.standard], ...units.map((unit): [string, Authored] => [unit.unit.id, unit])]
}

/** What a translation carries of its original: the SHA-256 of the body, its outer white space and line ends aside. */
export function digestOfUnit({ document }: Authored): string {
  const body = document.text.replace(/^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/, '').trim()
  const lines = body.split('\n').map((line) => line.trimEnd())
  return `sha256-${createHash('sha256').update(lines.join('\n'), 'utf8').digest('hex').slice(0, 16)}`
}

/** How the translations of a standard agree with their originals, as data for rules. */
export function translatedUnits(source: StandardSource): TranslatedUnit[] {
  if (source.translations.length === 0) return []
  const originals = new Map(translatable(source))
  return source.translations.map((translation) => {
    const { of, language, digest } = translation.unit
    const original = originals.get(of)
    const there = new Set(original ? idsOf(original.document.blocks) : [])
    const here = new Set(idsOf(translation.document.blocks))
    return {
      original: original && `${source.id}/${of}`,
      of,
      language,
      digest,
      currentDigest: original && digestOfUnit(original),
      missing: [...there].filter((id) => !here.has(id)),
      extra: original ? [...here].filter((id) => !there.has(id)) : [],
      place: placeIn(translation, 'of'),
      digestPlace: placeIn(translation, 'digest'),
    }
  })
}

function idsOf(parts: readonly (SourceBlock | Item)[]): string[] {
  return parts.flatMap((part) => [
    ...('id' in part && part.id !== undefined ? [part.id] : []),
    ...('items' in part ? idsOf(part.items) : []),
  ])
}

/** Pairs parts by their ids, and what has none by its kind and order. */
function pair(
  originals: readonly (SourceBlock | Item)[],
  translations: readonly (SourceBlock | Item)[],
): Map<SourceBlock | Item, SourceBlock | Item> {
  const keyed = new Map(keys(translations))
  const pairs = new Map<SourceBlock | Item, SourceBlock | Item>()
  for (const [key, original] of keys(originals)) {
    const translation = keyed.get(key)
    if (!translation) continue
    pairs.set(original, translation)
    if ('items' in original && 'items' in translation) {
      for (const [inner, other] of pair(original.items, translation.items)) pairs.set(inner, other)
    }
  }
  return pairs
}

function keys(parts: readonly (SourceBlock | Item)[]): [string, SourceBlock | Item][] {
  const counts = new Map<string, number>()
  return parts.map((part) => {
    const kind = 'type' in part ? part.type : 'item'
    if ('id' in part && part.id !== undefined) return [`${kind} #${part.id}`, part]
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return [`${kind} ${count}`, part]
  })
}

/** The setting in which a part's translation is rendered; what it mentions does not bind a second time. */
export function translationSetting(setting: Setting, { document, language }: Counterparts): Setting {
  const { linkedInTranslation: linked = new Set() } = setting
  return { ...setting, document, language, normative: false, linked }
}

/** The translation of a paragraph, note or caption, if there is one; its links are recorded under `section`. */
export function translate(
  part: SourceBlock,
  setting: Setting,
  section: string = setting.section,
): Translation | undefined {
  const { counterparts } = setting
  const other = counterparts?.of.get(part)
  if (!counterparts || !other || !('content' in other)) return undefined
  return rendered(other.content, { setting, section, counterparts })
}

/** The translation of a list item, ended as its own language ends items; its links are recorded under `section`. */
export function translateItem(
  item: Item,
  { leadIn, at, section }: { readonly leadIn: string; readonly at: 'inner' | 'last'; readonly section: string },
  setting: Setting,
): Translation | undefined {
  const { counterparts } = setting
  const other = counterparts?.of.get(item)
  if (!counterparts || !other || 'type' in other) return undefined
  const content = endItem(other, endMarks(leadIn, counterparts.language), at)
  return rendered(content, { setting, section, counterparts })
}

interface TranslationSetting {
  readonly setting: Setting
  readonly section: string
  readonly counterparts: Counterparts
}

function rendered(
  content: readonly PhrasingContent[],
  { setting, section, counterparts }: TranslationSetting,
): Translation {
  const { text } = renderInline(content, translationSetting(setting, counterparts), section)
  return { language: counterparts.language, text, current: counterparts.current }
}

/** The translated text of a heading, which stands beside the original's in a title. */
export function translatedHeading(
  heading: HeadingBlock,
  counterparts: Counterparts | undefined,
): { language: Language; text: string } | undefined {
  const other = counterparts?.of.get(heading)
  if (!counterparts || !other || !('type' in other) || other.type !== 'heading') return undefined
  return { language: counterparts.language, text: headingText(other) }
}
