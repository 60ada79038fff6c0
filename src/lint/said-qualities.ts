import type { DemandWord } from './demand-words.ts'

/** Whether an adjective is said of what a sentence demands — 应宽敞, 应提供宽敞的场地, shall be tidy — and not part of another word. */
export function isSaidQuality(found: DemandWord): boolean {
  const { linted, demand } = found
  const from = demand.modal === undefined ? 0 : demand.modal.span[1] - demand.span[0]
  if (found.before.length < from || hasFigure(found)) return false
  const between = found.before.slice(from)
  if (linted.standard.language === 'en') return isSaidInEnglish(between, found)
  return isSaidInChinese(between, found)
}

/** A number behind the adjective says what it means. */
function hasFigure({ linted, demand, word }: DemandWord): boolean {
  return linted.quantities.some(({ span: [start, end] }) => start >= word.span[1] && end <= demand.span[1])
}

function isSaidInChinese(between: string, { linted, demand, word, after }: DemandWord): boolean {
  if (/(?:是否|有无|[不未非否无])$/.test(between)) return false
  const clause = between.split(/[，；：]/).at(-1) ?? ''
  const part = clause.split(/[、和且及与或]/).at(-1) ?? ''
  const isItem = demand.modal === undefined
  if (isItem && !isTaskList(linted.leadIn?.provision.text.plain ?? '')) return false
  const isFirst = degree.test(part)
  if (isFirst && ends.test(after)) return isAlone(clause, part)
  if (isFirst && linted.words.some(({ list, span: [start] }) => list === 'quality' && start === word.span[1]))
    return isAlone(clause, part)
  if (isFirst && !nouns.has(word.word) && !partly.has(word.word) && /^\p{Script=Han}{2}(?=[，。；、]|$)/u.test(after))
    return isAlone(clause, part)
  if (isFirst && !isItem && clause === between && manner.has(word.word) && /^\p{Script=Han}{2}/u.test(after))
    return !/^(?:性|化|度|率|的)/.test(after)
  if (!isItem && /^(?:[、和且]\p{Script=Han}{2,4}){0,3}(?:的|地)(?!方|区|点|面|段|址)/u.test(after))
    return (
      !spoken.test(clause) && !(nouns.has(word.word) && /(?:相应|本|其|所[学从]|该|对口|有关|相关|不同)$/.test(part))
    )
  if (!isItem && attributes.has(word.word) && /^\p{Script=Han}{2}/u.test(after)) return holds.test(clause)
  return !nouns.has(word.word) && ends.test(after) && isSubject(part, clause)
}

/** Whether the lead-in demands the items themselves: 应：, 应符合下列要求：. */
function isTaskList(leadIn: string): boolean {
  return /应(?:当)?[：:]\s*$|(?:应|符合)[^，。；]*(?:要求|规定)(?:如下)?[：:。]?\s*$/.test(leadIn)
}

const degree =
  /^(?:保持|做到|力求|更加|更|较为|较|十分|非常|很|最|始终|均|都|也|还|同时|基本|相对|真正|能够?|处于|显得|特别|尤其|应|所有)*$/
const ends = /^(?:[，。；、）)]|$|[且和及与并而或]|以及|状态)/

/** 应安全、稳定 says it of the subject; 应检查安全、稳定 and 安全和健康的培训 do not. */
function isAlone(clause: string, part: string): boolean {
  const earlier = clause.slice(0, clause.length - part.length).replace(/[、和且及与或]$/, '')
  return earlier === '' || /^[^的]{1,12}$/.test(earlier) ? !spoken.test(earlier) && !holds.test(earlier) : false
}

/** Behind these the words are what is looked at, told or done, not how something is to be. */
const spoken =
  /检查|确认|核实|核对|评价|评估|考核|判断|判定|检验|检测|测试|查看|观察|记录|登记|告知|说明|公示|公布|提示|统计|调查|了解|询问|培训|分析|识别|区分|标明|标识|确保|保证|保障|防止|避免|影响|使|制定|编制|建立|发布|遵守|管理|包括|包含|涉及|用于|关于|有利|有助|便于|以便/
/** 具备丰富经验, 支持主流浏览器: verbs that take a thing with its quality. */
const holds =
  /(?:具有|具备|拥有|提供|采用|采取|使用|选用|选择|配备|支持|给予|营造|取得|达到|积累|兼容|实行|实施|推行|开展|进行)[^，。；的]{0,6}$/

/** Whether a part of the sentence is a noun of which the adjective is said: 仪容(端庄), 举止(大方). */
function isSubject(part: string, clause: string): boolean {
  const noun = part.replace(degree, '')
  return (
    /^\p{Script=Han}{2,5}$/u.test(noun) &&
    !spoken.test(clause) &&
    !holds.test(clause) &&
    !/[的在对向为以于从按将把]/.test(noun)
  )
}

/** Adverbs of manner: 应文明值勤, 应低速行驶. */
const manner: ReadonlySet<string> = new Set(
  '文明 规范 科学 积极 精心 精准 用心 低速 慢速 熟练 深入 彻底 频繁 有序 敏捷 沉着 冷静 客观 公正 公平 广泛 自觉 贴切 经济 方便 热心 热忱'.split(
    ' ',
  ),
)
/** Adjectives that are often adverbs of what can be seen: 应详细记录, 应主动出示, 应牢固固定. */
const partly: ReadonlySet<string> = new Set(
  '详细 详尽 全面 主动 牢固 紧密 严格 彻底 缓慢 平稳 轻柔 慢速 低速 集约 节约 完好 稳固 严实 均衡 突出 显著 灵敏 简单 简明 实用 环保 绿色 便民 低碳 弹性 动态 常态 虚心 从容 微笑 适合 适用'.split(
    ' ',
  ),
)
/** Adjectives that stand before their noun without 的. */
const attributes: ReadonlySet<string> = new Set(
  '主流 丰富 优秀 优异 精美 雄厚 强有力 满意 精细化 科学化 规范化 个性化 多样化 现代化 国际化 智能化'.split(' '),
)
/** Adjectives that are nouns or verbs as well: 制定服务规范, 检查卫生, 丰富菜品. */
const nouns: ReadonlySet<string> = new Set(
  '文明 规范 健康 卫生 安全 经济 科学 专业 稳定 客观 公正 公平 诚信 协调 方便 便利 优惠 丰富 满意 适用 适合 严格 密切 有机 个性化 规范化 精细化 多样化 完美 主动 积极 全面 信用 均衡 温暖 透明 多样 多元 深入 严重 合规 负责 沉着 充实 用心 微笑 生态 环保 绿色 智慧 智能化 现代化 国际化 可持续 节约 低碳 动态 弹性 讲究 突出 显著 胜任 亲和 地道 讲究 便民 惠民 利民 亲民 刻苦 体面'.split(
    ' ',
  ),
)

function isSaidInEnglish(between: string, { demand, word, after }: DemandWord): boolean {
  if (demand.modal === undefined || /\b(?:whether|how|not) (?:\w+ )?$/i.test(between)) return false
  const clause = between.split(/[;:]/).at(-1) ?? ''
  if (/\ba(?:n|ny)? (?:\w+ and )?$/i.test(clause) && /^ (?:and \w+ )?(?:manner|way|fashion)\b/i.test(after)) return true
  if (/ly$/.test(word.word)) return /^ [a-z]/i.test(clause) && /^(?:[,.;)]|$| and\b)/.test(after)
  if (word.word.startsWith('common')) return attributive.test(clause)
  if (predicate.test(clause)) return /^(?:[,.;)]|$| (?:and|or|for|enough|in|at all|to)\b)/i.test(after)
  return attributive.test(clause) && /^(?: and \w+)? (?!(?:of|to|for|in|by|from|with|at|on|and|or)\b)\w/i.test(after)
}

/** shall be kept clean and tidy: only words of being, degree and other adjectives before it. */
const predicate =
  /^ (?:(?:also|always|at all times|both) )*(?:be|remain|stay|look|appear|keep)(?: (?:kept|made|left|always|both|as|very|more|most|at all times|\w+ly))*(?: [\w-]+(?: and|, and|,| or))? $/i
/** shall have rich experience, shall be cut to a moderate length. */
const attributive =
  /^ (?:\w+ly )?(?:have|possess|provide|offer|use|give|show|maintain|create|hold|support|employ|adopt|take|make|deliver|be given|be provided with|be cut to|be set to|be kept at|be built of|be made of)(?: (?:a|an|the|its|their))?(?: (?:more|most|very))?(?: [\w-]+(?: and|,))? $/i
