import type { Span } from '../../model/provision.ts'
import type { Message } from '../../model/text.ts'
import { definitionOf } from '../definition-of.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { termNames } from '../term-names.ts'
import { placeOf } from '../typed-places.ts'

export const definitionDirect: DocumentRule = {
  id: 'definition-direct',
  summary: {
    zh: '定义直接说明概念，不以“指”“是”“一个”等开头，不重复术语。',
    en: 'A definition begins with the concept itself, not with an article, is or means, and does not repeat the term.',
  },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-03'],
  scope: 'document',
  kinds: ['term'],
  *check(document) {
    const definition = definitionOf(document)
    if (definition === undefined) return
    const { text } = definition
    const start = text.length - text.trimStart().length
    const name = termNames(document).find((candidate) => isRepeated(text.slice(start), candidate.name))?.name
    if (name !== undefined) {
      yield { place: placeOf(definition, [start, start + name.length]), message: repeatedTerm(name) }
      return
    }
    const span = opening(text, start)
    if (span !== undefined) yield { place: placeOf(definition, span), message: indirect(text.slice(...span)) }
    const end = /\p{Script=Han}/u.test(text) ? undefined : /(?<!\b(?:etc|e\.g|i\.e))\.\s*$/.exec(text)
    if (end) yield { place: placeOf(definition, [end.index, end.index + 1]), message: fullStop }
  },
}

/** Whether the definition begins with its term and a word for equality: 响应时间是指, response time means. */
function isRepeated(definition: string, name: string): boolean {
  if (!definition.toLowerCase().startsWith(name.toLowerCase())) return false
  const rest = definition.slice(name.length)
  return /^\s?(?:[，：:]|——|（[^）]*）|\([^)]*\))?\s?(?:[：:，]|是(?!否)|指(?![标定导示令纹南数派])|系指|即|为(?=[了]?[\p{Script=Han}]{0,2}指)|means?\b|is\b|are\b|refers? to\b|denotes\b)/u.test(
    rest,
  )
}

function opening(text: string, start: number): Span | undefined {
  const pattern = /\p{Script=Han}/u.test(text) ? chinese : english
  const found = pattern.exec(text.slice(start))?.[0]
  return found === undefined ? undefined : [start, start + found.trimEnd().length]
}

/** 指, but not 指标; 是, but not 是否; 一个, but not 一个统计期内 or 一个或多个. */
const chinese =
  /^(?:系指|是指|意指|专指|泛指|特指|所谓|指的是|意思是|意为|称为|用于表示|指(?![标定导示令纹南数派引挥向针出明称代点责认使])|是(?![否非])|系(?![统列数泊留挂带])|即(?![时将期插席刻日付兴溶]|.即)|该(?!当)|本(?=术语)|这(?:种|类|个|些)?|此(?:种|类|个)?(?![前后外])|那种|某(?:种|类|个)|一(?:个|种|项)(?!或)(?![^，。的]{0,8}[内中里]))/u

const english = /^(?:an?|the|this|these|that|those|is|are|means?|refers? to|denotes|it is|term for|when|where|if)\s/i

function repeatedTerm(name: string): Message {
  return {
    zh: `定义以术语 \`${name}\` 本身开头，应能代替术语放入句子，请只写说明概念的词语`,
    en: `Unexpected term \`${name}\` at the start of its own definition, expected words that can stand in its place; begin with the concept`,
  }
}

function indirect(written: string): Message {
  return {
    zh: `定义以 \`${written}\` 开头，应能代替术语放入句子，请删去它，直接写明概念`,
    en: `Unexpected \`${written}\` at the start of a definition, expected words that can stand in place of the term; begin with the concept`,
  }
}

const fullStop: Message = {
  zh: '英文定义以句点结尾，应能代替术语放入句子，请删去',
  en: 'Unexpected full stop behind a definition, expected none, so that it can stand in place of the term; delete it',
}
