import { matchesOf } from '../../language/matches.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const placeNumbered: DocumentRule = {
  id: 'place-numbered',
  summary: {
    zh: '提及文件中的位置用编号，不用上文、下表、上述、页码。',
    en: 'A place in the document is named by its number, not as above, below or by page.',
  },
  source: [sources.gbReferences, sources.isoReferences],
  severity: 'error',
  covers: ['REF-13'],
  scope: 'document',
  reach: 'passage',
  hint: /[上下前后](?:[表图文款条述一面所，。；）)]|$)|以上[内规要各情]|[如见][图表附左右]|第.{1,4}页|(?=[abefhlnpt])(?:above|below|follow|fore|preced|previous|earlier|next|last|here|the said|page)/im,
  *check(passage) {
    const { text } = passage
    for (const { 0: written, index } of matchesOf(text, /\p{Script=Han}/u.test(text) ? chinese : english))
      yield { place: placeOf(passage, [index, index + written.length]), message: unnumbered(written) }
  },
}

/** What can stand before 下表 or 上文 so that they are words of their own: 见下表, but not 线下表单. */
const before = '(?<=^|[，。；、：（(“\\s见如按照据由在从与和及合对用看至除反足守于])'

const chinese = new RegExp(
  [
    `${before}[上下前后]表(?![面单格达决彰扬述现明皮册演示征])`,
    `${before}[上下]图(?![书形案像谋纸标文片章])`,
    `${before}(?:上|下|前|后)文(?![件字书档本化案具章艺献凭])`,
    `${before}(?:前|上)款(?![项式额物待])`,
    `${before}前条(?![件例目形纹码幅])`,
    `${before}以上(?:所述|内容|规定|要求|条款|各项|各条|情形|情况)`,
    '(?:上述|前述|后述)(?![职评])',
    '[如综][上前]所述',
    '以下[表图]所示',
    '(?:见|如)[上下](?=[，。；）)]|$)',
    '(?:见|如)(?:图|表|附录)(?:所示|(?=[，。；、）)]|$))',
    '(?:见|参见|参照|本文件|本标准)第\\s?[\\d一二三四五六七八九十百]+\\s?页',
    '[上下前后]一[条章节款](?:的?(?:规定|要求|内容)|所述)',
    '[上下]面的(?:表|图(?![书形案像])|规定|要求|条款)',
    '(?:见|如)[左右](?:图|表)',
  ].join('|'),
  'gu',
)

const pointing = '(?:described|mentioned|specified|listed|shown|given|defined|stated|set out|noted|indicated|discussed)'
const parts = '(?:table|figure|clause|subclause|section|annex|paragraph|formula|equation|list)'

const english = new RegExp(
  [
    '\\b(?:see|as) (?:above|below)\\b(?! \\d)',
    `\\b(?:as )?${pointing} (?:above|below|earlier)\\b(?! (?:\\d|than))`,
    `\\b(?:above|foregoing|preceding|previous|next|last) ${parts}s?\\b`,
    '\\bfollowing (?:table|figure|formula|equation|page)s?\\b',
    `\\b${parts} (?:above|below)\\b(?! \\d)`,
    '\\b(?:above-mentioned|abovementioned|aforementioned|aforesaid|hereinafter|hereinbefore|hereunder|the foregoing|the said)\\b',
    '\\bthe above(?: (?:requirement|provision|condition|information|item|measure|rule|criterion|step)s?| criteria)?\\b(?! \\d)',
    '\\b(?:see|on) page \\d+\\b',
  ].join('|'),
  'gi',
)

function unnumbered(written: string): Message {
  return {
    zh: `用 \`${written}\` 指代文件中的位置，应写明编号或所指的内容，请改为链接，如 \`[表](#limits)\``,
    en: `Unexpected \`${written}\` for a place in the document, expected its number or what is meant; write a link such as \`[table](#limits)\``,
  }
}
