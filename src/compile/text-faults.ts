import type { PhrasingContent } from 'mdast'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Place } from '../model/place.ts'
import type { Message } from '../model/text.ts'
import type { Inline, Item, SourceBlock, SourceTable } from '../syntax/blocks.ts'
import { placeOfNode } from '../syntax/places.ts'
import { unknownConstruct } from './unknown-constructs.ts'

/** What in a body is no text of the source format: unknown constructs, ids that are none, images within sentences. */
export function textFaults(file: string, blocks: readonly SourceBlock[]): Diagnostic[] {
  const reading: Reading = { file, faults: [] }
  blocks.forEach((block) => {
    readBlock(reading, block)
  })
  return reading.faults
}

/** The file that is read, and where the faults found in it are put. */
interface Reading {
  readonly file: string
  readonly faults: Diagnostic[]
}

function readBlock(reading: Reading, block: SourceBlock): void {
  const { faults } = reading
  switch (block.type) {
    case 'paragraph':
      readItem(reading, block)
      break
    case 'list':
      readItems(reading, block.items)
      break
    case 'where':
    case 'note':
    case 'example':
    case 'constraint':
      readInline(reading, block.content)
      readItems(reading, block.items)
      break
    case 'heading':
      readInline(reading, block.content)
      readId(reading, block)
      if (isEmpty(block)) faults.push(fault(block.place, textless))
      break
    case 'table':
      readTable(reading, block)
      readId(reading, block)
      break
    case 'figure':
      readId(reading, block)
      if (block.caption.trim() === '' || block.alternative.trim() === '') faults.push(fault(block.place, bareFigure))
      break
    case 'formula':
      readId(reading, block)
      break
    case 'unknown':
      if (block.construct !== 'html') faults.push(fault(block.place, unknownConstruct(block.construct)))
  }
}

function readTable(reading: Reading, { caption, header, rows }: SourceTable): void {
  for (const { content } of [...(caption ? [caption] : []), ...header, ...rows.flat()]) readInline(reading, content)
  for (const row of rows)
    for (const cell of row.slice(header.length, header.length + 1)) reading.faults.push(fault(cell.place, longRow))
}

/** A paragraph or item; that each has an id is for a rule to say. */
function readItem(reading: Reading, item: Item): void {
  if (item.id) {
    readId(reading, item)
    if (isEmpty(item)) reading.faults.push(fault(item.place, textless))
  }
  readInline(reading, item.content, item.id !== undefined)
  readItems(reading, item.items)
}

/** Counted, as inline content is: there are so many lists, most of them empty, that an iterator for each would be felt. */
function readItems(reading: Reading, items: readonly Item[]): void {
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item) readItem(reading, item)
  }
}

interface Identified {
  readonly id?: string | undefined
  readonly idPlace?: Place | undefined
  readonly place: Place
}

function readId({ faults }: Reading, { id, idPlace, place }: Identified): void {
  if (id === undefined || identifier.test(id)) return
  faults.push({ rule: 'schema-valid', severity: 'error', place: idPlace ?? place, message: noId(id) })
}

const identifier = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

function isEmpty({ content }: Inline): boolean {
  return content.every(isBlank)
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === ''
}

/** `marked` says that the id of the text has been taken from its end, so that another one is left over. */
function readInline(reading: Reading, content: readonly PhrasingContent[], marked = true): void {
  const { file, faults } = reading
  for (let index = 0; index < content.length; index++) {
    const node = content[index]
    if (node === undefined) break
    if (node.type === 'text') {
      const leftOver = marked ? marker.exec(node.value)?.[0] : undefined
      if (leftOver !== undefined) faults.push(fault(placeOfNode(file, node), secondMarker(leftOver)))
    } else if (node.type === 'image') faults.push(fault(placeOfNode(file, node), imageInText))
    else if ('children' in node) readInline(reading, node.children, marked)
  }
}

const marker = /\{#[^{}\s]*\}/

function fault(place: Place, message: Message): Diagnostic {
  return { rule: 'construct-known', severity: 'error', place, message }
}

function noId(id: string): Message {
  return {
    zh: `出现了 \`{#${id}}\`，应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 \`{#first-response}\`，请改名`,
    en: `Unexpected \`{#${id}}\`, expected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as \`{#first-response}\`; rename it`,
  }
}

function secondMarker(written: string): Message {
  return {
    zh: `文字中有 \`${written}\`，一段应只有末尾的一个 id，请删去`,
    en: `Unexpected \`${written}\` within the text, expected one id at the end of a paragraph; delete it`,
  }
}

const textless: Message = {
  zh: 'id 之前没有文字，应为一段文字，请写上或删去',
  en: 'Unexpected id without text, expected text before it; write it or delete the id',
}
const imageInText: Message = {
  zh: '句子中出现了图像，图应独占一段，请移到另一段',
  en: 'Unexpected image within a sentence, expected it in a paragraph of its own; move it there',
}
const bareFigure: Message = {
  zh: '图缺少图题或替代文字，应写作 `![图中所示](figures/flow.png "图题")`，请补上',
  en: 'Unexpected figure without a caption or without words for those who do not see it, expected `![what it shows](figures/flow.png "caption")`; add them',
}
const longRow: Message = {
  zh: '这一行的单元格比表头多，应每列一个，请删去多余的，单元格中的竖线写作 `\\|`',
  en: 'Unexpected cell beyond those of the header, expected one for each column; delete it, or write a bar within a cell as `\\|`',
}
