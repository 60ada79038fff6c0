import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { type AnnexKeys, annexKeys, declaredPlaces, textLinks } from '../mentions.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const annexCitationFitting: CatalogRule = {
  id: 'annex-citation-fitting',
  summary: {
    zh: '提及附录的措辞与其性质相符：规范性附录需遵守，资料性附录只供参看。',
    en: 'An annex is cited as befits its nature: a normative one to be met, an informative one to be seen.',
  },
  source: [sources.gbAnnexes, sources.isoAnnexes],
  severity: 'error',
  covers: ['ANX-03'],
  scope: 'catalog',
  reach: 'standard',
  *check(family) {
    const { compilation } = family
    const annexes = compilation.catalog.standards.flatMap(annexKeys)
    if (annexes.length === 0) return
    const links = textLinks(compilation)
    const places = declaredPlaces(compilation)
    for (const own of annexes) {
      const { annex, keys, standard } = own
      const place = places.get(`unit:${standard.id}/${annex.unit ?? annex.id}`)
      if (annex.nature !== 'normative' || place === undefined) continue
      const mentions = (links.get(standard.id) ?? []).filter(
        (link) => keys.has(link.target ?? '') && link.place.file !== place.file,
      )
      const [first] = mentions
      if (first !== undefined && !mentions.some(({ normative }) => normative))
        yield { place: first.place, message: unbinding(own) }
    }
    const informative = annexes.filter(({ annex }) => annex.nature === 'informative')
    if (informative.length > 0) for (const linted of family.provisions) yield* bindingFindings(linted, informative)
  },
}

function* bindingFindings(linted: LintedProvision, informative: readonly AnnexKeys[]): Generator<Finding> {
  const { provision, standard } = linted
  if (provision.modality !== 'requirement' || provision.references.length === 0) return
  for (const { annex, keys, standard: owner } of informative) {
    if (owner !== standard || !provision.references.some(({ target }) => keys.has(target))) continue
    const written = bindingWords(linted, annex.number ?? '')
    if (written !== undefined) yield { place: provision.place, message: binding(written) }
  }
}

/** The words by which a requirement makes the annex `letter`, or a part of it, its own: 按附录B, 符合表B.1. */
function bindingWords({ provision, standard }: LintedProvision, letter: string): string | undefined {
  const { plain } = provision.text
  const pattern =
    standard.language === 'zh'
      ? new RegExp(
          `(?<![所见])(?:符合|遵守|遵循|执行|满足|按照?|依照|依据|根据)(?:附录${letter}(?![A-Z])|[表图]${letter}\\.\\d+|${letter}\\.\\d[\\d.]*)`,
        )
      : new RegExp(
          `(?:in accordance with|comply with|conform to|meet|fulfil|follow|according to|as specified in|as required by)(?: the requirements of)? (?:Annex ${letter}\\b|(?:Table |Figure )?${letter}\\.\\d[\\d.]*)`,
          'i',
        )
  return pattern.exec(plain)?.[0]
}

function binding(written: string): Message {
  return {
    zh: `要求中写了 \`${written}\`，而该附录是资料性附录，只能用 \`见\` 提及，请改写，或把附录改为规范性`,
    en: `Unexpected \`${written}\` in a requirement, where the annex is informative, expected \`see\`; rewrite it, or make the annex normative`,
  }
}

function unbinding({ annex }: AnnexKeys): Message {
  const id = annex.unit ?? annex.id
  return {
    zh: `规范性附录 \`${id}\` 只用 \`见\` 或在资料性内容中提及，应由条款要求遵守，如 \`应按附录${annex.number}\`，请改写，或把附录改为资料性`,
    en: `Unexpected normative annex \`${id}\` that is only pointed to, expected a provision that makes it binding, such as \`in accordance with Annex ${annex.number}\`; rewrite it, or make the annex informative`,
  }
}
