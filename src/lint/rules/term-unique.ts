import { createWordFinder } from '../../language/words.ts'
import type { Standard } from '../../model/catalog.ts'
import { once } from '../../model/once.ts'
import { onceEach } from '../../model/once-each.ts'
import { type Language, type Localized, localized, type Message } from '../../model/text.ts'
import type { Term } from '../../model/units.ts'
import type { LintedProvision } from '../linted-family.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { admittedForms } from '../term-forms.ts'

export const termUnique: CatalogRule = {
  id: 'term-unique',
  summary: {
    zh: '同一术语在标准族内只定义一次。',
    en: 'A term is defined once in the family.',
  },
  source: [sources.gbConsistency, sources.gbTerms, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-14'],
  scope: 'catalog',
  *check({ compilation, parts }) {
    const { owners, repeated } = definedTerms(compilation.catalog.standards)
    for (const { term, form, other, language } of repeated) {
      const related = [{ place: other.place, message: firstDefinition(other.term, language) }]
      yield { place: term.place, message: repeatedEntry(form, localized(other.term, language)), related }
    }
    const finder = once(() => createWordFinder(owners.keys()))
    for (const { gather } of parts)
      yield* gather('terms defined in text', ({ provisions }) => [...definedInText(provisions, owners, finder)])
  },
}

/** An entry of a term that has a form which another one has. */
interface RepeatedTerm {
  readonly term: Term
  readonly form: string
  readonly other: Term
  readonly language: Language
}

/** The terms of some standards by their forms in lower case, each that of its first entry. */
const definedTerms = onceEach((standards: readonly Standard[]) => {
  const owners = new Map<string, Term>()
  const repeated: RepeatedTerm[] = []
  for (const { language, terms } of standards)
    for (const term of terms) {
      const forms = admittedForms(term)
      const form = forms.find((name) => isAnother(owners.get(name.toLowerCase()), term))
      const other = form === undefined ? undefined : owners.get(form.toLowerCase())
      for (const name of forms) if (!owners.has(name.toLowerCase())) owners.set(name.toLowerCase(), term)
      if (form !== undefined && other !== undefined) repeated.push({ term, form, other, language })
    }
  return { owners, repeated }
})

function isAnother(owner: Term | undefined, term: Term): boolean {
  return owner !== undefined && owner.id !== term.id
}

function firstDefinition(term: Localized, language: Language): Message {
  const name = localized(term, language)
  return { zh: `\`${name}\` 在此处定义`, en: `\`${name}\` is defined here` }
}

function repeatedEntry(form: string, other: string): Message {
  const owner = form === other ? { zh: '', en: '' } : { zh: `（\`${other}\`）`, en: ` (\`${other}\`)` }
  return {
    zh: `\`${form}\` 已由另一条术语${owner.zh}使用，同一术语应只定义一次，请删去一条或改用不同的名称`,
    en: `Unexpected second entry for \`${form}\`, which another one${owner.en} has, expected one definition of a term; delete one or name it differently`,
  }
}

/** Sentences of clauses that define a term again: 首次响应是指……. */
function* definedInText(
  provisions: readonly LintedProvision[],
  owners: ReadonlyMap<string, Term>,
  finder: () => ReturnType<typeof createWordFinder>,
): Generator<Finding> {
  for (const { provision, standard } of provisionsWith(definingCue, provisions)) {
    const { plain } = provision.text
    const cue = definingCue.exec(plain)
    if (cue === null) continue
    const before = plain.slice(0, cue.index)
    const found = finder()(before).find(
      ({ span }) => opening.test(before.slice(0, span[0])) && closing.test(before.slice(span[1])),
    )
    const term = found && owners.get(found.word.toLowerCase())
    if (term !== undefined)
      yield { place: provision.place, message: definedAgain(localized(term.term, standard.language)) }
  }
}

const definingCue = /是指|系指|指的是|\bmeans (?=an?\b|the\b)|\bis defined as\b/
const opening =
  /^(?:本(?:文件|标准|条|章|部分)(?:所称|中|所述)的?)?[“「"]?$|^(?:(?:In this document, )?(?:the term )?["“]?)$/i
const closing = /^[”」"]?(?:（[^）]*）|\([^)]*\))?[，, ]{0,2}$/

function definedAgain(term: string): Message {
  return {
    zh: `条文中又定义了术语 \`${term}\`，同一术语应只在术语条目中定义一次，请删去或改为使用它`,
    en: `Unexpected definition of \`${term}\` in a clause, expected only that of its entry; delete it or just use the term`,
  }
}
