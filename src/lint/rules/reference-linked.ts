import { matchesOf } from '../../language/matches.ts'
import { citedNumberSlips } from '../../language/typography/cited-numbers.ts'
import type { Message } from '../../model/text.ts'
import { textAt } from '../front-matter-values.ts'
import type { LintedDocument } from '../linted-document.ts'
import type { Passage } from '../passages.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const referenceLinked: DocumentRule = {
  id: 'reference-linked',
  summary: {
    zh: '提及外部文件用链接，使它列入规范性引用文件或参考文献。',
    en: 'An external document is mentioned by a link, so that it enters the references or the bibliography.',
  },
  source: [sources.gbReferences, sources.gbReferenceList, sources.isoReferences],
  severity: 'error',
  covers: ['REF-04', 'REF-11', 'NTE-03'],
  scope: 'document',
  reach: 'passage',
  hint: /[A-Z]{2}|[TQ]\/|[《[]/,
  *check(passage, document) {
    const { text, zone, role } = passage
    if (zone === 'title') return
    if (/[A-Z]{2}|[TQ]\//.test(text)) {
      const own = ownSeries(document)
      // a number that is miswritten is put right first
      const miswritten = citedNumberSlips(text, /\p{Script=Han}/u.test(text) ? 'zh' : 'en')
      yield* found(
        passage,
        designation,
        (written, at) =>
          !isSeries(written, own) &&
          !miswritten.some(({ span: [start, end] }) => start < at + written.length && at < end) &&
          typed(written),
      )
    }
    if (text.includes('《')) yield* found(passage, law, typedLaw)
    if (text.includes('[') && role !== 'cell' && role !== 'where') yield* found(passage, bracketed, bracketedNumber)
  },
}

/** Numbers of standards: GB/T 1.1—2020, SB/T 10962, DB11/T 1000, T/CAS 608—2023, ISO/IEC 17021-1:2015, RFC 8785. */
const designation =
  /(?<![A-Za-z\d/\uFFFC—-])(?<!\d )(?:GB(?:\/[TZ])?|GBZ(?:\/T)?|GJB|[A-Z]{2}\/[TZ]|DB\d{2,4}(?:\/T)?|[TQ]\/[A-Z]{2,8}|ISO(?:\/(?:IEC|TS|TR|PAS|ASTM|SAE))*|IEC(?:\/(?:TS|TR|PAS|IEEE))?|IEEE(?: Std)?|ITU-[TR]|JJ[FG]|RFC|ASTM|ANSI)(?: TS| TR| Guide| 指南)? ?[A-Z]?\.?\d{2}(?:\.?\d)*(?:-\d+)*(?: ?[—–:：-] ?\d{4})?|(?<![A-Za-z\d/\uFFFC—-])(?:EN|DIN|BS)(?: EN)?(?: ISO| IEC)? \d{3,}(?:\.?\d)*(?:-\d+)*(?::\d{4})?|(?<![A-Za-z\d/\uFFFC—-])(?<!\d )GB(?:\/T)? ?\d(?:\.\d+)*(?: ?[—–-] ?\d{4})?(?![\dA-Za-z])/g

/** Laws by their name in title marks; 《使用方法》 is none. */
const law =
  /《(?:[^《》]{1,40}(?<![方办做用算手说看写语想])法|[^《》]{1,40}(?:法典|条例|实施细则)|中华人民共和国[^《》]{2,40})》/g

/** `[1]`: the number of an entry of a bibliography, or a footnote. */
const bracketed = /(?<![A-Za-z\d\]])\[\d{1,3}\](?!\()/g

function* found(
  passage: Passage,
  pattern: RegExp,
  say: (written: string, at: number) => Message | false,
): Generator<Finding> {
  for (const match of matchesOf(passage.text, pattern)) {
    const [written] = match
    const message = say(written, match.index)
    if (message !== false) yield { place: placeOf(passage, [match.index, match.index + written.length]), message }
  }
}

/** In the standard's own file, its number without that of the part. */
function ownSeries({ kind, frontMatter }: LintedDocument): string | undefined {
  return kind === 'standard' ? textAt(frontMatter, ['number']) : undefined
}

/** The number of a series, or the document's own, is no reference: T/XXX 001, where T/XXX 001.3 is one of its parts. */
function isSeries(written: string, own: string | undefined): boolean {
  if (own?.startsWith(written)) return true
  return /^[TQ]\//.test(written) && !/\d\.\d|[—–:：-] ?\d{4}$/.test(written)
}

function typed(written: string): Message {
  return {
    zh: `手写了文件编号 \`${written}\`，应为链接，使它列入引用文件，如 \`[名称](ref:id)\`，请改写`,
    en: `Unexpected typed number \`${written}\`, expected a link such as \`[title](ref:id)\`, which lists the document; write that`,
  }
}

function typedLaw(written: string): Message {
  return {
    zh: `手写了 \`${written}\`，应为链接，使它列入参考文献，如 \`[名称](ref:id)\`，请改写`,
    en: `Unexpected typed name \`${written}\`, expected a link such as \`[title](ref:id)\`, which lists it in the bibliography; write that`,
  }
}

function bracketedNumber(written: string): Message {
  return {
    zh: `手写了文献或脚注的编号 \`${written}\`，应为链接 \`[名称](ref:id)\` 或注，请改写`,
    en: `Unexpected number \`${written}\` of a document or footnote, expected a link such as \`[title](ref:id)\`, or a note; write that`,
  }
}
