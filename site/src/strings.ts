import type { Language, Message } from '../../src/model/text.ts'

/** Every sentence and label of the interface; `{}` stands for a number or a name. What the model's own values are called stands in `src/model/labels.ts`. */
const table = {
  // Every page
  skip: m('跳到正文', 'Skip to content'),
  mainNavigation: m('主导航', 'Main'),
  breadcrumbs: m('所在位置', 'Breadcrumbs'),
  home: m('首页', 'Home'),
  standards: m('标准', 'Standards'),
  glossary: m('术语', 'Terms'),
  checklists: m('检查表', 'Checklists'),
  developers: m('数据接口', 'Developers'),
  search: m('检索', 'Search'),
  searchLabel: m('检索条款、术语和指标', 'Search provisions, terms and metrics'),
  searchPlaceholder: m('检索条款、术语、编号', 'Search text, terms, numbers'),
  otherLanguage: m('English', '中文'),
  settings: m('阅读设置', 'Reading'),
  textSize: m('字号', 'Text size'),
  textSmall: m('小', 'Small'),
  textNormal: m('标准', 'Normal'),
  textLarge: m('大', 'Large'),
  textLargest: m('特大', 'Largest'),
  theme: m('配色', 'Theme'),
  themeSystem: m('跟随系统', 'System'),
  themeLight: m('浅色', 'Light'),
  themeDark: m('深色', 'Dark'),
  translations: m('译文', 'Translations'),
  translationsOff: m('不显示', 'Hide'),
  translationsOn: m('中英对照', 'Side by side'),
  printPage: m('打印本页', 'Print this page'),
  licence: m('标准文本许可：', 'Licence of the texts: '),
  generatedBy: m('由 {} 从结构化源文件生成', 'Generated from structured sources by {}'),
  machineReadable: m('机器可读', 'Machine-readable'),
  notYet: m('未定', 'not set'),
  between: m('、', ', '),
  colon: m('：', ': '),
  // Home
  homeLead: m(
    '{}发布的标准，逐条可查、可引用、可核查，也可由系统直接导入。',
    'The standards of the {}: every provision can be found, cited, checked, and imported by other systems.',
  ),
  homeFigures: m('现有标准 {} 项 · 条款 {} 条 · 术语 {} 条', '{} standard(s) · {} provision(s) · {} term(s)'),
  tryThese: m('试试：', 'Try: '),
  byRole: m('按角色查看要求', 'Requirements by role'),
  byRoleLead: m('看看每一类主体必须做到什么。', 'What each party must do.'),
  requirementCount: m('{} 条要求', 'requirements: {}'),
  metrics: m('指标', 'Metrics'),
  criteria: m('评价项', 'Criteria'),
  entryCount: m('{} 项', '{} item(s)'),
  allTerms: m('全部术语', 'All terms'),
  // A standard
  number: m('编号', 'Number'),
  drafted: m('起草', 'Drafted'),
  published: m('发布', 'Published'),
  implemented: m('实施', 'Implemented'),
  replaces: m('代替', 'Replaces'),
  proposer: m('提出单位', 'Proposed by'),
  committee: m('归口单位', 'Committee'),
  organizations: m('起草单位', 'Drafting organizations'),
  drafters: m('主要起草人', 'Drafters'),
  draftNotice: m(
    '本文件处于“{}”阶段，内容可能修改，不作为实施依据。',
    'This document is at the stage “{}”; its content may change and is not to be applied.',
  ),
  contents: m('目次', 'Contents'),
  wholeDocument: m('全文', 'Whole document'),
  wholeDocumentHint: m('一页读完；打印出来即 GB/T 1.1 的版式。', 'On one page; printed, it looks as GB/T 1.1 has it.'),
  read: m('阅读', 'Read'),
  previous: m('上一章', 'Previous'),
  next: m('下一章', 'Next'),
  downloads: m('下载', 'Downloads'),
  counts: m('条款构成', 'Provisions by modality'),
  explanation: m('编制说明', 'Drafting explanation'),
  explanationLead: m('为什么这样规定：来源、依据和取舍。', 'Why it says what it says: sources, grounds and choices.'),
  checklist: m('检查表', 'Checklist'),
  checklistHint: m('要查什么、问谁、看什么', 'What to check, whom to ask, what to look at'),
  normativeAnnex: m('（规范性）', '(normative)'),
  informativeAnnex: m('（资料性）', '(informative)'),
  // A provision
  details: m('核查与依据', 'Verification and basis'),
  actor: m('行为主体', 'Actor'),
  step: m('流程环节', 'Process step'),
  modality: m('条款类型', 'Modality'),
  verification: m('核查方法', 'Verification'),
  evidence: m('证据', 'Evidence'),
  limits: m('限值', 'Limits'),
  basis: m('依据', 'Basis'),
  judgedBy: m('评价指标', 'Judged by'),
  usedIn: m('被引用', 'Referred to in'),
  usedAsWhole: m('（整条）', ' (as a whole)'),
  history: m('沿革', 'History'),
  historyEdition: m('{}版（{}）', 'Edition {} ({})'),
  historyFormer: m('{}版 {}：{}', 'Edition {}, {}: {}'),
  historyAbsent: m('{}版：无此条', 'Edition {}: not in it'),
  unchanged: m('相同', 'the same'),
  reworded: m('文字修改', 'reworded'),
  changed: m('要求变化', 'changed'),
  proposal: m('本条为起草组提案，征求意见。', 'Proposed by the drafting group; comments are invited.'),
  proposalMark: m('提案', 'Proposal'),
  proposedValue: m('（提案值）', ' (proposed)'),
  json: m('数据', 'Data'),
  citation: m('引用', 'Citation'),
  citationForm: m('{}，{}', '{}, {}'),
  copyCitation: m('复制引用', 'Copy citation'),
  copied: m('已复制', 'Copied'),
  copyFailed: m('未能复制', 'Could not copy'),
  permalink: m('{} 的固定链接', 'Permalink to {}'),
  thisProvision: m('本条款', 'this provision'),
  table: m('表{}', 'Table {}'),
  figure: m('图{}', 'Figure {}'),
  formula: m('公式({})', 'Formula ({})'),
  translationOld: m('（译文晚于原文修改，以原文为准）', '(older than the original, which prevails)'),
  // The family
  family: m('标准体系', 'Family'),
  familyLead: m(
    '各项标准之间的引用，指标用在何处，评价指标评价哪些条款。',
    'Which standard builds on which, where metrics are used, and what the criteria judge.',
  ),
  familyAlone: m('目前没有标准引用另一项标准。', 'So far no standard refers to another.'),
  familyRelations: m('标准之间的引用', 'References between standards'),
  familyDiagram: m('标准体系图', 'Map of the family'),
  familyTable: m('标准体系表', 'Standards of the family'),
  familyKeyNormative: m(
    '规范性引用（线越粗，涉及的条款越多）',
    'refers normatively (the more provisions, the thicker)',
  ),
  familyKeyInformative: m('资料性引用', 'refers informatively'),
  familyKeyJudging: m('评价', 'judges'),
  familyShare: m('占总分 {} 分', '{} point(s) of the total'),
  familyRefersTo: m('引用', 'Refers to'),
  familyCitedBy: m('被引用、被评价', 'Referred to, judged by'),
  standardType: m('功能类型', 'Type'),
  normativeReference: m('规范性引用', 'normative'),
  informativeReference: m('资料性引用', 'informative'),
  judgedCount: m('评价 {} 条', 'judges {}'),
  citesCount: m('{} 条', '{} provision(s)'),
  metricUses: m('指标的使用', 'Uses of the metrics'),
  // Metrics and criteria
  code: m('代号', 'Code'),
  unit: m('单位', 'Unit'),
  direction: m('优劣方向', 'Direction'),
  statistics: m('统计量', 'Statistics'),
  population: m('总体', 'Population'),
  exclusions: m('剔除', 'Exclusions'),
  dataSource: m('数据来源', 'Data source'),
  minimumSample: m('最小样本量', 'Minimum sample'),
  rounding: m('修约', 'Rounding'),
  safeguards: m('防止失真', 'Safeguards'),
  weight: m('分值', 'Weight'),
  points: m('{} 分', '{} point(s)'),
  scoring: m('计分方法', 'Scoring'),
  metric: m('指标', 'Metric'),
  notApplicable: m('不适用情形', 'Not applicable if'),
  // Terms
  glossaryLead: m(
    '共 {} 条，按标准和章节排列；英文对应词见文末索引。',
    '{} term(s) by standard and subject; alphabetical index at the end.',
  ),
  glossaryByStandard: m(
    '共 {} 条，各项标准的定义分页列出。',
    '{} term(s); the definitions of each standard have a page.',
  ),
  alphabetical: m('英文索引', 'Alphabetical index'),
  admitted: m('许用', 'Admitted'),
  deprecated: m('不使用', 'Deprecated'),
  abbreviation: m('缩略语', 'Abbreviation'),
  source: m('来源：', 'Source: '),
  sourceModified: m('，有修改', ', modified'),
  broader: m('上位概念', 'Broader'),
  related: m('相关概念', 'Related'),
  tapAgain: m('再次轻触查看词条', 'Tap again for the entry'),
  // Checklists
  checklistsLead: m(
    '每项标准一份检查表：逐条列出要求与推荐、核查方法和证据，可筛选、打印和下载。',
    'One checklist for each standard: its requirements and recommendations with verification and evidence, to filter, print and download.',
  ),
  checklistLead: m(
    '共 {} 项，可以打印填写，也可以在本页逐项记录。',
    '{} item(s), to fill in on paper or on this page.',
  ),
  result: m('结果', 'Result'),
  provision: m('条款', 'Provision'),
  filters: m('筛选', 'Filters'),
  all: m('全部', 'All'),
  clearFilters: m('清除筛选', 'Clear filters'),
  shown: m('显示 {} / {} 项', 'Showing {} of {}'),
  print: m('打印', 'Print'),
  // Search
  searchLead: m(
    '输入词语、条款号或标准号；多个词之间用空格隔开。',
    'Words, clause numbers or standard numbers; separate several with spaces.',
  ),
  searchNeedsScript: m(
    '检索需要启用 JavaScript。也可以从术语表或各标准的全文页用浏览器的页内查找。',
    'Search needs JavaScript. You can also use your browser’s find in the glossary or in the whole document of a standard.',
  ),
  searching: m('正在检索…', 'Searching…'),
  searchFailed: m('未能载入索引，请刷新后再试。', 'The index could not be loaded; reload the page to try again.'),
  found: m('找到 {} 条', 'Results: {}'),
  alsoSaid: m('，含同义写法：{}', ', also as: {}'),
  foundNothing: m('没有找到“{}”', 'Nothing found for “{}”'),
  foundSome: m(
    '没有找到“{}”；含其中部分词语（{}）的有 {} 条',
    'Nothing found for “{}”. Results with some of its words ({}): {}',
  ),
  foundNothingHint: m(
    '请减少词语、放宽筛选，或查看术语表。',
    'Use fewer words, remove filters, or look into the glossary.',
  ),
  more: m('显示更多', 'Show more'),
  kind: m('内容', 'Content'),
  standard: m('标准', 'Standard'),
  keyboardHint: m('按 / 开始输入，↑ ↓ 选择，Enter 打开', 'Press / to type, ↑ ↓ to move, Enter to open'),
  // Developers
  developersLead: m(
    '本站的全部内容也以静态 JSON 文件发布，可放在任何网站服务器上。已发布的版本不再改动。',
    'Everything on this site is also published as static JSON, which any web server can hold. A published edition does not change.',
  ),
  publicationFiles: m('整个出版物', 'The whole publication'),
  editionFiles: m('每项标准的每个版本', 'Each edition of a standard'),
  address: m('地址', 'Address'),
  holds: m('内容', 'Holds'),
  schema: m('模式', 'Schema'),
  example: m('示例', 'Example'),
  size: m('大小', 'Size'),
  digests: m('大小和摘要', 'Sizes and digests'),
  openApi: m('接口描述，可生成客户端', 'description of the interface, to generate clients from'),
  feed: m('标准的起草、发布和实施', 'standards drafted, published and implemented'),
  llms: m('纯文本目录，供语言模型阅读', 'list of plain texts for language models'),
  sitemap: m('全部页面', 'every page'),
  offlineCopy: m('整个网站的离线副本', 'the whole site, to read without a server'),
  exampleOf: m('示例：一条条款', 'Example: one provision'),
  contract: m('约定', 'The contract'),
  contractRules: m(
    '编号会变，标识不变：请用 id 和 uri 关联，不用 number。\n未知的字段省略，不写 null。\n枚举是封闭的；数值同时给出数字和原文。\n次序即印刷次序；相同的源文件得到相同的字节。\n每个文件写明 $schema、schemaVersion 和 generator。',
    'Numbers change, ids do not: refer by id and uri, never by number.\nWhat is unknown is left out, not null.\nEnumerations are closed; quantities come as numbers and as they stand in the text.\nThe order is that of print; the same sources give the same bytes.\nEvery file names its $schema, schemaVersion and generator.',
  ),
  // 404
  notFound: m('没有这个页面', 'No such page'),
  notFoundLead: m(
    '地址可能有误，或者该内容尚未发布。',
    'The address may be wrong, or the content is not published yet.',
  ),
} satisfies Readonly<Record<string, Message>>

/** The interface in one language. */
export type Strings = { readonly [Key in keyof typeof table]: string }

/** The interface in each language that it speaks. */
export const strings: Readonly<Record<Language, Strings>> = { zh: pick('zh'), en: pick('en') }

/** `sentence` with its `{}` filled, one after the other; an English `(s)` agrees with the number before it. */
export function fill(sentence: string, ...values: readonly (string | number)[]): string {
  let filled = ''
  let from = 0
  let before: string | number = ''
  for (const value of values) {
    const at = sentence.indexOf('{}', from)
    if (at === -1) break
    filled += agreeing(sentence.slice(from, at), before) + value
    from = at + 2
    before = value
  }
  const rest = agreeing(sentence.slice(from), before)
  return filled + (rest.includes('{}') ? rest.replaceAll('{}', '') : rest)
}

function agreeing(words: string, number: string | number): string {
  return words.includes('(s)') ? words.replace('(s)', String(number) === '1' ? '' : 's') : words
}

function m(zh: string, en: string): Message {
  return { zh, en }
}

function pick(language: Language): Strings {
  const entries = Object.entries(table).map(([key, message]) => [key, message[language]])
  return Object.fromEntries(entries)
}
