import type { Compilation, Link } from '../../model/compilation.ts'
import { once } from '../../model/once.ts'
import type { Block } from '../../model/section.ts'
import type { Message } from '../../model/text.ts'
import { annexKeys, declaredPlaces, textLinks } from '../mentions.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sectionsWithin } from '../sections-within.ts'
import { sources } from '../sources.ts'

export const mentionPresent: CatalogRule = {
  id: 'mention-present',
  summary: {
    zh: '每个附录、表和图都在条文中提及。',
    en: 'Every annex, table and figure is mentioned in the text.',
  },
  source: [
    sources.gbAnnexes,
    sources.gbFigures,
    sources.gbTables,
    sources.isoAnnexes,
    sources.isoFigures,
    sources.isoTables,
  ],
  severity: 'error',
  covers: ['ANX-03', 'TBL-02', 'FIG-01'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards) {
      const own = (): readonly Link[] => textLinks(compilation).get(standard.id) ?? []
      const mentioned = once(() => new Set(own().flatMap(({ target }) => target ?? [])))
      for (const { annex, keys } of annexKeys(standard)) {
        const place = declaredPlaces(compilation).get(`unit:${standard.id}/${annex.unit ?? annex.id}`)
        const isMentioned = own().some(({ target, place: { file } }) => keys.has(target ?? '') && file !== place?.file)
        if (place !== undefined && !isMentioned)
          yield { place, message: unmentionedAnnex(annex.number ?? '', annex.unit ?? annex.id) }
      }
      for (const { blocks } of sectionsWithin(standard.sections))
        for (const block of blocks)
          if (block.type === 'table' || block.type === 'figure')
            yield* unmentionedBlock(block, { standard: standard.id, mentioned, places: declaredPlaces(compilation) })
    }
  },
}

interface Mentions {
  readonly standard: string
  readonly mentioned: () => ReadonlySet<string>
  readonly places: ReadonlyMap<Compilation['declarations'][number]['key'], Finding['place']>
}

function* unmentionedBlock(
  block: Extract<Block, { type: 'table' | 'figure' }>,
  { standard, mentioned, places }: Mentions,
): Generator<Finding> {
  const key = `anchor:${standard}/${block.id}`
  const place = places.get(key)
  if (place !== undefined && !mentioned().has(key)) yield { place, message: unmentioned(block) }
}

function unmentionedAnnex(letter: string, id: string): Message {
  return {
    zh: `附录${letter}没有在条文中提及，每个附录都应由条文引出，请加上链接，如 \`[附录](annex:${id})\``,
    en: `Unexpected annex ${letter} that no clause mentions, expected a clause that leads to it; add a link such as \`[annex](annex:${id})\``,
  }
}

function unmentioned({ type, number, id }: Extract<Block, { type: 'table' | 'figure' }>): Message {
  const local = id.slice(id.indexOf('.') + 1)
  const isNamed = !/^(?:table|figure)-\d+$/.test(local)
  const [zh, en] = type === 'table' ? (['表', 'table'] as const) : (['图', 'figure'] as const)
  const link = isNamed ? local : 'id'
  return {
    zh: `${zh}${number}没有在条文中提及，读者不知道它属于哪一条款，请在条文中加上链接，如 \`[${zh}](#${link})\`${isNamed ? '' : `，并给${zh}加上 id`}`,
    en: `Unexpected ${en} ${number} that no text mentions, expected a sentence that says what it is for; add a link such as \`[${en}](#${link})\`${isNamed ? '' : ` and an id to the ${en}`}`,
  }
}
