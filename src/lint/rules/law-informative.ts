import { matchesOf } from '../../language/matches.ts'
import type { Message } from '../../model/text.ts'
import type { Reference } from '../../model/units.ts'
import type { LintedProvision } from '../linted-family.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const lawInformative: CatalogRule = {
  id: 'law-informative',
  summary: {
    zh: '条款不要求符合法律、法规、规章，它们本来就具有约束力。',
    en: 'No provision demands conformity to a law, which binds by itself.',
  },
  source: [sources.gbReferences, sources.gbExclusions, sources.isoReferences],
  severity: 'error',
  covers: ['REF-08'],
  scope: 'catalog',
  reach: 'chapter',
  *check({ compilation, provisions }) {
    const laws = new Map(
      compilation.catalog.references
        .filter(({ type }) => lawTypes.has(type))
        .map((reference) => [`reference:${reference.id}`, reference]),
    )
    const naming = provisionsWith(hint, provisions).filter(({ standard }) => standard.language === 'zh')
    for (const linted of [...naming, ...provisions.filter(({ standard }) => standard.language === 'en')]) {
      const { provision } = linted
      if (provision.modality === 'statement') continue
      const cited = provision.references.flatMap(({ target }) => laws.get(target) ?? [])
      const written = bindingLaw(linted, cited)
      if (written !== undefined) yield { place: provision.place, message: bindsByLaw(written) }
    }
  },
}

const lawTypes: ReadonlySet<Reference['type']> = new Set(['law', 'regulation', 'rule'])

/** What the provision says that is to be followed, with the law: 符合《…法》, in accordance with the … Act. */
function bindingLaw({ provision, standard, modals }: LintedProvision, cited: readonly Reference[]): string | undefined {
  const { plain } = provision.text
  const modal = modals.find(({ subordinate }) => !subordinate)?.span[1] ?? 0
  if (standard.language === 'zh') {
    for (const match of matchesOf(plain, chinese)) {
      const [written, title, law] = match
      const name = title ?? law ?? ''
      const isLaw = lawName.test(name) || cited.some(({ title }) => title.zh === name)
      if (isLaw && !communication.test(plain.slice(modal, match.index))) return written
    }
    return undefined
  }
  const named = englishLaw.exec(plain)?.[0]
  if (named !== undefined) return named
  for (const { title } of cited) {
    for (const name of [title.en, title.zh]) {
      const at = name === undefined ? -1 : plain.indexOf(name)
      const verb = at < 0 ? undefined : english.exec(plain.slice(Math.max(0, at - 48), at))?.[0]
      if (verb !== undefined && name !== undefined) return `${verb}${name}`
    }
  }
  return undefined
}

/** What stands in the Chinese name of every law. */
const hint = /《|法|三包/
/** 所依据的《…》 only says what something rests on. */
const chinese =
  /(?<!所)(?:符合|遵守|遵循|执行|满足|按照?|依照|依据|根据|依)(?:国家)?(?:《([^》]+)》|(中华人民共和国\p{Script=Han}{2,20}?法|消费者权益保护法|产品质量法|电子商务法|个人信息保护法|数据安全法|网络安全法|安全生产法|民法典|合同法|劳动合同法|劳动法|价格法|广告法|标准化法|计量法|消防法|环境保护法|食品安全法|三包(?:责任)?规定))/gu
const lawName = /(?:(?<![方办做用算手说看写语想])法|法典|条例|实施细则|三包(?:责任)?规定)$|^中华人民共和国/
/** What somebody is told or shown is not what is demanded. */
const communication = /告知|说明|公示|写明|载明|注明|解释|提示|提醒|培训|宣传|列出/
const englishLaw =
  /\b(?:comply with|complies with|conform to|conforms to|meet|follow|observe|in accordance with|according to|pursuant to|as required by)(?: the)?(?: requirements of)?(?: the)? (?:(?:[A-Z][\w'’-]+|of|on|the|and|for) ){1,8}?(?:Act|Law|Ordinance)\b(?! of [A-Z][a-z]+ [Cc]onduct)/
const english =
  /(?:comply with|complies with|conform to|conforms to|meet|meets|fulfil|fulfils|follow|observe|in accordance with|according to|pursuant to|as required by)(?: the)?(?: requirements of)?(?: the)? ?[《“"]?$/i

function bindsByLaw(written: string): Message {
  return {
    zh: `条款要求 \`${written}\`，而法律法规本身具有约束力，不作规范性引用，应写明自己的要求，或改为 \`> 外部约束：\``,
    en: `Unexpected \`${written}\` in a provision, as the law binds by itself, expected a requirement of the document's own; state one, or write an external constraint`,
  }
}
