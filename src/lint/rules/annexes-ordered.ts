import type { Link } from '../../model/compilation.ts'
import type { Message } from '../../model/text.ts'
import { type AnnexKeys, annexKeys, declaredPlaces, inPrintOrder, textLinks } from '../mentions.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const annexesOrdered: CatalogRule = {
  id: 'annexes-ordered',
  summary: {
    zh: '附录按在条文中首次提及的先后次序排列。',
    en: 'Annexes stand in the order in which the text first mentions them.',
  },
  source: [sources.gbAnnexes, sources.isoAnnexes],
  severity: 'error',
  covers: ['ANX-02'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards) {
      const annexes = annexKeys(standard)
      if (annexes.length < 2) continue
      const places = declaredPlaces(compilation)
      const links = textLinks(compilation)
      const isOfAnnex = ({ target = '', from: { section = '' } }: Link): boolean =>
        !/^introduction(?:\.|$)/.test(section) && annexes.some(({ keys }) => keys.has(target))
      const mentions = inPrintOrder((links.get(standard.id) ?? []).filter(isOfAnnex), standard)
      const first = annexes.map(({ annex, keys }) => {
        const file = places.get(`unit:${standard.id}/${annex.unit ?? annex.id}`)?.file
        return mentions.findIndex(({ target = '', place }) => keys.has(target) && place.file !== file)
      })
      for (const [index, own] of annexes.entries()) {
        const earlier = annexes.findIndex((_, other) => other < index && isBefore(first[index], first[other]))
        const mention = mentions[first[index] ?? -1]
        const preceding = annexes[earlier]
        if (mention === undefined || preceding === undefined) continue
        const key = `unit:${standard.id}/${own.annex.unit ?? own.annex.id}`
        const place = places.get(key)
        if (place === undefined) continue
        yield {
          place,
          message: disordered(own, preceding),
          related: [{ place: mention.place, message: mentionedHere }],
        }
      }
    }
  },
}

/** Both mentioned, the one before the other. */
function isBefore(one = -1, other = -1): boolean {
  return one >= 0 && other >= 0 && one < other
}

const mentionedHere: Message = { zh: '首次提及在此处', en: 'first mentioned here' }

function disordered({ annex }: AnnexKeys, { annex: preceding }: AnnexKeys): Message {
  const [id, before] = [annex.unit ?? annex.id, preceding.unit ?? preceding.id]
  return {
    zh: `附录 \`${id}\` 先于 \`${before}\` 提及而排在其后，应按首次提及的次序排列，请在 \`outline\` 中移到它之前`,
    en: `Unexpected annex \`${id}\` behind \`${before}\`, which the text mentions later, expected the order of first mention; move it before that in the \`outline\``,
  }
}
