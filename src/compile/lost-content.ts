import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import type { HeadingBlock, SourceBlock } from '../syntax/blocks.ts'
import { type Authored, placeIn } from './authored.ts'
import { partsOf } from './prose.ts'

/** What stands in a file and would be published nowhere, and what is missing from it: nothing that an author wrote is lost in silence. */
export function lostContent(source: Authored): Diagnostic[] {
  const lost = source.document.blocks.length === 0 ? emptyBody(source) : lostBlocks(source)
  return lost.map(({ place, message }) => ({ rule: 'construct-known', severity: 'error', place, message }))
}

interface Lost {
  readonly place: Place
  readonly message: Message
}

function emptyBody(source: Authored): Lost[] {
  switch (source.unit.kind) {
    case 'clause':
    case 'principle':
    case 'metric':
    case 'annex':
      return [{ place: placeIn(source, 'id'), message: textless }]
    case 'term':
      return [{ place: placeIn(source, 'id'), message: undefinedTerm }]
    default:
      return []
  }
}

function lostBlocks(source: Authored): Lost[] {
  const { unit } = source
  const { blocks } = source.document
  switch (unit.kind) {
    case 'clause':
    case 'principle':
    case 'metric':
    case 'criterion':
    case 'annex':
      return blocks
        .filter((block) => block.type === 'heading' && !block.id)
        .map(({ place }) => ({ place, message: idless }))
    case 'term':
      return beyondDefinition(source)
    case 'standard':
      return [...beyondPreliminary(blocks), ...beyondProse(blocks)]
    case 'explanation':
      return beyondProse(blocks)
    case 'reference':
      return blocks.slice(0, 1).map(({ place }) => ({ place, message: textOfReference }))
    default:
      return []
  }
}

/** A term's entry has one paragraph as its definition, then notes and examples. */
function beyondDefinition(source: Authored): Lost[] {
  const { blocks } = source.document
  const definition = blocks.find((block) => block.type === 'paragraph')
  const others = blocks.filter((block) => block !== definition && !['note', 'example', 'unknown'].includes(block.type))
  const items = definition?.items.slice(0, 1) ?? []
  return [
    ...(definition ? [] : [{ place: placeIn(source, 'id'), message: undefinedTerm }]),
    ...[...items, ...others].map(({ place }) => ({ place, message: noDefinition })),
  ]
}

/** The file of a standard has an introduction and a scope; all else has files of its own. */
function beyondPreliminary(blocks: readonly SourceBlock[]): Lost[] {
  const parts = partsOf(blocks)
  const lost: Lost[] = []
  let within = 0
  for (const { id, depth, heading, blocks: own } of parts) {
    if (within > 0 && depth > within) continue
    within = id === 'introduction' || id === 'scope' ? depth : 0
    const [first] = heading ? [heading] : own
    if (within === 0 && first) lost.push({ place: first.place, message: heading ? strange(heading) : headless })
  }
  // Without a scope, a heading without an id is most likely its: a rule asks for it.
  const hasScope = parts.some(({ id }) => id === 'scope')
  return hasScope ? lost : lost.filter(({ message }) => message === headless)
}

/** Introduction, scope and drafting explanation are prose. */
function beyondProse(blocks: readonly SourceBlock[]): Lost[] {
  return blocks.flatMap(({ type, place }) =>
    type === 'figure' || type === 'formula' || type === 'where' ? [{ place, message: noProse }] : [],
  )
}

const textless: Message = {
  zh: '文件没有正文，前置数据之后应至少有一段，请写上',
  en: 'Unexpected file without text, expected at least one paragraph below the front matter; write it',
}
const undefinedTerm: Message = {
  zh: '术语没有定义，前置数据之后应有一段定义，请写上',
  en: 'Unexpected term without a definition, expected one paragraph below the front matter; write it',
}
const noDefinition: Message = {
  zh: '术语条目中只能有一段定义以及注和示例，这部分不会发布，请改为注或删去',
  en: 'Unexpected content in the entry of a term, expected one paragraph and then notes and examples; make it a note or delete it',
}
const idless: Message = {
  zh: '标题没有 id，应以 `{#id}` 结尾，请加上，如 `{#record}`',
  en: 'Unexpected heading without an id, expected `{#id}` at its end; add one, such as `{#record}`',
}
const headless: Message = {
  zh: '标题之前的文字不会发布，standard.md 中应只有引言和范围，请移到 `## 引言 {#introduction}` 或 `## 范围 {#scope}` 之下',
  en: 'Unexpected text above the first heading, expected an introduction and a scope only; move it below `## Introduction {#introduction}` or `## Scope {#scope}`',
}
const noProse: Message = {
  zh: '引言、范围和编制说明中不能有图和公式，应为段落、列表、表和注，请移到条文或附录',
  en: 'Unexpected figure or formula in prose, expected paragraphs, lists, tables and notes; move it to a clause or annex',
}
const textOfReference: Message = {
  zh: '引用文件的正文不会发布，前置数据之后应没有内容，请删去',
  en: 'Unexpected text of a reference, which is not published, expected front matter only; delete it',
}

function strange({ id }: HeadingBlock): Message {
  const written =
    id === undefined
      ? { zh: '没有 id 的标题', en: 'heading without an id' }
      : { zh: `标题 \`{#${id}}\``, en: `heading \`{#${id}}\`` }
  return {
    zh: `standard.md 中出现了${written.zh}，应只有引言 \`{#introduction}\` 和范围 \`{#scope}\`，请移到条文`,
    en: `Unexpected ${written.en} in the file of the standard, expected \`{#introduction}\` and \`{#scope}\` only; move it to a clause`,
  }
}
