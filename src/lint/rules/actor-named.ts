import { readSubject } from '../../language/subject.ts'
import type { Message } from '../../model/text.ts'
import type { LintedFamily, LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const actorNamed: CatalogRule = {
  id: 'actor-named',
  summary: {
    zh: '要求写明由谁做：句子有主语，或前置数据给出 actor。',
    en: 'A requirement says who acts: its sentence has a subject, or front matter names the actor.',
  },
  source: [sources.project],
  covers: ['REQ-04'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const linted of groupsOf(family.provisions).unassigned)
      if (lacksSubject(linted, family)) yield { place: linted.provision.place, message: nobody }
  },
}

function lacksSubject(linted: LintedProvision, { findPeople }: LintedFamily): boolean {
  const { demands, leadIn, provision, standard } = linted
  const [first] = demands
  if (first?.modal === undefined) return false
  const { plain } = provision.text
  if (plain.slice(0, first.span[0]).trim() !== '') return false
  const before = plain.slice(0, first.modal.span[0])
  if (isPronoun(before, plain.slice(first.modal.span[1]))) return false
  if (readSubject(before, standard.language, findPeople).kind === 'named') return false
  return leadIn === undefined || isSilent(leadIn, { findPeople })
}

/** Whether an English sentence begins with an it that stands for a thing: it shall be signed, but not it shall be ensured that. */
function isPronoun(before: string, after: string): boolean {
  return /^\s*it\s*$/i.test(before) && !/^ (?:not )?be [a-z]+ (?:that|to|whether|how)\b/i.test(after)
}

/** Whether a lead-in names nobody who could act on its items. */
function isSilent(
  { demands, provision, standard }: LintedProvision,
  { findPeople }: Pick<LintedFamily, 'findPeople'>,
): boolean {
  const { plain } = provision.text
  const modal = demands[0]?.modal
  if (modal && readSubject(plain.slice(0, modal.span[0]), standard.language, findPeople).kind === 'named') return false
  return findPeople(plain, standard.language).length === 0
}

const nobody: Message = {
  zh: '要求没有写明由谁做，应有主语或在前置数据中给出 `actor`，请补上',
  en: 'Unexpected requirement that does not say who acts, expected a subject, or `actor` in front matter; name one',
}
