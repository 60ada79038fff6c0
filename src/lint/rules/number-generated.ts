import { findQuantities } from '../../language/quantities.ts'
import type { Place } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import type { Item, SourceBlock } from '../../syntax/blocks.ts'
import type { Path } from '../../syntax/parsed-document.ts'
import { holdsProvisions, type LintedDocument } from '../linted-document.ts'
import { plainOf } from '../plain-text.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { typedNumbers } from '../typed-numbers.ts'

export const numberGenerated: DocumentRule = {
  id: 'number-generated',
  summary: {
    zh: '章、条、列项、表、图和附录的编号由程序生成，不手写。',
    en: 'Numbers of chapters, clauses, list items, tables, figures and annexes are generated, never typed.',
  },
  source: [sources.gbNumbering, sources.isoNumbering, sources.project],
  severity: 'error',
  covers: ['HIE-02', 'LST-03', 'REF-14'],
  scope: 'document',
  *check(document) {
    if (document.kind !== 'standard' && !holdsProvisions(document.kind)) return
    yield* typedInTitles(document)
    for (const block of document.blocks) yield* typedAtStart(block)
    for (const { place, written } of typedNumbers(document)) yield { place, message: typedReference(written) }
  },
}

function* typedInTitles({ kind, frontMatter, placeIn }: LintedDocument): Generator<Finding> {
  const titles =
    kind === 'standard' ? titlesBelow(frontMatter.outline, ['outline']) : titlesBelow(frontMatter.title, ['title'])
  for (const { title, path } of titles) {
    const number = titleNumber.exec(title)?.[0].trim()
    if (number !== undefined && findQuantities(title, 'zh')[0]?.span[0] !== 0)
      yield { place: placeIn(path), message: typedNumber(number) }
  }
}

const titleNumber =
  /^(?:\d+(?:\.\d+)*\.?\s+(?=[\p{Script=Han}A-Z])|\d+(?:\.\d+)+(?=\p{Script=Han})|第[一二三四五六七八九十\d]+[章节条]|附录\s?[A-Z](?=\s|：|$)|Annex [A-Z]\b|Clause \d+)/u

/** Every text of `value` that is a title, by the names of its fields: the titles of an outline's groups, or of a unit. */
function titlesBelow(value: unknown, path: Path): { readonly title: string; readonly path: Path }[] {
  if (typeof value === 'string') return path.includes('title') ? [{ title: value, path }] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    titlesBelow(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}

function* typedAtStart(block: SourceBlock | Item): Generator<Finding> {
  if ('type' in block && block.type !== 'paragraph' && block.type !== 'heading') return
  const plain = plainOf(block.content)
  const number = textNumber.exec(plain)?.[0]
  if (number !== undefined && findQuantities(plain, 'zh')[0]?.span[0] !== 0) {
    yield { place: startOfPlace(block.place, number.length), message: typedNumber(number.trim()) }
  }
  if ('items' in block) for (const item of block.items) yield* typedAtStart(item)
}

const textNumber =
  /^(?:\d+(?:\.\d+)+(?=[\s\p{Script=Han}])|\d+[、．)）]|[（(](?:\d+|[一二三四五六七八九十]+|[a-z])[)）]|[a-z][)）]|第[一二三四五六七八九十\d]+[章节条](?=[\s：:]|$)|[一二三四五六七八九十]+、|——|[①-⑳])/u

function startOfPlace(place: Place, length: number): Place {
  return { ...place, endLine: place.line, endColumn: place.column + length }
}

function typedNumber(number: string): Message {
  return {
    zh: `出现了手写的编号 \`${number}\`，编号由程序生成，请删去`,
    en: `Unexpected number \`${number}\`, expected none, as numbers are generated; delete it`,
  }
}

function typedReference(written: string): Message {
  return {
    zh: `出现了手写的编号 \`${written}\`，应为链接，如 \`[受理](clause:acceptance)\`，编号由程序代入`,
    en: `Unexpected typed number \`${written}\`, expected a link such as \`[Acceptance](clause:acceptance)\`, which prints the number`,
  }
}
