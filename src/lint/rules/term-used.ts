import { none } from '../../language/none.ts'
import { createWordFinder } from '../../language/words.ts'
import type { Standard } from '../../model/catalog.ts'
import { onceEach } from '../../model/once-each.ts'
import type { Message } from '../../model/text.ts'
import { localized } from '../../model/text.ts'
import { linksWith } from '../links-by-scheme.ts'
import type { LintedFamily } from '../linted-family.ts'
import { proseOf } from '../prose.ts'
import { groupsOf } from '../provision-groups.ts'
import { joinedTexts } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { admittedForms } from '../term-forms.ts'

export const termUsed: CatalogRule = {
  id: 'term-used',
  summary: {
    zh: '每个定义的术语在标准族的正文中至少使用两次。',
    en: 'Every term that is defined is used in the text of the family at least twice.',
  },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-07'],
  scope: 'catalog',
  *check(family) {
    const { standards } = family.compilation.catalog
    const sum = (name: string, read: (own: LintedFamily) => Counts): ReadonlyMap<string, number> =>
      summed(family.parts.map(({ gather }) => gather(`uses of terms, ${name}`, read)))
    const written = sum('written', (own) => writtenTerms(own, termsIn(standards)))
    const linked = sum('linked', linkedTerms)
    const reworded = sum('reworded', (own) => rewordedTerms(own, knownForms(standards)))
    for (const standard of standards) {
      const fewest = fewestUses(standard, standards)
      for (const { id, term, place } of standard.terms) {
        const uses = Math.max((written.get(id) ?? 0) + (reworded.get(id) ?? 0), linked.get(id) ?? 0)
        if (uses < fewest) yield { place, message: unused(localized(term, standard.language), uses) }
      }
    }
  },
}

/** A vocabulary defines terms for other standards, so one use anywhere is enough; on its own it need not use them at all. */
function fewestUses({ type }: Standard, standards: readonly Standard[]): number {
  if (type !== 'vocabulary') return 2
  return standards.some((other) => other.type !== 'vocabulary') ? 1 : 0
}

/** How often each term is used, by its id. */
type Counts = readonly (readonly [term: string, uses: number])[]

function summed(counts: readonly Counts[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const [term, uses] of counts.flat()) sums.set(term, (sums.get(term) ?? 0) + uses)
  return sums
}

/** How often a link in the text names a term from elsewhere than its own entry. */
function linkedTerms({ compilation }: LintedFamily): Counts {
  const used: string[] = []
  for (const { target, from } of linksWith('term', compilation)) {
    if (!target?.startsWith('term:')) continue
    const id = target.slice('term:'.length)
    if (from.section !== `term-${id}`) used.push(id)
  }
  return counted(used)
}

/** Finds the ids of the terms of some standards that have a form which stands in a text. */
const termsIn = onceEach((standards: readonly Standard[]): ((text: string) => readonly string[]) => {
  const owners = new Map<string, readonly string[]>()
  for (const term of standards.flatMap(({ terms }) => terms))
    for (const form of admittedForms(term)) owners.set(form, [...(owners.get(form) ?? []), term.id])
  const find = createWordFinder(owners.keys())
  return (text) => find(text).flatMap(({ word }) => owners.get(word) ?? none)
})

/** How often a form of a term stands in the text, its own entry left out. */
function writtenTerms({ compilation, provisions }: LintedFamily, find: ReturnType<typeof termsIn>): Counts {
  const besides = compilation.catalog.standards
    .map(proseOf)
    .flatMap(({ texts, entries }) => [
      ...find(texts.join('\n')),
      ...entries.flatMap((entry) => find(entry.texts.join('\n')).filter((id) => id !== entry.term)),
    ])
  return counted([...find(joinedTexts(provisions).text), ...besides])
}

/** The forms of every term of some standards, by its key. */
const knownForms = onceEach(
  (standards: readonly Standard[]): ReadonlyMap<string, { readonly id: string; readonly forms: readonly string[] }> =>
    new Map(
      standards.flatMap(({ id, terms }) =>
        terms.map((term) => [`${id}/${term.id}`, { id: term.id, forms: admittedForms(term) }] as const),
      ),
    ),
)

/** How often provisions link a term by words that are none of its forms. */
function rewordedTerms({ provisions }: LintedFamily, known: ReturnType<typeof knownForms>): Counts {
  const used: string[] = []
  for (const { provision } of groupsOf(provisions).termed)
    for (const { ref, span, linked } of provision.terms) {
      const term = linked ? known.get(ref) : undefined
      if (term !== undefined && !term.forms.includes(provision.text.plain.slice(span[0], span[1]))) used.push(term.id)
    }
  return counted(used)
}

function counted(ids: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
}

function unused(term: string, uses: number): Message {
  return uses === 0
    ? {
        zh: `定义了术语 \`${term}\` 而正文中没有使用，应只定义用到的术语，请使用它或删去这一条`,
        en: `Unexpected definition of \`${term}\`, which no text uses, expected only terms in use; use it or delete the entry`,
      }
    : {
        zh: `术语 \`${term}\` 在正文中只用了一次，至少用两次才需要定义，请在用到处直接说明，或删去这一条`,
        en: `Unexpected definition of \`${term}\`, which the text uses only once, expected terms used at least twice; explain it where it is used, or delete the entry`,
      }
}
