import { none } from '../../language/none.ts'
import { createWordFinder } from '../../language/words.ts'
import type { Standard } from '../../model/catalog.ts'
import { append } from '../../model/lists.ts'
import { onceEach } from '../../model/once-each.ts'
import type { Message } from '../../model/text.ts'
import { localized } from '../../model/text.ts'
import { linksWith } from '../link-groups.ts'
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
  *check({ compilation, parts }) {
    const { standards } = compilation.catalog
    const known = knownTerms(standards)
    const written = summed(parts.map(({ gather }) => gather('written terms', (own) => writtenTerms(own, known))))
    const linked = summed(parts.map(({ gather }) => gather('linked terms', linkedTerms)))
    for (const standard of standards) {
      const fewest = fewestUses(standard, standards)
      for (const { id, term, place } of standard.terms) {
        const uses = Math.max(written.get(id) ?? 0, linked.get(id) ?? 0)
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
  const counts: Counter = new Map()
  linksWith('term', compilation).forEach(({ target, from }) => {
    if (!target?.startsWith('term:')) return
    const id = target.slice('term:'.length)
    const isOwn = from.section?.startsWith('term-') && from.section === `term-${id}`
    if (!isOwn) count(id, counts)
  })
  return [...counts]
}

type Counter = Map<string, number>

function count(id: string, counts: Counter): void {
  counts.set(id, (counts.get(id) ?? 0) + 1)
}

/** The terms of some standards as they are looked for in texts. */
const knownTerms = onceEach((standards: readonly Standard[]) => {
  /** The ids of the terms that have a form. */
  const owners = new Map<string, string[]>()
  /** The forms of each term, by its key. */
  const formsOf = new Map<string, { readonly id: string; readonly forms: readonly string[] }>()
  for (const standard of standards)
    for (const term of standard.terms) {
      const { id } = term
      const forms = admittedForms(term)
      formsOf.set(`${standard.id}/${id}`, { id, forms })
      for (const form of forms) owners.set(form, append(owners.get(form), id))
    }
  return { owners, formsOf, find: createWordFinder(owners.keys()) }
})

type KnownTerms = ReturnType<typeof knownTerms>

/** How often the text uses a term: by one of its forms, its own entry left out, or by a link around other words. */
function writtenTerms({ compilation, provisions }: LintedFamily, known: KnownTerms): Counts {
  const counts: Counter = new Map()
  countForms(joinedTexts(provisions).text, known, counts)
  for (const { texts, entries } of compilation.catalog.standards.map(proseOf)) {
    countForms(texts.join('\n'), known, counts)
    for (const { term, texts: own } of entries) countForms(own.join('\n'), known, counts, term)
  }
  countReworded(provisions, known, counts)
  return [...counts]
}

/** Counts the terms that have a form which stands in `text`, but for the term to whose entry it belongs. */
function countForms(text: string, { owners, find }: KnownTerms, counts: Counter, entry?: string): void {
  for (const { word } of find(text)) for (const id of owners.get(word) ?? none) if (id !== entry) count(id, counts)
}

/** Counts the links of provisions to a term by words that are none of its forms. */
function countReworded(provisions: LintedFamily['provisions'], { formsOf }: KnownTerms, counts: Counter): void {
  for (const { provision } of groupsOf(provisions).termed)
    for (const { ref, span, linked } of provision.terms) {
      const term = linked ? formsOf.get(ref) : undefined
      if (term !== undefined && !term.forms.includes(provision.text.plain.slice(span[0], span[1])))
        count(term.id, counts)
    }
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
