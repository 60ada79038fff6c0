import type { Message } from '../../model/text.ts'
import type { Reference } from '../../model/units.ts'
import { linkGroupsOf } from '../link-groups.ts'
import { textsAround } from '../printed-texts.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const referenceDated: CatalogRule = {
  id: 'reference-dated',
  summary: {
    zh: '提及外部文件的具体章、条、图、表时注日期。',
    en: 'A reference to a clause, table or figure of another document is dated.',
  },
  source: [sources.gbReferences, sources.isoReferences],
  severity: 'error',
  covers: ['REF-05'],
  scope: 'catalog',
  reach: 'chapter',
  *check({ compilation }) {
    const { catalog } = compilation
    const undated = new Map(
      catalog.references.filter(isUndated).map((reference) => [`reference:${reference.id}`, reference]),
    )
    const citing = linkGroupsOf(compilation).citing.filter(({ target = '' }) => undated.has(target))
    if (citing.length === 0) return
    const textsOf = textsAround(catalog)
    const seen = new Map<string, number>()
    for (const link of citing) {
      const reference = undated.get(link.target ?? '')
      if (reference === undefined) continue
      const key = `${link.from.standard} ${link.from.section} ${reference.id}`
      const index = seen.get(key) ?? 0
      seen.set(key, index + 1)
      const cited = textsOf(link).flatMap((text) => clausesCited(text, reference))[index]
      if (cited !== undefined && cited !== '') yield { place: link.place, message: dateless(reference, cited) }
    }
  },
}

function isUndated({ number, year, type }: Reference): boolean {
  return number !== undefined && year === undefined && type === 'standard'
}

const zhClause =
  '(?:第\\s?[\\d一二三四五六七八九十]+(?:\\.\\d+)*\\s?[章条节]|\\d+(?:\\.\\d+)+|附录\\s?[A-Z]|[表图]\\s?(?:[A-Z]\\.)?\\d+|公式\\s?[（(])'
const enClause = '(?:(?:Clause|Subclause|Section|Table|Figure|Annex|Formula) [A-Z\\d][\\d.]*|\\d+(?:\\.\\d+)+)'
const after = new RegExp(
  `^(?:中的?|的|，|,)?\\s?(${zhClause}|${enClause})(?!\\s?(?:%|‰|℃|h|min|d|mm|kg|[个名次年])\\b)`,
  'i',
)
const before = new RegExp(`(${enClause}) (?:of|in) $`, 'i')

/** For each mention of a document in `plain`, the clause, table or the like that is named beside its number; empty if none is. */
function clausesCited(plain: string, { number = '' }: Reference): string[] {
  const cited: string[] = []
  for (let index = plain.indexOf(number); index >= 0; index = plain.indexOf(number, index + 1)) {
    const end = index + number.length
    if (/[\d—–:]/.test(plain.charAt(end))) continue
    const behind = after.exec(plain.slice(end, end + 32))?.[1]
    cited.push(behind ?? before.exec(plain.slice(Math.max(0, index - 32), index))?.[1] ?? '')
  }
  return cited
}

function dateless({ number = '', id }: Reference, cited: string): Message {
  return {
    zh: `提及了 \`${number}\` 的 \`${cited}\` 而没有注日期，其编号随版本而变，请在 \`${id}\` 的前置数据中写明 \`year\``,
    en: `Unexpected undated \`${number}\` beside its \`${cited}\`, expected the edition that has it; give \`year\` in the front matter of \`${id}\``,
  }
}
