import type { Section } from '../model/section.ts'
import type { Language, Localized } from '../model/text.ts'
import { type HeadingBlock, headingText, type SourceBlock } from '../syntax/blocks.ts'
import { anchorAddress, chapterAddress, explanationAddress } from './addresses.ts'
import type { AuthoredOf, StandardSource } from './authored.ts'
import type { SettingMaker } from './extract-chapter.ts'
import { extractProse } from './extract-section.ts'
import { sectionTitles } from './prescribed.ts'
import type { Setting } from './render.ts'
import { translatedHeading } from './translations.ts'

/** A heading with what stands below it, up to the next heading of its depth. */
export interface Part {
  readonly id?: string | undefined
  readonly title: string
  readonly heading?: HeadingBlock | undefined
  readonly depth: number
  readonly blocks: readonly SourceBlock[]
}

/** Parts blocks at their headings; what stands before the first heading is the part of depth 0. */
export function partsOf(blocks: readonly SourceBlock[]): Part[] {
  const parts: {
    id?: string | undefined
    title: string
    heading?: HeadingBlock
    depth: number
    blocks: SourceBlock[]
  }[] = [{ title: '', depth: 0, blocks: [] }]
  for (const block of blocks) {
    if (block.type !== 'heading') parts.at(-1)?.blocks.push(block)
    else {
      parts.push({ id: block.id, title: headingText(block), heading: block, depth: block.depth, blocks: [] })
    }
  }
  return parts
}

/** The introduction and the scope, which stand in the standard's own file under headings of these ids. */
export function extractPreliminary(source: StandardSource, settings: SettingMaker): Section[] {
  const { document, unit } = source.standard
  const parts = partsOf(document.blocks)
  return (['introduction', 'scope'] as const).flatMap((id): Section[] => {
    const start = parts.findIndex((part) => part.id === id)
    const first = parts[start]
    if (!first) return []
    const end = parts.findIndex((part, index) => index > start && part.depth <= first.depth)
    const below = parts.slice(start + 1, end < 0 ? undefined : end)
    const address = chapterAddress(source.id, unit.edition, id)
    const setting = settings(document, { unit: source.id, section: id, normative: false })
    const children = below.map(
      (part, index): Section => ({
        id: `${id}.${part.id ?? `h${index + 1}`}`,
        kind: 'heading',
        number: id === 'introduction' ? `0.${index + 1}` : undefined,
        title: titleOf(part, unit.language, setting),
        level: 2,
        address: anchorAddress(address, `${id}.${part.id ?? `h${index + 1}`}`),
        blocks: extractProse(part.blocks, setting),
        children: [],
      }),
    )
    const number = id === 'scope' ? '1' : undefined
    return [
      {
        id,
        kind: id,
        number,
        title: sectionTitles[id],
        level: 1,
        address,
        blocks: extractProse(first.blocks, setting),
        children,
      },
    ]
  })
}

function titleOf({ title, heading }: Part, language: Language, { counterparts }: Setting): Localized {
  const translated = heading && translatedHeading(heading, counterparts)
  return { [language]: title, ...(translated && { [translated.language]: translated.text }) }
}

/** The drafting explanation (编制说明): a section for each of its headings. */
export function extractExplanation(
  source: AuthoredOf<'explanation'>,
  edition: string,
  settings: SettingMaker,
): Section[] {
  const setting = settings(source.document, { unit: 'explanation', section: 'explanation', normative: false })
  const page = explanationAddress(setting.standard, edition)
  return partsOf(source.document.blocks)
    .filter((part) => part.depth > 0 || part.blocks.length > 0)
    .map((part, index): Section => {
      const id = part.id ?? `section-${index + 1}`
      return {
        id,
        kind: 'heading',
        title: { [setting.language]: part.title },
        level: Math.max(1, part.depth - 1),
        address: anchorAddress(page, id),
        blocks: extractProse(part.blocks, { ...setting, section: id }),
        children: [],
      }
    })
}
