import { matchesOf } from '../../language/matches.ts'
import type { Language, Message } from '../../model/text.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const enumerationClosed: CatalogRule = {
  id: 'enumeration-closed',
  summary: {
    zh: '要求中的列举是完整的，不以“等”收尾。',
    en: 'What a requirement lists is complete; it does not end in “etc.”.',
  },
  source: [sources.project],
  covers: ['REQ-02'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, translations, placeOf }) {
    for (const { provision, standard, demands } of provisionsWith(hint, provisions, translations)) {
      for (const { text, span } of demands) {
        const found = openEnd(text, standard.language)
        if (found === undefined) continue
        const { written, start } = found
        const from = span[0] + start
        yield { place: placeOf(provision, [from, from + written.length]), message: open(written) }
      }
    }
  },
}

const hint = /等|限于|诸如|\betc\b|and so (?:on|forth)|and the like|limited to|among others|or similar/i

/** The words that leave a list open, and where they stand. */
interface OpenEnd {
  readonly written: string
  readonly start: number
}

function openEnd(sentence: string, language: Language): OpenEnd | undefined {
  if (language === 'en') return read(english.exec(sentence))
  if (!/等|限于|诸如/.test(sentence)) return undefined
  const phrase = read(/(?:包括|包含)[，（(]?但不仅?限于|诸如此类|(?<=[一-龥）”])等等/.exec(sentence))
  if (phrase !== undefined) return phrase
  for (const match of matchesOf(sentence, /等/g)) {
    const before = sentence.slice(0, match.index)
    const after = sentence.slice(match.index + 1)
    if (endsList(before, after)) return { written: '等', start: match.index }
  }
  return undefined
}

function read(match: RegExpExecArray | null): OpenEnd | undefined {
  return match === null ? undefined : { written: match[0].trim(), start: match.index }
}

const english =
  /\b(?:etc\b\.?|and so (?:on|forth)|and the like|(?:including|includes?),? but (?:is |are |be )?not (?:be )?limited to|among others|or similar\b(?= things))/i

/** Whether 等 stands behind what is listed, and not in 等级, 同等, 中等; 等三项 closes the list. */
function endsList(before: string, after: string): boolean {
  if (
    /[同平相均对中高初何一二三四五六七八九特头甲乙丙优劣坐]$/.test(before) &&
    !/[、和及或][^、，。；]{0,8}$/.test(before)
  )
    return false
  if (wordsWithDeng.test(after)) return false
  if (counted.test(after)) return false
  const clause = before.split(/[。；]/).at(-1) ?? ''
  return /[、，和及或与]|”$|(?:如|例如|包括|包含)[^，。；]*$/.test(clause) || /^(?:[，。；：）]|$)/.test(after)
}

const wordsWithDeng =
  /^(?:级|于|效(?![果率益能])|同(?![类时一意步事行期样志属])|待(?![遇办处检修定])|候(?![选补])|价(?![格款目位])|值(?![班守得])|额(?!外)|比例|比(?![例率较])|距|分(?![析类别布级])|温|边|高线|长(?![期时度途])|宽|速(?!度)|位(?![置于])|差(?![异别错])|式|号(?!码)|量(?!化)|保(?![障证修养存密护险持管])|电位|离子|身|腰)/
const counted =
  /^(?:共|合计|上述|以上|全部)?\s?(?:\d+|[一两二三四五六七八九十]+)\s?(?:个|项|类|种|方|名|条|份|款|部分|环节|步|级|大|家|点|章|要素|阶段)/

function open(written: string): Message {
  return {
    zh: `要求中的列举以 \`${written}\` 留有余地，应列全，请写出其余各项，或改用含义更广的词`,
    en: `Unexpected \`${written}\` in a requirement, expected a complete list; name the rest, or use a wider term`,
  }
}
