import { findQuantities } from '../../language/quantities.ts'
import type { Place } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import type { Inline, Item, ParagraphBlock } from '../../syntax/blocks.ts'
import { type LintedDocument, provisionKinds } from '../linted-document.ts'
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
  kinds: ['standard', ...provisionKinds],
  check(document) {
    const findings: Finding[] = []
    if (mayBeNumbered.test(document.words)) addTyped(document, findings)
    for (const { place, written } of typedNumbers(document)) findings.push({ place, message: typedReference(written) })
    return findings
  },
}

/** How a text begins that may begin with a number: as numbers do, or with a link, an escape or an entity that may be one. */
const mayBeNumbered = /^(?:[\d(（a-z第一二三四五六七八九十①-⑳\uFFFC\\&]|——|附录|Annex|Clause)/m

function addTyped({ kind, blocks, typed, placeIn }: LintedDocument, findings: Finding[]): void {
  const titled = kind === 'standard' ? 'outline' : 'title'
  for (const { part, field, path, text } of typed) {
    if (part !== 'title' || field !== titled || path === undefined) continue
    const number = numberAtStart(text, titleNumber)
    if (number !== undefined) findings.push({ place: placeIn(path), message: typedNumber(number.trim()) })
  }
  for (const block of blocks)
    if (block.type === 'paragraph') addAtStarts(block, findings)
    else if (block.type === 'heading') addAtStart(block, findings)
}

const titleNumber =
  /^(?:\d+(?:\.\d+)*\.?\s+(?=[\p{Script=Han}A-Z])|\d+(?:\.\d+)+(?=\p{Script=Han})|第[一二三四五六七八九十\d]+[章节条]|附录\s?[A-Z](?=\s|：|$)|Annex [A-Z]\b|Clause \d+)/u

/** Looks at the start of a paragraph and of every list item below it. */
function addAtStarts(leadIn: ParagraphBlock | Item, findings: Finding[]): void {
  addAtStart(leadIn, findings)
  for (const item of leadIn.items) addAtStarts(item, findings)
}

function addAtStart({ content, place }: Inline, findings: Finding[]): void {
  const number = numberAtStart(plainOf(content), textNumber)
  if (number !== undefined)
    findings.push({ place: startOfPlace(place, number.length), message: typedNumber(number.trim()) })
}

/** The number with which a text begins, unless that is the number of a quantity: 24 h内交付. */
function numberAtStart(text: string, pattern: RegExp): string | undefined {
  const number = pattern.exec(text)?.[0]
  return number === undefined || findQuantities(text, 'zh')[0]?.span[0] === 0 ? undefined : number
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
