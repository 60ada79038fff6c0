import type { Quantity } from '../language/quantities.ts'
import type { Demand } from './demands.ts'
import type { LintedProvision } from './linted-family.ts'

/** What a sentence says of a time limit: whether it names its start, its end and its clock. */
export interface Deadline {
  readonly start: boolean
  readonly end: boolean
  readonly clock: boolean
}

/**
 * Reads a quantity as a time limit by which a demand is to be met; `undefined` for other times: periods, intervals, durations. The
 * parameters in `clocked` have a clock of their own.
 */
export function readDeadline(
  quantity: Quantity,
  demand: Demand,
  { provision: { limits }, standard }: LintedProvision,
  clocked: ReadonlySet<string>,
): Deadline | undefined {
  const { unit, span } = quantity
  if (!timeUnits.has(unit) || span[0] < demand.span[0] || span[1] > demand.span[1]) return undefined
  const before = demand.text.slice(0, span[0] - demand.span[0])
  const after = demand.text.slice(span[1] - demand.span[0])
  const { parameter } = limits.find((limit) => limit.span?.[0] === span[0]) ?? {}
  const hasClock = parameter !== undefined && clocked.has(parameter)
  if (standard.language === 'en') return inEnglish(quantity, { before, after, hasClock })
  const isDefined = limits.some((limit) => limit.span?.[0] === span[0] && limit.metric !== undefined)
  return inChinese(quantity, { before, after, sentence: demand.text, hasClock, isDefined })
}

const timeUnits: ReadonlySet<string> = new Set(['s', 'min', 'h', 'd', 'working-day', 'week', 'month', 'a'])
/** Units that tell natural from working time by themselves, or for which it makes no difference. */
const clockless: ReadonlySet<string> = new Set(['s', 'min', 'working-day', 'week', 'month', 'a'])

interface Around {
  readonly before: string
  readonly after: string
  /** Whether its parameter has a clock. */
  readonly hasClock: boolean
}

interface ChineseAround extends Around {
  readonly sentence: string
  /** Whether it is that of a metric, whose definition says when it starts and ends. */
  readonly isDefined: boolean
}

function inChinese({ unit, literal }: Quantity, around: ChineseAround): Deadline | undefined {
  const { before, after, sentence, hasClock, isDefined } = around
  const isWithin = within.test(after)
  if (!isWithin && !atMost.test(before)) return undefined
  if (bounding.test(before) && lasting.test(before)) return undefined
  if (unit === 's' && startingTime.test(before)) return undefined
  if (isOtherTime(before, after, sentence)) return undefined
  const clock =
    hasClock ||
    clockless.has(unit) ||
    clockBehind.test(after) ||
    clockWord.test(`${before.slice(-12)}${literal}${after.slice(0, 16)}`) ||
    clockOfSentence.test(sentence)
  if (isDefined) return { start: true, end: true, clock }
  const start = startWords.test(before) || startBehind.test(after)
  if (isWithin) return { start, end: hasEnd(after), clock }
  return { start, end: hasEndBefore(before) || /至[^，。；]{1,20}(?:止|结束|为终点)/.test(after), clock }
}

const within = /^(?:（[^）]*）|\([^)]*\))?\s?(?:以内|之内|内(?![容部存置设外的]))/
const atMost = /不(?:应)?(?:超过|大于|晚于|迟于|长于|多于)\s?$/
/** A quantity, not a limit: 启动时间. */
const startingTime = /时间[^，。；]{0,2}不(?:应)?(?:超过|大于|长于)\s?$/

const clockBehind = /^(?:（|\()[^）)]*(?:自然|日历|工作|营业|连续)/
const clockWord = /自然[时日]|日历[日天]|工作[时日]|营业(?:时间|日)|法定工作/
const clockOfSentence = /(?:按|以)(?:自然[时日]|日历[日天]|工作[时日]|工作时间|营业时间)计/

/** What everything that `lasting` matches ends in. */
const bounding = /[过于]\s?$/
/** How long something lasts, not by when it is done: 暂存时间, 静置时间, 连续驾驶时间. */
const lasting =
  /(?:暂存|存放|贮存|储存|停留|滞留|停放|静置|放置|浸泡|加热|烘干|烘烤|干燥|保温|保冷|消毒|灭菌|曝光|照射|驾驶|作业|工作|运行|值班|在岗|使用|接触|暴露|佩戴|待机|续航|充电|放电|停电|停机|停水|通风|照明|播放|录制|通话|休息|等候|等待|排队|营业|开放|试用|培训|授课|讲解)[^，。；]{0,4}(?:时间|时长)[^，。；]{0,4}不(?:应|宜)?(?:超过|大于|多于|长于|得超过)\s?$/

/** Intervals, periods of samples, lengths of time for which something lasts, repeated times. */
function isOtherTime(before: string, after: string, sentence: string): boolean {
  return period.test(before.slice(-18)) || countedWithin.test(after) || interval.test(sentence)
}

const period =
  /(?:间隔|频次|频率|周期|跨度|长度|时段|窗口|偏差|误差|有效期|保质期|质保期|保修期|时长|寿命|持续(?:时间)?|每隔|每|最近|近|过去|此前|之前|前|连续|任意|任一|同一|首|第)[^，。；]{0,8}(?:不(?:应)?(?:超过|大于|多于|长于))?\s?$/
const countedWithin =
  /^(?:（[^）]*）)?\s?[以之]?内(?:的|形成|发生|产生|累计|出现|[^，。；]{0,8}(?:次|件|例|率|比例|数量))/
const interval = /(?<=演练|检查|抽查|自查|评审|分析|测试|备份)的间隔/

const startWords =
  /(?:自|从|由)[^，。；]{1,40}(?:起|开始|计|后|之日|时刻)|(?:后|之后|以后|起|当日|当天|次日|即日|之日|时刻|同时)(?:的|，|、|应|在|于|由|内|[^，。；]{0,12}$|[^。；]{0,30}应)|(?:接到|收到|接收|收悉|得知|知悉|获知|发现|发生|出现|提出|提交|到达|抵达|签收|交付|办结|受理|确认|完成|结束|届满|到期|生效|变更|取得|通知|停机|中断|派工|下单|付款|登记|挂断|接通|排队|进入)[^。；]{0,30}$|(?:到达|抵达|发生|提出|收到|届满|生效)(?:时|时刻)|(?:距|至|到)[^，。；]{1,20}$|起算|算起|提前/

const startBehind = /^[^。]{0,40}(?:自|从|以)[^，。；]{1,24}(?:起|起算|算起|开始计|为起点)|^[^。]{0,20}起算/

/** Whether something is done within the time. */
function hasEnd(after: string): boolean {
  return deedWithin.test(after.replace(bracketed, ''))
}

const bracketed = /^[（(][^）)]*[）)]/
const deedWithin = /内(?:[^，。；）]|，[^，。；）]{2})/

/** A time that is at most so long: from … to …, or one that is named as a defined time is. */
function hasEndBefore(before: string): boolean {
  return /(?:至|到|止|完成|结束|办结|交付|到达|关闭|响应|回复|答复|接通|修复|恢复)[^。；]{0,24}$/.test(before)
}

function inEnglish({ unit }: Quantity, { before, after, hasClock }: Around): Deadline | undefined {
  const isDeadline =
    /\b(?:within(?: the (?:first|next))?|in no more than|in less than|no later than|not later than|at the latest) $/i.test(
      before,
    )
  if (
    !isDeadline ||
    /\b(?:every|each|interval|period|last|previous|past|preceding)\b[^,;.]{0,16}$/i.test(before.slice(-40))
  )
    return undefined
  const around = `${before}${after}`
  const start =
    /^(?: \([^)]*\))? (?:of|after|from|following|upon|since|before|prior to)\b/i.test(after) ||
    /\b(?:from|after|upon|on receipt|on receiving|once|when|if|following|since)\b/i.test(before) ||
    /\bfrom the (?:moment|time|date|day)\b/i.test(after)
  const clock =
    hasClock || unit !== 'd' || /\b(?:calendar|natural|working|business|consecutive|elapsed)\b/i.test(around)
  return { start, end: true, clock }
}
