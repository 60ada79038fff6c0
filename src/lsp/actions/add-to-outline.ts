import { type OutlineGroup, outlineSteps, pathOf } from '../../compile/outline.ts'
import type { Declaration } from '../../model/compilation.ts'
import type { Edit } from '../../model/diagnostic.ts'
import { comparePlaces } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import { localized } from '../../model/text.ts'
import { readUnit } from '../../schema/read-unit.ts'
import type { ParsedDocument, Path } from '../../syntax/parsed-document.ts'
import type { Analysis } from '../analysis.ts'
import { endOf, type Suggester, type Suggestion } from './suggestion.ts'

/** Adds the unit of the finding to a list of its standard's outline; one suggestion for each list that it can stand in. */
export const addToOutline: Suggester = ({ place }, analysis) => {
  const { declarations } = analysis.compilation
  const unit = declarations.find(
    ({ key, place: own }) => /^(?:unit|term):/.test(key) && comparePlaces(own, place) === 0,
  )
  const document = unit && standardDocument(unit, analysis)
  if (!document) return []
  return listsFor(unit, document).flatMap((list): Suggestion[] => {
    const edit = entryAdded(unit.id, list, document)
    return edit ? [{ title: addedTo(unit.id, list.title), edits: [edit], preferred: false }] : []
  })
}

function standardDocument({ standard }: Declaration, { compilation, documents }: Analysis): ParsedDocument | undefined {
  const own = compilation.catalog.standards.find(({ id }) => id === standard)
  return own && documents.get(own.place.file)
}

/** A list of an outline. */
interface List {
  readonly path: Path
  readonly title: Message
  readonly entries: readonly unknown[]
}

function listsFor({ kind }: Declaration, { frontMatter }: ParsedDocument): List[] {
  const { unit } = readUnit(frontMatter)
  if (unit?.kind !== 'standard') return []
  const { outline } = unit
  const name = kind === 'term' ? 'terms' : kind === 'annex' ? 'annexes' : 'chapters'
  const whole: List = { path: ['outline', name], title: { zh: name, en: name }, entries: outline[name] ?? [] }
  const groups = outlineSteps(outline).flatMap(({ node, list, ...step }) =>
    typeof node === 'string' || list !== name ? [] : [groupList(node, pathOf(step))],
  )
  return name === 'chapters' ? groups : [whole, ...groups]
}

function groupList({ title, units }: OutlineGroup, path: Path): List {
  const both = typeof title === 'string' ? { zh: title, en: title } : title
  return { path: [...path, 'units'], title: { zh: localized(both, 'zh'), en: localized(both, 'en') }, entries: units }
}

/** The edit that adds an entry behind the last id of a list, or to an empty one; none where the list holds only groups. */
function entryAdded(id: string, { path, entries }: List, { text, frontMatterPlace }: ParsedDocument): Edit | undefined {
  const lines = text.split('\n')
  const last = entries.findLastIndex((entry) => typeof entry === 'string')
  const place = frontMatterPlace(last < 0 ? path : [...path, last])
  const line = lines[place.endLine - 1] ?? ''
  if (last < 0) {
    const opening = /^\s*:\s*\[(?=\s*\])/.exec(line.slice(place.endColumn - 1))?.[0]
    const column = place.endColumn + (opening?.length ?? 0)
    return opening === undefined
      ? undefined
      : { place: { ...endOf(place), column, endColumn: column }, replacement: id }
  }
  const dash = /^\s*-\s+$/.exec(line.slice(0, place.column - 1))?.[0]
  if (dash === undefined) return { place: endOf(place), replacement: `, ${id}` }
  const column = line.length + 1
  return { place: { ...endOf(place), column, endColumn: column }, replacement: `\n${dash}${id}` }
}

function addedTo(id: string, { zh, en }: Message): Message {
  return { zh: `将 \`${id}\` 加入大纲：${zh}`, en: `Add \`${id}\` to the outline: ${en}` }
}
