import { once } from '../../model/once.ts'
import { localized, type Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { outlinePlace } from '../outline-place.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { withDescendants } from '../sections-within.ts'
import { sources } from '../sources.ts'

export const generalClauseFitting: CatalogRule = {
  id: 'general-clause-fitting',
  summary: {
    zh: '概述、通则和通用要求是一章的第一条，概述没有要求，通用要求只有要求。',
    en: 'An overview and general requirements come first in their chapter; the one holds no requirement, the others nothing else.',
  },
  source: [sources.gbGeneralContent],
  severity: 'warning',
  covers: ['HIE-11'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation, provisions }) {
    const bySection = once(() => Map.groupBy(provisions, ({ section }) => section))
    for (const { id, sections, language } of compilation.catalog.standards)
      for (const { children } of sections.filter(({ kind }) => !withoutProvisions.has(kind)).flatMap(withDescendants))
        for (const child of children) {
          const title = localized(child.title, language).trim()
          if (!generalTitle.test(title)) continue
          const own = withDescendants(child).flatMap((section) => bySection().get(section) ?? [])
          const place = outlinePlace(compilation, id, child.id) ?? own[0]?.provision.place
          if (place === undefined) continue
          const isLate = children
            .slice(0, children.indexOf(child))
            .some((before) => !generalTitle.test(localized(before.title, language).trim()))
          if (isLate) yield { place, message: late(title) }
          yield* misfits(title, own)
        }
  },
}

const withoutProvisions: ReadonlySet<string> = new Set(['foreword', 'introduction', 'scope', 'terms', 'bibliography'])
const generalTitle = /^(?:概述|通则|通用要求|overview|general|general requirements)$/i

/** The first provision that a clause of that title should not hold. */
function* misfits(title: string, provisions: readonly LintedProvision[]): Generator<Finding> {
  if (/^(?:概述|overview)$/i.test(title)) {
    const found = provisions.find(({ provision }) => provision.modality === 'requirement')
    if (found !== undefined) yield { place: found.provision.place, message: requires(title) }
  } else if (title === '通用要求') {
    const found = provisions.find(({ provision }) => otherModalities.has(provision.modality))
    if (found !== undefined) yield { place: found.provision.place, message: requiresNot(title) }
  }
}

const otherModalities: ReadonlySet<string> = new Set(['recommendation', 'permission'])

function late(title: string): Message {
  return {
    zh: `\`${title}\` 不是本章的第一条，应位于其他条之前，请移到首位`,
    en: `Unexpected \`${title}\` after other clauses, expected it first in its chapter; move it up`,
  }
}

function requires(title: string): Message {
  return {
    zh: `\`${title}\` 中有要求，概述应只作陈述，请移出要求，或将标题改为“通则”`,
    en: `Unexpected requirement under \`${title}\`, expected statements only; move it, or call the clause \`General\``,
  }
}

function requiresNot(title: string): Message {
  return {
    zh: `\`${title}\` 中有推荐或允许，应只有要求，请移出，或将标题改为“通则”`,
    en: `Unexpected recommendation or permission under \`${title}\`, expected requirements only; move it, or call the clause \`通则\``,
  }
}
