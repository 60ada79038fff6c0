import type { Catalog } from '../../model/catalog.ts'
import type { Provision } from '../../model/provision.ts'
import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sectionsWithin, withDescendants } from '../sections-within.ts'
import { sources } from '../sources.ts'

export const pointerInformative: CatalogRule = {
  id: 'pointer-informative',
  summary: {
    zh: '需要遵守的内容用“应符合”“应按”提及，不只说“见”。',
    en: 'What must be met is cited as a requirement, not by see.',
  },
  source: [sources.gbReferences, sources.isoReferences],
  severity: 'warning',
  covers: ['REF-16'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation, provisions }) {
    const pointing = provisionsWith(/见|\bsee\b/, provisions).flatMap((linted) => {
      const { provision, section, standard } = linted
      if (!provision.normative || section.kind === 'principle' || provision.references.length === 0) return []
      const written = (standard.language === 'zh' ? chinese : english).exec(provision.text.plain)?.[0].trim()
      return written === undefined ? [] : [{ provision, standard, written }]
    })
    if (pointing.length === 0) return
    const demanding = demandingTargets(compilation.catalog, provisions)
    for (const { provision, standard, written } of pointing)
      if (provision.references.some(({ target }) => demanding.has(`${standard.id} ${target}`)))
        yield { place: provision.place, message: onlySeen(written) }
  },
}

/** 处理时限见6.2; also 应见附录A, wherever it stands. */
const chinese =
  /^[^，。；：]{0,24}(?:要求|时限|期限|限值|规定|准则)应?(?:参|详)?见(?=[\d《附表图第A-Z])|应(?:参|详)?见(?=[\d附表图第A-Z]\s?[\dA-Z.])/u
const english =
  /^(?:For )?(?:the )?[\w -]{0,60}?\b(?:requirements?|limits?|time limits?|criteria)\b[\w -]{0,40}, see (?=\d|[A-Z])|\bshall see (?=\d|[A-Z])/

/** What a link from within a standard can name that demands something: provisions, and the units, chapters, annexes and tables around them. */
function demandingTargets({ standards }: Catalog, provisions: readonly LintedProvision[]): ReadonlySet<string> {
  const demanding = new Set<string>()
  for (const { provision, standard } of provisions) {
    if (provision.modality !== 'requirement' || !provision.normative) continue
    demanding.add(`${standard.id} anchor:${standard.id}/${provision.id}`)
    demanding.add(`${standard.id} unit:${standard.id}/${provision.unit}`)
  }
  for (const { id: standard, sections } of standards)
    for (const section of sectionsWithin(sections)) {
      if (section.nature === 'informative') continue
      const below = withDescendants(section).flatMap(({ blocks }) => blocks)
      if (below.some((block) => block.type === 'provision' && isDemanding(block.provision)))
        demanding.add(`${standard} group:${standard}/${section.id}`)
      if (section.kind === 'annex') demanding.add(`${standard} unit:${standard}/${section.unit ?? section.id}`)
      for (const block of section.blocks)
        if (block.type === 'table') demanding.add(`${standard} anchor:${standard}/${block.id}`)
    }
  return demanding
}

function isDemanding({ modality, items }: Provision): boolean {
  return modality === 'requirement' || items.some(isDemanding)
}

function onlySeen(written: string): Message {
  return {
    zh: `用 \`${written}\` 提及需要遵守的内容，应写作 \`应符合……的规定\` 或 \`应按……\`，请改写`,
    en: `Unexpected \`${written}\` before what must be met, expected a requirement such as \`shall be in accordance with\`; rewrite it`,
  }
}
