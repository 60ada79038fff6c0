import type { Language, Message } from '../../../src/model/text.ts'

/** What the working views say. */
const table = {
  work: m('工作视图', 'Working views'),
  workLead: m(
    '按角色、流程环节和时限查看全部标准：我必须做什么、这一步有哪些要求、多长时间内完成。',
    'All standards by role, process step and time limit: what must I do, what holds at this step, within which time.',
  ),
  byRole: m('按角色', 'By role'),
  byStep: m('按流程环节', 'By process step'),
  byLimit: m('按限值', 'By limit'),
  byLimitLead: m(
    '全部限值及其参数和依据，时限由短到长。',
    'Every limit with parameter and basis, the shortest times first.',
  ),
  requirementsOnly: m('只看要求', 'Requirements only'),
  requirementsOf: m('{} 的要求', 'Requirements of {}'),
  duties: m('{}：要求与推荐', '{}: requirements and recommendations'),
  requirementCount: m('要求 {} 条', 'requirements: {}'),
  recommendationCount: m('推荐 {} 条', 'recommendations: {}'),
  instructionCount: m('指示 {} 条', 'instructions: {}'),
  limitCount: m('限值 {} 项', 'limits: {}'),
  anyStep: m('不限环节', 'At any step'),
  anyActor: m('未指明主体', 'No actor named'),
  timeLimits: m('时限', 'Time limits'),
  otherLimits: m('其他限值', 'Other limits'),
  limit: m('限值', 'Limit'),
  text: m('条款内容', 'What it says'),
  parameter: m('参数', 'Parameter'),
  parameters: m('参数', 'Parameters'),
  parametersLead: m(
    '标准中的数值只在这里定义一次，各条款引用它。',
    'The numbers of the standards, each defined once; provisions refer to them.',
  ),
  value: m('取值', 'Value'),
  clock: m('计时', 'Clock'),
  basis: m('依据', 'Basis'),
  usedIn: m('用于', 'Used in'),
  uses: m('{} 处', '{}'),
  moreUses: m('另 {} 处', '{} more'),
  limitsByStandard: m('限值按标准分页列出。', 'The limits are listed by standard.'),
  proposed: m('提案值', 'proposed'),
  downloads: m('下载', 'Downloads'),
  checklist: m('检查表', 'Checklist'),
  printable: m('可打印全文', 'Printable document'),
  data: m('条款 JSON', 'Provisions as JSON'),
  plainText: m('纯文本', 'Plain text'),
  offline: m('离线副本', 'Offline copy'),
  offlineLead: m(
    '整个网站的副本：解压后打开 index.html 即可阅读和检索，不需要服务器。',
    'A copy of the whole site: unpack it and open index.html to read and search without a server.',
  ),
} satisfies Readonly<Record<string, Message>>

export type WorkWords = { readonly [Key in keyof typeof table]: string }

/** The words of the working views in each language. */
export const workWords: Readonly<Record<Language, WorkWords>> = { zh: pick('zh'), en: pick('en') }

function m(zh: string, en: string): Message {
  return { zh, en }
}

function pick(language: Language): WorkWords {
  const entries = Object.entries(table).map(([key, message]) => [key, message[language]])
  return Object.fromEntries(entries)
}
