import type { Assessment, Scheme } from '../../../src/assess/index.ts'
import type { Standard } from '../../../src/model/catalog.ts'
import { provisionsByKey } from '../provisions-by-key.ts'
import type { PageContext } from '../site.ts'
import { wordsOf } from '../words.ts'
import { type AssessmentWords, assessmentWords } from './words.ts'

export type { Assessment }

/** What the page's script needs: the scheme as the engine reads it, where the provisions stand, and the words of the page. */
export interface ClientScheme {
  /** Name under which the browser keeps the answers. */
  readonly store: string
  /** Beginning of the names under which it keeps the findings of checklists. */
  readonly findings: string
  readonly locale: 'zh' | 'en'
  readonly scheme: Scheme
  /** By key (`standard/id`): how a provision is cited, and its place from the root of the site. */
  readonly provisions: Readonly<Record<string, { readonly label: string; readonly address: string }>>
  readonly words: AssessmentWords
  readonly publisher: string
  /** The standards of the family whose provisions can be checked, in their latest editions. */
  readonly editions: readonly { readonly id: string; readonly edition: string }[]
}

/** Everything that the script of an assessment page starts from, as plain data. */
export function clientScheme(page: PageContext, standard: Standard, scheme: Scheme): ClientScheme {
  const { site, locale } = page
  const keys = new Set(scheme.criteria.flatMap(({ provisions }) => provisions))
  const placed = provisionsByKey(site)
  const provisions = [...keys].flatMap((key) => {
    const found = placed.get(key)
    if (found === undefined) return []
    const label = `${found.standard.designation}, ${found.provision.label}`
    return [[key, { label, address: found.provision.address }] as const]
  })
  return {
    store: `normdown:assessment:${site.base}:${standard.id}/${standard.edition}`,
    findings: `normdown:findings:${site.base}:`,
    locale,
    scheme: slimScheme(scheme),
    provisions: Object.fromEntries(provisions),
    words: assessmentWords[locale],
    publisher: wordsOf(site.catalog.publication.publisher, locale).text,
    editions: site.latest.map(({ id, edition }) => ({ id, edition })),
  }
}

/** Only what scoring reads; the criteria of a catalog carry much more. */
function slimScheme({ standard, evaluation, criteria }: Scheme): Scheme {
  const { id, number, edition, title } = standard
  return {
    standard: { id, number, edition, title },
    evaluation,
    criteria: criteria.map(
      ({ id, code, title, weight, parent, scoring, provisions, metrics, items, notApplicable, gates }) => ({
        id,
        code,
        title,
        weight,
        parent,
        scoring,
        provisions,
        metrics,
        items,
        notApplicable,
        gates,
      }),
    ),
  }
}
