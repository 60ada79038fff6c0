import { createWordFinder } from '../language/words.ts'
import type { Standard } from '../model/catalog.ts'
import type { Link } from '../model/compilation.ts'
import { onceEach } from '../model/once-each.ts'
import type { Term } from '../model/units.ts'
import { linksWith } from './link-groups.ts'
import type { LintedFamily } from './linted-family.ts'
import { admittedForms } from './term-forms.ts'

/** The terms that each definition of a family uses, by link or by word, by the term defined. */
export function termsInDefinitions({ compilation, parts }: LintedFamily): ReadonlyMap<Term, readonly Term[]> {
  const { byId, named, find } = knownTerms(compilation.catalog.standards)
  const uses = new Map<Term, Set<Term>>()
  const add = (term: Term, used: Term): void => {
    uses.set(term, (uses.get(term) ?? new Set()).add(used))
  }
  const links = parts.flatMap(({ gather }) => gather('terms in entries', linksInEntries))
  for (const { target = '', from } of links) {
    const term = byId.get(`${from.standard} ${from.section}`)
    const used = named.get(target)
    if (term !== undefined && used !== undefined) add(term, used)
  }
  const words = parts.flatMap(({ gather }) => gather('words in definitions', (own) => wordsInDefinitions(own, find)))
  for (const [key, usedKey] of words) {
    const term = byId.get(key)
    const used = byId.get(usedKey)
    if (term !== undefined && used !== undefined) add(term, used)
  }
  return new Map([...uses].map(([term, used]) => [term, [...used]]))
}

/** The terms of a family as they can be looked up; made once for all that is recalled of its standards. */
const knownTerms = onceEach((standards: readonly Standard[]) => ({
  byId: new Map<string, Term>(
    standards.flatMap(({ id, terms }) => terms.map((term) => [`${id} term-${term.id}`, term] as const)),
  ),
  named: new Map<string, Term>(
    standards.flatMap(({ terms }) => terms.map((term) => [`term:${term.id}`, term] as const)),
  ),
  find: termFinder(standards),
}))

/** The links by which entries of terms use other terms. */
function linksInEntries({ compilation }: LintedFamily): Pick<Link, 'from' | 'target'>[] {
  const links = linksWith('term', compilation).filter(
    ({ from: { section = '' }, normative }) => normative && section.startsWith('term-'),
  )
  return links.map(({ from, target }) => ({ from, target }))
}

/** The words by which definitions use terms, as the keys of both. */
function wordsInDefinitions(
  { compilation: { catalog } }: LintedFamily,
  find: ReturnType<typeof termFinder>,
): (readonly [term: string, used: string])[] {
  return catalog.standards.flatMap(({ id, terms }) =>
    terms.flatMap((term) => find(term.definition.plain).map((used) => [`${id} term-${term.id}`, used] as const)),
  )
}

/** Finds the terms of a family, by their keys, that stand in a text as words of their own. */
function termFinder(standards: readonly Standard[]): (text: string) => string[] {
  const owners = new Map<string, string>()
  for (const { id, terms } of standards)
    for (const term of terms)
      for (const form of admittedForms(term)) if (!owners.has(form)) owners.set(form, `${id} term-${term.id}`)
  const find = createWordFinder(owners.keys())
  return (text) =>
    find(text).flatMap(({ word, span }) => {
      const owner = owners.get(word)
      return owner === undefined || isWithinCompound(text, word, span[1]) ? [] : [owner]
    })
}

/** Whether a short Chinese word is the beginning of a longer one that is no term: 图书 in 图书馆, 评价 in 评价员. */
function isWithinCompound(text: string, word: string, end: number): boolean {
  return word.length <= 2 && /\p{Script=Han}/u.test(word) && compoundEndings.includes(text.charAt(end))
}

const compoundEndings =
  '馆者员人方机器物品量率期费单书表站点网商业学法权性度力部局室所店卡证票款额价级类件链群端式化感版源库册'
