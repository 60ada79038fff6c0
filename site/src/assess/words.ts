import type { Language, Message } from '../../../src/model/text.ts'

/** Sentences and labels of self-assessment and of the interactive checklist; `{}` stands for a number or a name. */
const table = {
  assessment: m('自我评价', 'Self-assessment'),
  lead: m(
    '逐项填写，得分和等级随填随算，算法与命令行工具、数据接口相同。',
    'Fill in criterion by criterion; score and grade follow as you type, computed as by the command line and the library.',
  ),
  hint: m('逐项填写，当场得出得分和等级', 'Fill in and see score and grade at once'),
  privacy: m(
    '填写的内容只保存在这台设备的浏览器里，不会上传；换设备、换浏览器或者清除浏览数据之前，请先导出。',
    'What you enter stays in this browser on this device and is never uploaded; export it before you change device or browser, or clear browsing data.',
  ),
  needsScript: m(
    '没有启用 JavaScript：可以打印本页手工填写，得分不会自动计算。',
    'JavaScript is off: you can print this page and fill it in by hand; nothing is computed.',
  ),
  subjectPart: m('评价对象', 'Subject'),
  subjectName: m('名称', 'Name'),
  subjectIdentifier: m('统一社会信用代码或其他标识', 'Registration number or other identifier'),
  scope: m('评价范围', 'Scope'),
  periodFrom: m('数据期开始日', 'Period from'),
  periodTo: m('数据期结束日', 'Period to'),
  period: m('数据期 {}～{}', 'data of {} to {}'),
  kind: m('评价方式', 'Kind'),
  kindSelf: m('自我评价', 'self-assessment'),
  kindSecond: m('第二方评价', 'second party'),
  kindThird: m('第三方评价', 'third party'),
  kindVisit: m('体验式暗访', 'mystery visit'),
  points: m('{} 分', '{} points'),
  provisions: m('评价的条款（{}）', 'Provisions judged ({})'),
  situation: m('情形', 'Situation'),
  answered: m('按结果填写', 'Answer below'),
  notApplicable: m('不适用：{}', 'Not applicable: {}'),
  noData: m('无数据（得 0 分）', 'No data (scores 0)'),
  denied: m('受阻（得 0 分）', 'Access denied (scores 0)'),
  conforms: m('样本是否全部符合', 'Does the whole sample conform'),
  yes: m('是', 'Yes'),
  partly: m('部分', 'Partly'),
  no: m('否', 'No'),
  doesNotApply: m('不适用', 'Not applicable'),
  sampled: m('样本量', 'Sample'),
  conforming: m('符合数', 'Conforming'),
  population: m('总体数量（可不填）', 'Population (optional)'),
  level: m('与证据相符的最高一档', 'The highest level that the evidence supports'),
  value: m('取值数据', 'Value'),
  smallest: m('取下列指标中较不利的一个', 'The least favourable of these metrics'),
  orCounts: m('或者填计数，由程序相除：', 'or enter counts, to be divided:'),
  numerator: m('分子', 'Numerator'),
  denominator: m('分母', 'Denominator'),
  count: m('次数', 'Count'),
  note: m('证据和备注', 'Evidence and notes'),
  adjustments: m('特殊扣分与特殊加分', 'Special deductions and bonuses'),
  deduction: m('扣分', 'deduction'),
  bonus: m('加分', 'bonus'),
  vetoes: m('否决项', 'Vetoes'),
  vetoHint: m('只勾选经核查成立的情形。', 'Tick only what was verified to hold.'),
  result: m('评价结果', 'Result'),
  total: m('总分', 'Total'),
  soFar: m('按已填部分', 'by what is filled in'),
  possibleTotal: m('填完后总分在 {}～{} 之间', 'Once complete, the total will be {} to {}'),
  progress: m('已填 {}/{}', '{} of {} filled in'),
  byDimension: m('各维度得分率', 'Score by dimension'),
  chartText: m('{}：{} %', '{}: {} %'),
  chartEmpty: m('{}：尚未填写', '{}: nothing filled in'),
  criterion: m('评价指标', 'Criterion'),
  weight: m('分值', 'Weight'),
  fraction: m('得分率', 'Fraction'),
  score: m('得分', 'Score'),
  gaps: m('可以提高之处', 'What to improve'),
  gapsLead: m('按可提高的分数排列', 'by points to win'),
  gain: m('+{} 分', '+{} points'),
  moreProvisions: m('全部 {} 条', 'all {}'),
  moreGaps: m('全部显示', 'Show all'),
  remarks: m('复核时留意', 'For the reviewer'),
  gapNone: m('没有失分的指标。', 'No points are lost.'),
  gates: m('等级门槛未满足：{}', 'Gate not met: {}'),
  gateOf: m('{}要求{}', '{} demands {}'),
  vetoed: m('有否决项成立：{}', 'Vetoes that hold: {}'),
  borderline: m('临界', 'borderline'),
  smallSample: m('样本不足', 'small sample'),
  interval: m('95 % 置信区间 {}～{}', '95 % interval {} to {}'),
  statusUnanswered: m('未填', 'not filled in'),
  statusNotApplicable: m('不适用', 'not applicable'),
  statusNoData: m('无数据', 'no data'),
  statusDenied: m('受阻', 'denied'),
  findingsOf: m('逐条核查：{}', 'Provisions checked: {}'),
  exportJson: m('导出 JSON', 'Export JSON'),
  exportXlsx: m('导出 XLSX', 'Export XLSX'),
  importFile: m('导入…', 'Import…'),
  printReport: m('打印报告', 'Print report'),
  clear: m('清空', 'Clear'),
  clearAsk: m('清空这台设备上填写的全部内容？', 'Clear everything entered on this device?'),
  actions: m('文件', 'File'),
  notSaved: m(
    '浏览器不允许保存，请导出后再离开本页。',
    'The browser does not allow saving; export before you leave this page.',
  ),
  stored: m(
    '先前保存的内容无法读取，已在浏览器中另存一份，本页从空白开始。',
    'What was saved before cannot be read; it was set aside in the browser, and this page begins anew.',
  ),
  imported: m('已导入 {}', 'Imported {}'),
  importedPartly: m('已导入 {}，有 {} 处未能识别：', 'Imported {}; {} places were not understood:'),
  importFailed: m('未能导入 {}：', 'Could not import {}:'),
  fileTooLarge: m('文件超过 {} MB', 'The file is larger than {} MB'),
  unreadable: m('不是 JSON，也不是由检查表导出的 XLSX', 'It is neither JSON nor an XLSX exported from a checklist'),
  otherStandard: m(
    '文件属于 {}，本页是 {}；换到对应的页面导入，版本不同的先用 normdown assess migrate 转换',
    'The file is for {}, this page for {}; import it on its own page, or convert another edition with normdown assess migrate',
  ),
  formMissing: m(
    '取不到检查表的内容（{}）；离线打开本页时请用 JSON',
    'The content of the form could not be fetched ({}); use JSON where this page is opened offline',
  ),
  colon: m('：', ': '),
  replaceAsk: m('导入会替换现在填写的内容，是否继续？', 'Importing replaces what is filled in now. Continue?'),
  rowNote: m('{} 的备注', 'Note on {}'),
  rowNotePlaceholder: m('备注', 'Note'),
  findingOf: m('{} 的核查结果', 'Finding on {}'),
  checkedProgress: m('已核查 {}/{}', '{} of {} checked'),
  findingCounts: m('{} {}', '{} {}'),
} satisfies Readonly<Record<string, Message>>

/** The words of assessment in one language. */
export type AssessmentWords = { readonly [Key in keyof typeof table]: string }

/** The words of assessment in each language. */
export const assessmentWords: Readonly<Record<Language, AssessmentWords>> = { zh: pick('zh'), en: pick('en') }

function m(zh: string, en: string): Message {
  return { zh, en }
}

function pick(language: Language): AssessmentWords {
  const entries = Object.entries(table).map(([key, message]) => [key, message[language]])
  return Object.fromEntries(entries)
}
