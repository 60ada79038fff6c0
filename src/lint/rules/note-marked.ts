import type { Message } from '../../model/text.ts'
import type { LintedDocument } from '../linted-document.ts'
import type { Passage } from '../passages.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const noteMarked: DocumentRule = {
  id: 'note-marked',
  summary: {
    zh: '注和示例写成 `> 注：` 和 `> 示例：`，不写成以“备注”“例如”开头的段落或单独的条。',
    en: 'Notes and examples are written as such, not as paragraphs that begin with Remark or For example, or as clauses.',
  },
  source: [sources.gbSupplements, sources.isoSupplements],
  severity: 'error',
  covers: ['NTE-01', 'NTE-02'],
  scope: 'document',
  check(document) {
    if (!mayBeMarked.test(document.words)) return []
    return [...inOwnTitle(document), ...document.passages.flatMap((passage) => [...inPassage(passage, document)])]
  },
}

/** How a line begins, or a title of one word, of which the rule may have something to say. */
const mayBeMarked =
  /(?:^|\n)\s*[（(]?\s?(?:[备附注说示举例比譬如]|Remark|Note|N\.?B|Comment|Example|For (?:example|instance)|E\.g)/i

function* inPassage(passage: Passage, { kind }: LintedDocument): Generator<Finding> {
  const { zone, role, text } = passage
  if (zone === 'note' || zone === 'example') {
    const found = secondMark.exec(text)
    if (found) yield { place: placeOf(passage, [0, found[0].length]), message: secondly(found[0].trim()) }
  } else if (role === 'paragraph') {
    const isProse = zone === 'introduction' || zone === 'scope' || zone === 'informative'
    const found = marks.find(({ pattern, mark }) => pattern.test(text) && !(isProse && mark === example))
    const written = found?.pattern.exec(text)?.[0].trim() ?? ''
    if (found) yield { place: placeOf(passage, [0, written.length]), message: paragraph(written, found.mark) }
  } else if (role === 'title' && kind !== 'annex' && ownTitle.test(text.trim())) {
    yield { place: placeOf(passage, [0, text.length]), message: clause(text.trim()) }
  }
}

/** The title of a clause, in whatever language. */
function inOwnTitle({ kind, frontMatter, placeIn }: LintedDocument): Finding[] {
  if (kind !== 'clause') return []
  const found = textsOf(frontMatter.title).find((text) => ownTitle.test(text))
  return found === undefined ? [] : [{ place: placeIn(['title']), message: clause(found) }]
}

function textsOf(title: unknown): string[] {
  if (typeof title === 'string') return [title]
  if (typeof title !== 'object' || title === null) return []
  return Object.values(title).filter((text) => typeof text === 'string')
}

interface Mark {
  readonly pattern: RegExp
  readonly mark: Message
}

const note: Message = { zh: '> 注：', en: '> Note: ' }
const example: Message = { zh: '> 示例：', en: '> Example: ' }

const marks: readonly Mark[] = [
  { pattern: /^[（(]?\s?(?:备注|附注|注释|注|说明)\s?\d*\s?[:：]/, mark: note },
  { pattern: /^[（(]?\s?(?:示例|举例|举例说明|例子|例)\s?\d*\s?[:：]/, mark: example },
  { pattern: /^[（(]?\s?(?:(?:例如|比如|譬如|举例来说)\s?[:：，]?|如\s?[:：，])/, mark: example },
  { pattern: /^\(?(?:Remarks?|Notes?|N\.?B\.?|Comments?)\s?\d*\s?[:：—–.](?=\s)/i, mark: note },
  {
    pattern: /^\(?(?:Examples?\s?\d*\s?[:：—–.](?=\s)|For example[:,]|For instance[:,]|E\.g\.,?(?=\s))/i,
    mark: example,
  },
]

/** A mark within the text of a note: `> 注：备注：…`. */
const secondMark = /^(?:备注|注释?|示例|Note|Example)\s?\d*\s?[:：]\s?/i

/** The title of a clause that is nothing but a note or example. */
const ownTitle = /^(?:示例|例子|举例|举例说明|注|备注|注释|Examples?|Notes?|Remarks?)$/i

function paragraph(written: string, mark: Message): Message {
  return {
    zh: `段落以 \`${written}\` 开头，不是条款，应写作 \`${mark.zh}\`，请改写`,
    en: `Unexpected paragraph that begins with \`${written}\`, which is no provision, expected \`${mark.en}\`; write that`,
  }
}

function secondly(written: string): Message {
  return {
    zh: `注或示例的文字又以 \`${written}\` 开头，标记由程序印出，请删去`,
    en: `Unexpected \`${written}\` within a note or example, expected its text alone, as the label is printed; delete it`,
  }
}

function clause(title: string): Message {
  return {
    zh: `\`${title}\` 单独成条，应写作所说明条款之后的 \`> 注：\` 或 \`> 示例：\`，请移过去`,
    en: `Unexpected clause \`${title}\` of its own, expected a note or example behind the provision that it explains; move it there`,
  }
}
