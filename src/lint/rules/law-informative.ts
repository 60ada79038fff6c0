import type { Message } from '../../model/text.ts'
import type { Reference } from '../../model/units.ts'
import type { LintedProvision } from '../linted-family.ts'
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
  *check({ compilation, provisions }) {
    const laws = new Map(
      compilation.catalog.references
        .filter(({ type }) => lawTypes.has(type))
        .map((reference) => [`reference:${reference.id}`, reference]),
    )
    for (const linted of provisions) {
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
    for (const match of plain.matchAll(chinese)) {
      const [written, name = ''] = match
      const isLaw = lawName.test(name) || cited.some(({ title }) => title.zh === name)
      if (isLaw && !communication.test(plain.slice(modal, match.index))) return written
    }
    return undefined
  }
  for (const { title } of cited) {
    for (const name of [title.en, title.zh]) {
      const at = name === undefined ? -1 : plain.indexOf(name)
      const verb = at < 0 ? undefined : english.exec(plain.slice(Math.max(0, at - 48), at))?.[0]
      if (verb !== undefined && name !== undefined) return `${verb}${name}`
    }
  }
  return undefined
}

/** 所依据的《…》 only says what something rests on. */
const chinese = /(?<!所)(?:符合|遵守|遵循|执行|满足|按照?|依照|依据|根据|依)《([^》]+)》/g
const lawName = /(?:(?<![方办做用算手说看写语想])法|条例|实施细则)$|^中华人民共和国/
/** What somebody is told or shown is not what is demanded. */
const communication = /告知|说明|公示|写明|载明|注明|解释|提示|提醒|培训|宣传|列出/
const english =
  /(?:comply with|complies with|conform to|conforms to|meet|meets|fulfil|fulfils|follow|observe|in accordance with|according to|pursuant to|as required by)(?: the)?(?: requirements of)?(?: the)? ?[《“"]?$/i

function bindsByLaw(written: string): Message {
  return {
    zh: `条款要求 \`${written}\`，而法律法规本身具有约束力，不作规范性引用，应写明自己的要求，或改为 \`> 外部约束：\``,
    en: `Unexpected \`${written}\` in a provision, as the law binds by itself, expected a requirement of the document's own; state one, or write an external constraint`,
  }
}
