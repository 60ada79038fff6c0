import { matchesOf } from '../../language/matches.ts'
import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { spanOf } from '../word-places.ts'

export const referenceSpecific: CatalogRule = {
  id: 'reference-specific',
  summary: {
    zh: '条款写明自己的要求或所引用的文件，不笼统地要求符合有关规定。',
    en: 'A provision states what it demands, or the document that does, not relevant regulations in general.',
  },
  source: [sources.gbReferences, sources.isoReferences],
  severity: 'error',
  covers: ['REF-09'],
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, translations, placeOf }) {
    for (const linted of provisionsWith(hints, provisions, translations)) {
      if (!demands(linted)) continue
      const { provision, standard } = linted
      const { plain } = provision.text
      const written = (standard.language === 'zh' ? chineseFault : englishFault)(plain) ?? emptyDemand(linted)
      if (written !== undefined)
        yield { place: placeOf(provision, spanOf(plain, written)), message: unspecific(written) }
    }
  },
}

/** Every such demand speaks of one of these. */
const hints = [
  /规[定章范]|标准|法[律规]|要求|政策|文件|制度|条例|办法/,
  /\b(?:laws?|regulations?|rules?|standards?|requirements?|provisions?|legislation|codes?|polic)/i,
]

/** Whether a provision demands, recommends or permits, be it without a modal verb: 按国家有关规定执行. */
function demands({ provision, section, standard }: LintedProvision): boolean {
  if (provision.modality !== 'statement') return true
  if (!provision.normative || section.kind === 'principle' || standard.language !== 'zh') return false
  return /(?:执行|办理|处理|实施|的规定|的要求)[。；]?$/.test(provision.text.plain)
}

/** A Han character, by its blocks: its script takes a hundred times as long to compile where it may be repeated. */
const han = '[\\u2e80-\\u2fdf\\u3005\\u3007\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]'
const binding = '(?:符合|遵守|遵循|遵照|执行|满足|按照|按|依照|依据|根据|参照|落实)'
const origins = '国家|我国|行业|地方|当地|所在地|现行|有关|相关|相应|有效|适用|部门|主管部门|政府|监管部门|强制性|法定'
const documents = '法律|法规|行政法规|规章|标准|规范|政策|文件|规定|要求|制度|条例|办法|法律法规'
const fillers = `(?:当地|所在地|地方|上级)${han}{1,4}部门|的|和|及|与|、|或|或者|以及|各项|其他|技术|管理|安全|质量|服务|环保|环境保护|消防|卫生|三包`
const chinese = new RegExp(
  `(?<![所不])${binding}((?!的)(?:${origins}|${documents}|${fillers})*(?:${documents}))(?=(.?.?))`,
  'gu',
)
const origin = new RegExp(`${origins}|法律|法规|规章|政策`)

/** A row of general words behind a binding verb, at least one of them of an origin: 符合国家有关标准的要求. */
function chineseFault(plain: string): string | undefined {
  for (const match of matchesOf(plain, chinese)) {
    const [written, object = '', next = ''] = match
    if (origin.test(object) && !specified.test(next)) return written
  }
  return undefined
}

const unspecified = new RegExp(
  `^([^，。；]{0,6}?)((?:符合|满足|达到)(?:规定|要求|标准)(?=的${han}{1,8}(?:[，。；]|$)|[，。；]|$))`,
  'u',
)

/** 应符合要求, 应使用符合要求的产品: of whom or of what is not said. */
function emptyDemand({ demands, leadIn }: LintedProvision): string | undefined {
  if (leadIn !== undefined) return undefined
  for (const { text, modal, span } of demands) {
    const behind = modal === undefined ? '' : text.slice(modal.span[1] - span[0])
    const found = unspecified.exec(behind)
    if (found !== null && !/[不是否认查核证断评检保将把与]/.test(found[1] ?? '')) return found[2]
  }
  return undefined
}

/** A number, title or name follows, or the words are part of another: 相应标准件, 有关要求见6.2. */
const specified =
  /^\s?(?:[《（(A-Z\d第附“]|[表图]\s?[A-Z\d]|[编条文][号码款本]|[化件样值品格差]|操作|作业|程序|流程|见|顾问|意见|文书|责任|义务|事务|援助|咨询|用语|知识|风险|后果|目录|名称|清单|体系)/

const generals =
  'relevant|applicable|pertinent|appropriate|national|local|state|statutory|legal|regulatory|governmental|government|current|existing|related|corresponding|prevailing|industry|mandatory'
const kinds = 'laws?|regulations?|rules?|standards?|requirements?|provisions?|legislation|codes?|policies|policy'
const english = new RegExp(
  `\\b(?:compl(?:y|ies|ied) with|conforms? (?:to|with)|meets?|follows?|satisf(?:y|ies)|observes?|in (?:accordance|compliance|conformity) with|according to|in line with|as per|pursuant to|subject to|abides? by|adheres? to|as required by)` +
    `(?: (?:all|any|the|other))* (?:${generals})(?:,? (?:and |or )?(?:${generals}|${kinds}))*(?<= (?:${kinds}))(?=(.{0,24}))`,
  'gi',
)

function englishFault(plain: string): string | undefined {
  for (const match of matchesOf(plain, english)) if (!specifiedInEnglish.test(match[1] ?? '')) return match[0]
  return undefined
}

/** What is meant is said: the relevant requirements of 6.2, applicable rules given in Annex A. */
const specifiedInEnglish =
  /^ (?:of|in|from|for|given|specified|set|listed|defined|laid|stated|contained|published by)\b(?! (?:force|the (?:country|state|region|people))\b)|^,? (?:such as|namely|see)|^ \(?(?:[A-Z]{2,}|\d|Clause|Annex|Table)/i

function unspecific(written: string): Message {
  return {
    zh: `\`${written}\` 没有写明依据哪个文件，无法核验，应写明自己的要求或引用具体文件，请改写`,
    en: `Unexpected \`${written}\`, which names no document and cannot be verified, expected a requirement or the document itself; state it`,
  }
}
