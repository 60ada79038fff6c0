import type { FoundModal } from '../../language/modality.ts'
import { readSubject } from '../../language/subject.ts'
import type { Language, Message } from '../../model/text.ts'
import type { LintedFamily, LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isBinding } from '../zones.ts'

export const abilityStated: CatalogRule = {
  id: 'ability-stated',
  summary: {
    zh: '“能”只陈述能力，不表示要求或允许。',
    en: '“Can” states an ability; it neither requires nor permits.',
  },
  source: [sources.gbModalVerbs, sources.isoModalVerbs],
  covers: ['MOD-05'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const linted of groupsOf(family.provisions).statements) {
      const { provision, zone } = linted
      if (zone !== 'body' || !isBinding(zone, provision)) continue
      const found = demandedAbility(linted, family)
      if (found !== undefined)
        yield {
          place: family.placeOf(provision, found.span),
          message: unclear(found.literal, linted.standard.language),
        }
    }
  },
}

/** The verb of ability by which a provision says what somebody, or a system that they run, is to do. */
function demandedAbility(
  { provision, modals, standard: { language } }: LintedProvision,
  { findPeople }: LintedFamily,
): FoundModal | undefined {
  const { plain } = provision.text
  return modals.find(({ literal, subordinate, span: [start] }) => {
    if (subordinate || !/^(?:不?能够?|can(?:not| not|['’]t)?)$/i.test(literal)) return false
    const before =
      plain
        .slice(0, start)
        .split(/[。\n]|\.\s/)
        .at(-1) ?? ''
    const subject = readSubject(before, language, findPeople)
    return subject.kind === 'named' && (subject.acts || systems.test(subject.phrase))
  })
}

const systems =
  /(?:系统|平台|软件|程序|终端|热线|网站|装置|系统应用)$|\b(?:system|platform|software|hotline|website|application)s?$/i

const proper: Readonly<Record<Language, readonly [requirement: string, permission: string]>> = {
  zh: ['`应`', '`可`'],
  en: ['`shall`', '`may`'],
}

function unclear(written: string, language: Language): Message {
  const [requirement, permission] = proper[language]
  return {
    zh: `以 \`${written}\` 表示谁做什么，它只陈述能力，要求应为 ${requirement}，允许应为 ${permission}，请改用其中一个`,
    en: `Unexpected \`${written}\` for what somebody does, expected it for an ability only; use ${requirement} for a requirement, ${permission} for a permission`,
  }
}
