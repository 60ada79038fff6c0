import { type FormedNumber, formNumber } from '../../language/document-numbers.ts'
import type { Message } from '../../model/text.ts'
import type { Path } from '../../syntax/parsed-document.ts'
import { textAt } from '../front-matter-values.ts'
import type { LintedDocument } from '../linted-document.ts'
import type { Passage } from '../passages.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { editOfValue, placeOf } from '../typed-places.ts'

export const referenceFormed: DocumentRule = {
  id: 'reference-formed',
  summary: {
    zh: '外部文件的编号、名称以及所提及的条号形式正确。',
    en: 'Numbers and titles of documents, and the clauses cited in them, have the right form.',
  },
  source: [sources.gbReferenceList, sources.gbReferences, sources.isoReferenceList, sources.isoReferences],
  severity: 'error',
  covers: ['REF-02', 'REF-07', 'REF-14'],
  scope: 'document',
  check(document) {
    if (document.kind === 'reference') return entryFindings(document)
    return mayCite.test(document.words) ? document.passages.flatMap((passage) => [...citationFindings(passage)]) : []
  },
}

function* entryFindings(document: LintedDocument): Generator<Finding> {
  const { frontMatter, placeIn } = document
  const number = textAt(frontMatter, ['number'])
  const formed = number === undefined || frontMatter.type !== 'standard' ? undefined : formNumber(number)
  if (number !== undefined && formed !== undefined && formed.number !== number)
    yield { place: placeIn(['number']), message: misformed(number, formed), ...numberFix(document, formed) }
  for (const path of [['title'], ['title', 'zh'], ['title', 'en']] satisfies Path[]) {
    const title = textAt(frontMatter, path)
    const mark =
      title === undefined ? undefined : (/^《|》$/.exec(title) ?? /(?<!\.)[。．.；;，,、]$/.exec(title.trim()))?.[0]
    if (mark !== undefined) yield { place: placeIn(path), message: markedTitle(mark) }
  }
}

/** The number in its form; none where a year has to move to a field of its own. */
function numberFix(document: LintedDocument, { number, year }: FormedNumber): Pick<Finding, 'fix'> {
  const edit = year === undefined ? editOfValue(document.file, ['number'], number) : undefined
  return edit === undefined ? {} : { fix: { edits: [edit] } }
}

function misformed(written: string, { number, year }: ReturnType<typeof formNumber> & object): Message {
  const where =
    year === undefined ? { zh: '', en: '' } : { zh: `，年份写入 \`year\``, en: ` and the year under \`year\`` }
  return {
    zh: `文件编号 \`${written}\` 的形式不对，应为 \`${number}\`${where.zh}，请改正`,
    en: `Unexpected form of the number \`${written}\`, expected \`${number}\`${where.en}; correct it`,
  }
}

function markedTitle(mark: string): Message {
  return {
    zh: `文件名称中有 \`${mark}\`，清单中的名称不加书名号和末尾标点，请删去`,
    en: `Unexpected \`${mark}\` in the title of a document, expected the title alone, as lists print it; delete it`,
  }
}

/** A link, with what may be the number of a clause behind it. */
const mayCite = /\uFFFC(?:中的?|的|，|,)?\s?(?:第|条款|附录|[\d表图]|[A-Za-z])/

function* citationFindings(passage: Passage): Generator<Finding> {
  const { text, links } = passage
  for (const [index, { url }] of links) {
    const scheme = /^(ref|std):/.exec(url)?.[1]
    if (scheme === undefined) continue
    const match = (scheme === 'ref' ? misnamedClause : anyClause).exec(text.slice(index + 1, index + 40))
    const [whole, written] = match ?? []
    if (match === null || written === undefined || whole === undefined) continue
    const start = index + 1 + match.index + whole.length - written.length
    const place = placeOf(passage, [start, start + written.length])
    yield { place, message: scheme === 'ref' ? misnamed(written) : unlinked(written, url.slice('std:'.length)) }
  }
}

/** 第7.2条, 条款7.2, 7.2节, Clause 7.2 where a number alone should stand; articles of laws have no such number. */
const misnamedClause =
  /^(?:中的?|的|，|,)?\s?((?:第\s?\d+(?:\.\d+)+\s?[条款节章]?|条款\s?\d+(?:\.\d+)+|\d+(?:\.\d+)+\s?[条款节]|(?:[Cc]lause|[Ss]ubclause|[Ss]ection|[Pp]aragraph) \d+(?:\.\d+)+))/

/** Any clause, table or annex named by hand in a document of the family. */
const anyClause =
  /^(?:中的?|的|，|,)?\s?((?:第\s?\d+(?:\.\d+)*\s?[条款节章]|\d+(?:\.\d+)+(?!\s?[%‰℃A-Za-z个名次])|附录\s?[A-Z]|[表图]\s?(?:[A-Z]\.)?\d+|(?:[Cc]lause|[Ss]ubclause|[Aa]nnex|[Tt]able|[Ff]igure) (?:\d|[A-Z]\b)[\d.]*))/

function misnamed(written: string): Message {
  const number = /\d+(?:\.\d+)+/.exec(written)?.[0] ?? ''
  return {
    zh: `条号写作 \`${written}\`，应为 \`${number}\`，请改正`,
    en: `Unexpected \`${written}\`, expected the number \`${number}\` alone; correct it`,
  }
}

function unlinked(written: string, standard: string): Message {
  return {
    zh: `手写了本系列文件中的 \`${written}\`，应为链接，如 \`[标题](clause:${standard}/id)\`，编号由程序代入`,
    en: `Unexpected typed \`${written}\` in a document of the family, expected a link such as \`[title](clause:${standard}/id)\`, which prints the number`,
  }
}
