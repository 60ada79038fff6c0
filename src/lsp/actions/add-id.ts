import { comparePlaces } from '../../model/place.ts'
import type { Item, SourceBlock } from '../../syntax/blocks.ts'
import { endOf, type Suggester } from './suggestion.ts'

/** Gives the provision of the finding an id that its file does not have yet. */
export const addId: Suggester = ({ place }, { documents }) => {
  const document = documents.get(place.file)
  if (!document) return []
  const parts = document.blocks.flatMap(identifiable)
  const part = parts.find((candidate) => comparePlaces(candidate.place, place) === 0)
  if (!part || part.id) return []
  const id = freeId(part, new Set([...document.text.matchAll(/\{#([^{}\s]+)\}/g)].map(([, taken = '']) => taken)))
  const edit = { place: endOf(part.place), replacement: part.leadIn === undefined ? ` {#${id}}` : `{#${id}}` }
  return [{ title: { zh: `加上 \`{#${id}}\``, en: `Add \`{#${id}}\`` }, edits: [edit], preferred: true }]
}

/** What can have an id, an item with the id of what leads it in. */
interface Identifiable extends Pick<Item, 'id' | 'place' | 'content'> {
  readonly leadIn?: string | undefined
}

function identifiable(block: SourceBlock): Identifiable[] {
  return block.type === 'paragraph' ? [block, ...itemsBelow(block)] : []
}

function itemsBelow({ id = '', items }: Pick<Item, 'id' | 'items'>): Identifiable[] {
  return items.flatMap((item) => [{ ...item, leadIn: id }, ...itemsBelow(item)])
}

/** After what the text links to, else after the lead-in, else just a provision; numbered where that is taken. */
function freeId({ content, leadIn }: Identifiable, taken: ReadonlySet<string>): string {
  const linked = content.flatMap((node) =>
    node.type === 'link' ? (/[:/#]([a-z][a-z0-9-]*)$/.exec(node.url)?.[1] ?? []) : [],
  )[0]
  const stem = [leadIn, linked].filter(Boolean).join('-') || 'provision'
  if (linked !== undefined && !taken.has(stem)) return stem
  for (let number = 1; ; number++) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}
