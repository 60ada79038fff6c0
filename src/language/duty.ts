import type { Span } from '../model/provision.ts'
import type { Language } from '../model/text.ts'

/** What a sentence demands, without the wording that may differ between two sentences of one content. */
export interface Duty {
  /** The words of weight, without figures, conditions and the start of a time limit, in an order that does not depend on the sentence. */
  readonly core: string
  /** When it is to be done, each condition in the same way. */
  readonly conditions: readonly string[]
  /** From when a time limit runs. */
  readonly start?: string | undefined
}

/** Reads the duty of a sentence; `figures` are the places of its numbers with units. */
export function readDuty(sentence: string, language: Language, figures: readonly Span[]): Duty {
  const text = withoutFigures(sentence, figures)
  return language === 'zh' ? inChinese(text) : inEnglish(text)
}

/** Figures with what compares them become one mark, so that 不超过24 h and 不大于48 h are alike. */
function withoutFigures(sentence: string, figures: readonly Span[]): string {
  let text = ''
  let from = 0
  for (const [start, end] of figures) {
    if (start < from) continue
    text += `${sentence.slice(from, start)}#`
    from = end
  }
  return (text + sentence.slice(from))
    .replaceAll(/#\s?(?:[（(](?:自然|日历|工作|营业|natural|calendar|working)[^）)]{0,12}[）)])/g, '#')
    .replaceAll(
      /不?(?:应|宜|得)?不?(?:超过|大于|小于|少于|多于|低于|高于|晚于|早于|迟于|长于|短于)\s?#|(?:应?)(?:至少|最多|最少)(?:为|有)?\s?#/g,
      '应#',
    )
    .replaceAll(/#\s?(?:[以之]?内|以上|以下)/g, '#')
    .replaceAll(/\b(?:within|at least|at most|no later than|not (?:exceed|less than|more than))(?: the)? #/g, '#')
}

function inChinese(text: string): Duty {
  const started = startPhrase.exec(text)
  const start = started?.[1] ?? started?.[2]
  const rest = started === null ? text : text.replace(started[0], '')
  const conditions: string[] = []
  const keep = (event: string, when: string): void => {
    conditions.push(signature(event) + (moments[when] ?? '时'))
  }
  const kept = rest
    .replaceAll(
      /(?:在|于)([^，。；#]{1,20}?)(时|之?前|之?后|期间|过程中)(?![间限刻果续台])/g,
      (_, event: string, when: string) => {
        keep(event, when)
        return ''
      },
    )
    .split(/[，；]/)
    .filter((part) => {
      const [, event, when] = conditionPart.exec(part) ?? []
      if (event !== undefined && when !== undefined) keep(event, when)
      else if (objectPart.test(part)) conditions.push(signature(part.replace(objectPart, '')))
      else return true
      return false
    })
    .join('')
  return { core: sided(kept), conditions: conditions.sort(), ...(start !== undefined && { start: signature(start) }) }
}

const startPhrase =
  /(?:自|从)([^，。；#]{1,40}?)(?:之日|时刻|当日|时)?(?:起|开始)|(?:在|于)([^，。；#]{1,24}?)(?:之?后|以后)(?=的?#)/
const conditionPart = /^(?:当|如果?|若|凡|在)?(.+?)(时|的|之?后|之?前|情况下|情形下|期间|过程中)$/
const objectPart = /^(?:对于?|针对|除)/
const moments: Readonly<Record<string, string>> = { 之前: '前', 之后: '后', 前: '前', 后: '后' }

/** What stands before the modal verb and what behind it, so that who acts is not taken for whom it is done to. */
function sided(text: string): string {
  const plain = synonyms.reduce((changed, [words, word]) => changed.replaceAll(words, word), text)
  const modal = /不?应/.exec(plain)
  if (modal === null) return signature(plain)
  const before = signature(plain.slice(0, modal.index))
  return `${before} ${modal[0]} ${signature(plain.slice(modal.index + modal[0].length))}`
}

/** The characters of weight in order of their codes: synonyms alike, light words and marks left out. */
function signature(text: string): string {
  const plain = synonyms.reduce((changed, [words, word]) => changed.replaceAll(words, word), text)
  return [...plain.replaceAll(light, '')].sort().join('')
}

const synonyms: readonly (readonly [RegExp, string])[] = [
  [/不得|禁止|严禁|不可(?!抗)|不准/g, '不应'],
  [/必须|应当|务必/g, '应'],
  [/通知|知会/g, '告知'],
  [/回复|回应(?!时)/g, '答复'],
  [/公示|公布/g, '公开'],
  [/保留|留存|保管/g, '保存'],
  [/登记/g, '记录'],
  [/修理/g, '维修'],
  [/检查/g, '检测'],
  [/或者/g, '或'],
  [/核实|核查|查验|查对/g, '核对'],
  [/指派|派遣|委派|安排(?=[^，。；]{0,4}(?:人员|员|人)(?![数力]))/g, '派'],
  [/(?<=[自从于在])(?:接到|接收到|收悉)/g, '收到'],
  [/联络/g, '联系'],
  [/开具|签发/g, '出具'],
  [/储存|存储/g, '存放'],
  [/工作人员|员工/g, '人员'],
  [/消费者|顾客|客户/g, '用户'],
  [/每年度?(?:进行|开展|实施)?(?:一|1)次|每年/g, '每年'],
]

const light =
  /[\s，。；：、“”（）()的了所均都也还已其该将把之与和及并且而则即在于对向给为由使用每各]|(?:向|给|为|对)(?:用户|消费者|顾客|客户|读者)|以及|予以|加以|进行|实施|作出|做出|给予|完成|开展|相应|相关|有关|全部|所有|及时|立即|尽快|主动|认真|严格|如实|准确|时刻|当日|同时|内$/g

function inEnglish(text: string): Duty {
  const lower = text.toLowerCase()
  const started = /# ?(?:of|after|from|following|upon|since) ([^,.;]+)/.exec(lower)
  const conditions: string[] = []
  const kept = (started === null ? lower : lower.replace(started[0], '#'))
    .split(/[,;]/)
    .filter((part) => {
      const isCondition = /^ ?(?:if|when|where|whenever|unless|in case|for|during|before|after|upon|on receipt)\b/.test(
        part,
      )
      if (isCondition) conditions.push(englishSignature(part))
      return !isCondition
    })
    .join(' ')
  const start = started?.[1]
  return {
    core: englishSignature(kept),
    conditions: conditions.sort(),
    ...(start !== undefined && { start: englishSignature(start) }),
  }
}

function englishSignature(text: string): string {
  const words = text.match(/[a-z#]+/g) ?? []
  return words
    .filter((word) => !lightWords.has(word))
    .map((word) => alike.get(word) ?? word.replace(/(?<=[^s])s$/, ''))
    .sort()
    .join(' ')
}

/** Words of one meaning, by the one that stands for them. */
const alike: ReadonlyMap<string, string> = new Map(
  [
    'keep keeps kept retain retained preserve preserved store stored',
    'inform informed notify notified tell told advise advised',
    'reply replies replied answer answered respond responded',
    'publish published disclose disclosed post posted',
    'check checks checked verify verified',
    'repair repaired fix fixed mend mended',
    'user users customer customers consumer consumers client clients',
    'staff personnel employee employees',
    'record records recorded register registered log logged',
  ].flatMap((row) => {
    const [first = '', ...others] = row.split(' ')
    return others.map((word): [string, string] => [word, first])
  }),
)

const lightWords: ReadonlySet<string> = new Set(
  'a an the of to in on at by for with and or its their his her it them be is are any each every all this that these those from as also promptly immediately'.split(
    ' ',
  ),
)
