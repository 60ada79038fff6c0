import { chinesePunctuationSlips } from '../../src/language/typography/chinese-punctuation.ts'
import { citedNumberSlips } from '../../src/language/typography/cited-numbers.ts'
import { dashSlips } from '../../src/language/typography/dashes.ts'
import { doubledMarkSlips } from '../../src/language/typography/doubled-marks.ts'
import { englishPunctuationSlips } from '../../src/language/typography/english-punctuation.ts'
import { halfWidthSlips } from '../../src/language/typography/half-width.ts'
import { groupingSlips } from '../../src/language/typography/number-grouping.ts'
import { quantitySlips } from '../../src/language/typography/quantity-writing.ts'
import { rangeSlips } from '../../src/language/typography/range-writing.ts'
import type { Slip } from '../../src/language/typography/slip.ts'
import { spacingSlips } from '../../src/language/typography/spacing.ts'
import { titleEndSlips } from '../../src/language/typography/title-ends.ts'
import { toleranceSlips } from '../../src/language/typography/tolerances.ts'

/** Texts that are right, and texts that are not with how they are put right; unchanged where only the author can. */
export interface TypographyCase {
  readonly accepted: readonly string[]
  readonly rejected: readonly (readonly [written: string, expected: string])[]
}

const quantities =
  (language: 'zh' | 'en') =>
  (text: string): Slip[] => [...quantitySlips(text, language, { words: true }), ...rangeSlips(text, language)]

/** What looks for slips, by the name of its cases. */
export const slipFinders: Readonly<Record<string, (text: string) => readonly Slip[]>> = {
  'quantities and ranges in Chinese': quantities('zh'),
  'quantities and ranges in English': quantities('en'),
  'quantities in remarks': (text) => quantitySlips(text, 'zh', { words: false }),
  'Chinese punctuation': chinesePunctuationSlips,
  'English punctuation': englishPunctuationSlips,
  spaces: (text) => spacingSlips(text, () => false),
  'doubled marks': doubledMarkSlips,
  'dashes in Chinese': (text) => dashSlips(text, 'zh'),
  'dashes in English': (text) => dashSlips(text, 'en'),
  'numbers of standards': (text) => citedNumberSlips(text, 'zh'),
  'numbers of standards in English': (text) => citedNumberSlips(text, 'en'),
  'long numbers': (text) => groupingSlips(text, 'zh'),
  tolerances: (text) => toleranceSlips(text, 'zh'),
  'ends of titles': titleEndSlips,
  'full width': halfWidthSlips,
}

/** Our own sentences, good and bad. */
export const typographyCases: Readonly<Record<string, TypographyCase>> = {
  'quantities and ranges in Chinese': {
    accepted: [
      '24 h内，24 h～72 h，95 %，(65±2) %',
      '3个工作日、2名、3次、6个月、1年、7 d（自然日）',
      '15个自然日内答复',
      '采用24小时制计时',
      '24小时服务热线、7×24小时、24小时不间断',
      '7天无理由退货、“七日无理由退货”',
      '《24小时便利店规范》',
      '型号为iPhone 5s的手机，3d打印',
      '第3天、第24小时、每3天、每月15日前',
      '2026年11月21日，11月21日内，2026年1月～3月',
      '1～3个工作日，3～5名',
      '表2a和图3d，见附录5a',
      '5G网络、4K屏幕、3D打印、2B铅笔、A4纸、5A级、USB 3.0',
      'GB/T 1.1—2020和ISO 9001',
      'T/XXX 001.3—2026',
      '9:00～18:00，比例1:2',
      '一年一次、一天工作、一月',
      '24 h至72 h、10 %至20 %',
      '第1～3章，P90，M01～M33',
      '-10 ℃～40 ℃、0.5 kg、100 000次、220 V、128 GB',
      '3.5.2和6.2.1至6.2.4',
      '每24 h一次；60 s以内',
      '三方协议、一个工作人员、两个网点',
      '百分之百、百分比',
      '12315热线和3·15',
    ],
    rejected: [
      ['24小时内,30分钟内,10秒内,3天内,7日内,15天', '24 h内,30 min内,10 s内,3 d内,7 d内,15 d'],
      ['二十四小时内', '24 h内'],
      ['三个工作日内', '3个工作日内'],
      ['24h内', '24 h内'],
      ['95%以上', '95 %以上'],
      ['20℃', '20 ℃'],
      ['24  h内', '24 h内'],
      ['24-72h', '24 h～72 h'],
      ['24-72 h', '24 h～72 h'],
      ['24～72 h', '24 h～72 h'],
      ['24小时至72小时', '24 h至72 h'],
      ['24~72小时', '24 h～72 h'],
      ['1-3个工作日', '1～3个工作日'],
      ['10～20%', '10 %～20 %'],
      ['10%-20%', '10 %～20 %'],
      ['60 %-70 %', '60 %～70 %'],
      ['1小时30分钟', '1 h 30 min'],
      ['两个月内、一年以内', '2个月内、1年以内'],
      ['24 h ～ 72 h', '24 h～72 h'],
      ['220V、50Hz、128GB', '220 V、50 Hz、128 GB'],
      ['不少于 16小时', '不少于 16 h'],
      ['百分之九十五', '95 %'],
      ['24 个小时', '24 h'],
      ['3至5天', '3 d至5 d'],
      ['0.5～1mm', '0.5 mm～1 mm'],
      ['应在30分钟～60分钟内', '应在30 min～60 min内'],
      ['5 min—10 min', '5 min～10 min'],
    ],
  },
  'quantities and ranges in English': {
    accepted: [
      'within 24 h and 24 h to 72 h, 95 %, 5 working days',
      'a 24-hour clock, 24 hours a day, 7 days a week',
      "24 hours' notice; one day the user",
      '3–5 persons and 3 to 5 working days',
      '10 cm to 12 cm, (65 ± 2) %',
      'ISO/IEC 17021-1:2015, clause 6.2.1',
      'on 21 November 2026 or 2026-11-21',
      'iPhone 5s and 3d printing, 5G network',
      'Table 2a, Annex B, day 3, hours of business',
      '15 calendar days, 3 months, 2 years',
      'the minutes of the meeting',
    ],
    rejected: [
      ['within 24 hours', 'within 24 h'],
      ['within 24h of receipt', 'within 24 h of receipt'],
      ['95% of requests', '95 % of requests'],
      ['24-72 h', '24 h–72 h'],
      ['24 to 72 h', '24 h to 72 h'],
      ['within two hours', 'within 2 h'],
      ['3-5 working days', '3–5 working days'],
      ['10 minutes, 30 seconds, 30 days', '10 min, 30 s, 30 d'],
      ['95 per cent', '95 %'],
      ['220V supply, 20°C', '220V supply, 20 °C'],
      ['24–72h', '24 h–72 h'],
    ],
  },
  'quantities in remarks': {
    accepted: ['按每年两个工作日计，7天内', '三十日内、95 %'],
    rejected: [
      ['24h内', '24 h内'],
      ['95%以上', '95 %以上'],
    ],
  },
  'Chinese punctuation': {
    accepted: [
      '受理，派工；交付。',
      '采用GB/T 1.1—2020,3.2的规则（见6.2 a)）。',
      '比例为1:2，时间为09:00至18:00。',
      '公式(1)和一次性解决率(FTFR)，见5.2 a)、b)。',
      '网址见https://example.org/a,b?c=d。',
      '邮箱service@example.com可用。',
      'T/XXX 001.3—2026,6.2.1',
      '(65±2) %，24 h～72 h',
      '首次响应 first response',
      'ISO/IEC 17021-1:2015的规定',
      'GB/T 36733 服务质量评价通则',
      '10 s以内、100 000次、3.5 h',
      '阶段1：10个工作日，步骤2：3名',
      '姓名、电话（含区号）和地址',
      '“应”与“宜”',
      '依《民法典》第12条',
      'a) 受理；',
      '5.2 受理',
      '注1：见表2',
      '产品A、B和C',
      'P90不应大于24 h',
      '每24 h一次',
      '是否同意？是！',
      'TCP/IP、HTTP/2、Node.js和e-mail',
      '（见表2）和（见表3）',
      '英文为“first response, FR”。',
      '采用Co., Ltd.格式',
      '3.5.2的规定；10%～20%',
      '张三.doc',
    ],
    rejected: [
      ['受理,派工;交付.', '受理，派工；交付。'],
      ['记录下列内容:', '记录下列内容：'],
      ['时限(自然时)为24 h.', '时限（自然时）为24 h。'],
      ['时限（自然时)为24 h。', '时限（自然时）为24 h。'],
      ['(见表2)和(见表3)', '（见表2）和（见表3）'],
      ['按GB/T 1.1,见6.2', '按GB/T 1.1，见6.2'],
      ['他说"应当"登记', '他说“应当”登记'],
      ['注1:应保存', '注1：应保存'],
      ['系统App:应用程序', '系统App：应用程序'],
      ['为09：00～18：00', '为09:00～18:00'],
      ['3．5倍', '3.5倍'],
      ['受理,,派工。。', '受理，，派工。。'],
      ['是否同意?', '是否同意？'],
      ['受理 (见6.2) 后', '受理（见6.2）后'],
      ["应'登记'后", '应‘登记’后'],
    ],
  },
  spaces: {
    accepted: [
      '首次响应 first response',
      'GB/T 36733 服务质量评价通则',
      '5.2 受理',
      '24 h内，每24 h一次',
      '在24小时 App内',
      '受理 派工',
    ],
    rejected: [
      ['使用 App 报修', '使用App报修'],
      ['受理， 派工', '受理，派工'],
      ['第 1 部分', '第1部分'],
      ['　　服务提供方应登记', '服务提供方应登记'],
      ['24 h 内', '24 h内'],
      ['24 h 内', '24 h内'],
      ['时限为24 h 的', '时限为24 h的'],
    ],
  },
  'doubled marks': {
    accepted: ['受理……交付', '是吗？！', '“受理。”，', 'e.g. this, etc.'],
    rejected: [
      ['受理，，派工。。', '受理，派工。'],
      ['受理，。派工', '受理，。派工'],
      ['内容。。。', '内容……'],
      ['受理,,派工', '受理,派工'],
    ],
  },
  'dashes in Chinese': {
    accepted: [
      '受理——派工，北京—上海',
      '24 h～72 h，T/XXX 001.3—2026，第3章～第5章',
      'Wi-Fi、e-mail、-10 ℃、2026-11-21、GB 4943.1-2011',
      '吐鲁番-哈密',
      '……等等；编号XR-200，A-B',
      '见6.2-6.4，COVID-19',
      '周一～周五9:00～18:00',
      '约~10 min；~/config',
      'x1, x2, …, xn',
      '400-800-1234，010-12345678，2024-01',
    ],
    rejected: [
      ['受理--派工', '受理——派工'],
      ['受理 -- 派工', '受理——派工'],
      ['受理──派工', '受理——派工'],
      ['周一~周五', '周一～周五'],
      ['9:00-18:00', '9:00～18:00'],
      ['2024-2026年', '2024～2026年'],
      ['1-3月', '1～3月'],
      ['第3-5章', '第3～5章'],
      ['受理...交付', '受理……交付'],
      ['受理…交付', '受理……交付'],
      ['3~5', '3～5'],
    ],
  },
  'dashes in English': {
    accepted: [
      'a well-known first-response e-mail',
      '24 h–72 h, 3 – 5, x - y, 5 - 3',
      'Library service — Part 2',
      'run normdown --fix or -f',
      'ISO 9001:2015, 2026-11-21, T/XXX 001-2026',
    ],
    rejected: [
      ['the provider - if any - shall', 'the provider — if any — shall'],
      ['Library service - Part 2', 'Library service — Part 2'],
      ['the provider--if any--shall', 'the provider—if any—shall'],
      ['the provider -- if any -- shall', 'the provider — if any — shall'],
      ['3~5 visits', '3–5 visits'],
      ['9:00-18:00', '9:00–18:00'],
    ],
  },
  'numbers of standards': {
    accepted: [
      'GB/T 1.1—2020和GB/T 27922—2011，GB 4943.1—2022',
      'T/XXX 001.3—2026,6.2.1；T/CAS 608—2023',
      'ISO 9001、ISO/IEC 17021-1:2015、IEC 60050',
      '采用GB18030编码，GB2312',
      '8 GB 2个、128 GB',
      'DB33/T 981.2—2015、SB/T 10401—2006',
      'GB/T 7408.1、ISO 8601-1:2019',
      'JJF 1001—2011、Q/ABC 001—2020',
      'TCP/IP 4、A/T 3',
    ],
    rejected: [
      ['GB/T1.1-2020', 'GB/T 1.1—2020'],
      ['GB/T 1.1-2020', 'GB/T 1.1—2020'],
      ['GB/T 1.1–2020', 'GB/T 1.1—2020'],
      ['GB/T  27922—2011', 'GB/T 27922—2011'],
      ['GB / T 1.1—2020', 'GB/T 1.1—2020'],
      ['T/XXX001-2026', 'T/XXX 001—2026'],
      ['T/XXX 001-2026', 'T/XXX 001—2026'],
      ['SB/T10401-2006', 'SB/T 10401—2006'],
      ['通过ISO9001认证', '通过ISO 9001认证'],
      ['ISO 9001-2015', 'ISO 9001:2015'],
      ['ISO9001—2015', 'ISO 9001:2015'],
      ['DB33/T981.2—2015', 'DB33/T 981.2—2015'],
      ['GB4943.1-2011', 'GB 4943.1—2011'],
      ['GB/T 1.1——2020', 'GB/T 1.1—2020'],
      ['GB/T 1.1:2020', 'GB/T 1.1—2020'],
    ],
  },
  'long numbers': {
    accepted: [
      '100 000次、5000次、12315、10086热线',
      '2026年，GB/T 1.1—2020,3.2',
      '（见6.2,7.3）',
      '010-12345678，编号100000',
      '3.14159',
    ],
    rejected: [
      ['100,000次', '100,000次'],
      ['100000次', '100000次'],
      ['1,000元', '1,000元'],
      ['100，000元', '100，000元'],
      ['12345678元', '12345678元'],
    ],
  },
  tolerances: {
    accepted: ['(65±2) %、65 %±2 %、80 mm±2 mm、（65±2） %'],
    rejected: [
      ['65±2%', '65±2%'],
      ['65±2 %', '65±2 %'],
      ['80 ± 2 mm', '80 ± 2 mm'],
    ],
  },
  'ends of titles': {
    accepted: ['首次响应', 'ABC Co., Ltd.', 'Part 2: Returns', '等等……'],
    rejected: [
      ['受理：', '受理'],
      ['First response.', 'First response'],
      ['受理。', '受理'],
      ['受理；', '受理'],
    ],
  },
  'English punctuation': {
    accepted: ['the term 服务，which is 好', 'a, b; c: d (e).'],
    rejected: [
      ['book，return', 'book, return'],
      ['book（old）return', 'book (old) return'],
      ['the following：', 'the following:'],
      ['receive、deliver。', 'receive, deliver.'],
      ['at 09：00', 'at 09:00'],
    ],
  },
  'full width': {
    accepted: ['受理，（派工）'],
    rejected: [
      ['２４ h', '24 h'],
      ['ＡＰＰ和９５％', 'APP和95%'],
      ['１. 受理', '１. 受理'],
    ],
  },
  'numbers of standards in English': {
    accepted: ['GB/T 1.1-2020 and ISO 9001:2015'],
    rejected: [
      ['GB/T1.1-2020', 'GB/T 1.1-2020'],
      ['ISO9001', 'ISO 9001'],
    ],
  },
}
