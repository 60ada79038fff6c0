import type { Link } from '../model/compilation.ts'
import type { Place } from '../model/place.ts'
import type { Block, NoteBlock, Section, TableBlock, TableTranslation } from '../model/section.ts'
import type { RichText } from '../model/text.ts'
import type { Inline, Item, NoteSource, SourceBlock, SourceTable } from '../syntax/blocks.ts'
import { figureAddress } from './addresses.ts'
import { extractProvision, type ProvisionSetting } from './extract-provision.ts'
import { plainText } from './html.ts'
import type { Layout } from './layout.ts'
import type { LaidOutBlock } from './layout-blocks.ts'
import { renderMath } from './mathml.ts'
import { noteLabel } from './prescribed.ts'
import { renderInline, type Setting } from './render.ts'
import { translate, translateItem, translationSetting } from './translations.ts'

/** Extracts the blocks of a section; `children` are extracted by the caller, who knows their settings. */
export function extractBlocks(layout: Layout, setting: ProvisionSetting): Block[] {
  const { rendering } = setting
  const blocks: Block[] = []
  let provision: string | undefined
  layout.blocks.forEach((laidOut) => {
    if (laidOut.type === 'provision') {
      blocks.push({ type: 'provision', provision: extractProvision(laidOut, setting) })
      provision = laidOut.id
    } else if (laidOut.type === 'numbered') blocks.push(numberedBlock(laidOut, rendering))
    else blocks.push(...plainBlock(laidOut, provision, rendering))
  })
  return blocks
}

function numberedBlock({ block, id, number }: Extract<LaidOutBlock, { type: 'numbered' }>, setting: Setting): Block {
  const own = { ...setting, section: id }
  switch (block.type) {
    case 'table':
      return extractTable(block, { id, number }, own)
    case 'figure':
      return extractFigure(block, { id, number }, own)
    case 'formula': {
      const { html, fault } = renderMath(block.tex, true, block.place)
      if (fault) setting.faults.push(fault)
      return { type: 'formula', id, number, tex: block.tex, mathml: html }
    }
  }
}

/** Extracts a table; its cells are informative or binding as the section around it. */
export function extractTable(
  block: SourceTable,
  position: { readonly id: string; readonly number: string },
  setting: Setting,
): TableBlock {
  const cell = (inline: Inline): RichText => renderInline(inline.content, setting).text
  if (block.process !== undefined) return stepsTable(block, block.process, position, setting)
  return {
    type: 'table',
    ...position,
    caption: block.caption && cell(block.caption),
    header: block.header.map(cell),
    rows: block.rows.map((row) => row.map(cell)),
    align: block.align,
    translation: translateTable(block, setting),
  }
}

function stepsTable(
  block: SourceTable,
  process: string,
  position: { readonly id: string; readonly number: string },
  setting: Setting,
): TableBlock {
  const drawing = setting.draw(process)
  setting.links.push(drawnLink(`steps:${process}`, drawing !== undefined, position.id, block.place, setting))
  const { header = [], rows = [] } = drawing?.table ?? {}
  return {
    type: 'table',
    ...position,
    caption: block.caption && renderInline(block.caption.content, setting).text,
    header: header.map(plainText),
    rows: rows.map((row) => row.map(plainText)),
    align: header.map(() => null),
  }
}

function drawnLink(written: string, found: boolean, id: string, place: Place, setting: Setting): Link {
  return {
    written,
    expects: /^(?:process|steps):/.test(written) ? 'process' : 'image',
    target: found ? `figure:${setting.standard}/${id}` : undefined,
    suggestions: [],
    from: { standard: setting.standard, section: setting.section },
    normative: false,
    place,
  }
}

function translateTable(block: SourceTable, setting: Setting): TableTranslation | undefined {
  const { counterparts } = setting
  const other = counterparts?.of.get(block)
  if (!counterparts || !other || !('type' in other) || other.type !== 'table') return undefined
  const cell = (inline: Inline): RichText =>
    renderInline(inline.content, translationSetting(setting, counterparts)).text
  return {
    language: counterparts.language,
    caption: other.caption && cell(other.caption),
    header: other.header.map(cell),
    rows: other.rows.map((row) => row.map(cell)),
    current: counterparts.current,
  }
}

function extractFigure(
  block: FigureSource,
  position: { readonly id: string; readonly number: string },
  setting: Setting,
): Block {
  const caption = plainText(block.caption)
  const drawn = /^process:(.*)$/.exec(block.url)?.[1]
  const drawing = drawn === undefined ? undefined : setting.draw(drawn)
  const found = drawn === undefined ? setting.hasImage(block.url) : drawing !== undefined
  if (drawn !== undefined || mayBeImage(block.url))
    setting.links.push(drawnLink(block.url, found, position.id, block.place, setting))
  if (drawn === undefined || !drawing) {
    const source = { address: figureAddress(setting.standard, block.url) }
    return { type: 'figure', ...position, caption, alternative: block.alternative, source }
  }
  const alternative = [block.alternative, drawing.alternative]
    .filter((text) => text !== '')
    .join(setting.language === 'zh' ? '：' : ': ')
  return { type: 'figure', ...position, caption, alternative, source: { svg: drawing.svg, process: drawn } }
}

/** Whether an address can be that of an image below the standard's folder; a rule reports those that cannot. */
function mayBeImage(url: string): boolean {
  return /^(?!\/)[^:?#\\]+\.(?:png|jpe?g|webp)$/i.test(url) && !url.split('/').includes('..')
}

type FigureSource = Extract<SourceBlock, { type: 'figure' }>

function plainBlock(
  { block, index, count }: Extract<LaidOutBlock, { type: 'plain' }>,
  provision: string | undefined,
  setting: Setting,
): Block[] {
  switch (block.type) {
    case 'where':
      return [
        { type: 'paragraph', text: renderInline(block.content, setting).text, translation: translate(block, setting) },
        listOf(block.items, setting),
      ]
    case 'note':
    case 'example':
    case 'constraint':
      return [extractNote(block, { index, count }, provision, setting)]
    case 'list':
      return [listOf(block.items, setting)]
    default:
      return []
  }
}

/** Extracts a note, example or external constraint; what it mentions is informative. */
export function extractNote(
  block: NoteSource,
  position: { readonly index: number; readonly count: number },
  provision: string | undefined,
  setting: Setting,
): NoteBlock {
  const informative = { ...setting, normative: false }
  const own = renderInline(block.content, informative).text
  const text = block.items.length === 0 ? own : withList(own, block.items, informative)
  return {
    type: block.type,
    label: noteLabel(setting.language, block.type, position),
    text,
    translation: translate(block, informative),
    provision,
  }
}

function withList(own: RichText, items: readonly Item[], setting: Setting): RichText {
  const rendered = items.map((item) => {
    const text = renderInline(item.content, setting).text
    return item.items.length === 0 ? text : withList(text, item.items, setting)
  })
  return {
    plain: [own.plain, ...rendered.map(({ plain }) => plain)].join('\n'),
    markdown: [own.markdown, ...rendered.map(({ markdown }) => `- ${markdown}`)].join('\n'),
    html: `${own.html}<ul>${rendered.map(({ html }) => `<li>${html}</li>`).join('')}</ul>`,
  }
}

/** Extracts prose that holds no provisions: introduction, scope, drafting explanation. */
export function extractProse(blocks: readonly SourceBlock[], setting: Setting): Block[] {
  let tables = 0
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'paragraph': {
        const { text } = renderInline(block.content, setting)
        const paragraph: Block = { type: 'paragraph', text, translation: translate(block, setting) }
        return block.items.length === 0 ? [paragraph] : [paragraph, listOf(block.items, setting)]
      }
      case 'list':
        return [listOf(block.items, setting)]
      case 'table':
        tables++
        return [
          extractTable(
            block,
            { id: `${setting.section}.${block.id ?? `table-${tables}`}`, number: String(tables) },
            setting,
          ),
        ]
      case 'note':
      case 'example':
      case 'constraint':
        return [extractNote(block, positionAmong(blocks, block), undefined, setting)]
      default:
        return []
    }
  })
}

function listOf(items: readonly Item[], setting: Setting): Block {
  const position = { leadIn: '', at: 'inner', section: setting.section } as const
  const translations = items.flatMap((item) => translateItem(item, position, setting) ?? [])
  return {
    type: 'list',
    translations: translations.length === items.length && items.length > 0 ? translations : undefined,
    items: items.map((item) => {
      const text = renderInline(item.content, setting).text
      return item.items.length === 0 ? text : withList(text, item.items, setting)
    }),
  }
}

/** Which of how many blocks of its type a block is. */
function positionAmong(blocks: readonly SourceBlock[], block: SourceBlock): { index: number; count: number } {
  const alike = blocks.filter(({ type }) => type === block.type)
  return { index: alike.indexOf(block) + 1, count: alike.length }
}

/** A section without what its layout needs only for extraction. */
export function sectionOf(layout: Layout, blocks: readonly Block[], children: readonly Section[]): Section {
  const { id, kind, number, title, level, nature, address, unit } = layout
  const own = unit && unit.unit.kind !== 'term' && kind !== 'heading' ? unit.unit.id : undefined
  return { id, kind, unit: own, number, title, level, nature, address, blocks, children }
}
