import { type Localized, localized, type Message } from '../../model/text.ts'
import type { Term } from '../../model/units.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { termsInDefinitions } from '../term-uses.ts'

export const definitionAcyclic: CatalogRule = {
  id: 'definition-acyclic',
  summary: {
    zh: '定义不用被定义的术语本身，也不相互循环。',
    en: 'No definition uses its own term, directly or through other definitions.',
  },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-05'],
  scope: 'catalog',
  *check(family) {
    const { catalog } = family.compilation
    const uses = onCycles(termsInDefinitions(family))
    const reported = new Set<Term>()
    for (const { language, terms } of catalog.standards)
      for (const term of terms) {
        const cycle = reported.has(term) || !uses.has(term) ? undefined : shortestCycle(term, uses)
        if (cycle === undefined) continue
        for (const member of cycle) reported.add(member)
        const name = ({ term: names }: { readonly term: Localized }): string => `\`${localized(names, language)}\``
        const related = cycle.slice(1).map((member) => ({ place: member.place, message: usedHere(name(member)) }))
        yield { place: term.place, message: circular([...cycle, term].map(name)), related }
      }
  },
}

/** The uses among terms that may lie on a cycle: those that use nothing, or that nothing uses, are taken off one by one. */
function onCycles(uses: ReadonlyMap<Term, readonly Term[]>): ReadonlyMap<Term, readonly Term[]> {
  let rest = uses
  for (;;) {
    const used = new Set([...rest.values()].flat())
    const current = rest
    const kept = new Map(
      [...current].flatMap(([term, others]) => {
        const remaining = others.filter((other) => current.has(other))
        return used.has(term) && remaining.length > 0 ? [[term, remaining] as const] : []
      }),
    )
    if (kept.size === rest.size) return kept
    rest = kept
  }
}

/** The terms of the shortest cycle through `term`, from it on; `undefined` if there is none. */
function shortestCycle(term: Term, uses: ReadonlyMap<Term, readonly Term[]>): Term[] | undefined {
  const from = new Map<Term, Term>()
  let ahead = [term]
  while (ahead.length > 0) {
    const next: Term[] = []
    for (const current of ahead)
      for (const used of uses.get(current) ?? []) {
        if (used === term) return pathTo(current, term, from)
        if (from.has(used)) continue
        from.set(used, current)
        next.push(used)
      }
    ahead = next
  }
  return undefined
}

function pathTo(last: Term, first: Term, from: ReadonlyMap<Term, Term>): Term[] {
  const path = [last]
  for (let current = last; current !== first; ) {
    current = from.get(current) ?? first
    path.unshift(current)
  }
  return path
}

function circular(names: readonly string[]): Message {
  if (names.length === 2) {
    return {
      zh: `${names[0]}的定义用到了它自己，应用其他概念说明，请改写`,
      en: `Unexpected ${names[0]} in its own definition, expected other concepts; rewrite it`,
    }
  }
  return {
    zh: `定义相互循环：${names.join(' → ')}，至少一条应不依赖其他各条，请改写其一`,
    en: `Unexpected circle of definitions, ${names.join(' → ')}, expected at least one that rests on none of the others; rewrite one`,
  }
}

function usedHere(name: string): Message {
  return { zh: `${name}的定义在循环之中`, en: `the definition of ${name} is in the circle` }
}
