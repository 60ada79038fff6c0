import type { Message } from '../../../src/model/text.ts'
import type { VectorCase } from './vector.ts'

type Answers = Readonly<Record<string, unknown>>

/** Answers that get all points of the scheme `methods`. */
export const best: Answers = {
  binary: { conforming: true },
  ratio: { sampled: 40, conforming: 40 },
  checklist: { items: { q1: 'yes', q2: 'yes', q3: 'yes', q4: 'yes' } },
  rubric: { level: 1 },
  rising: { value: 95 },
  falling: { value: 1 },
  steps: { value: 2 },
  deduction: { count: 0 },
}

const items = (q1: string, q2: string, q3: string, q4: string) => ({ items: { q1, q2, q3, q4 } })

type More = Omit<VectorCase, 'id' | 'title' | 'scheme' | 'given' | 'worked'> & {
  readonly scheme?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** A case of the best answers with some of them changed. */
function changed(
  id: string,
  title: Message,
  answers: Answers,
  worked: VectorCase['worked'],
  more: More = {},
): VectorCase {
  const { scheme = 'methods', with: fields = {} } = more
  return { id, title, scheme, given: { answers: { ...best, ...answers }, ...fields }, ...(worked ? { worked } : {}) }
}

const none = { notApplicable: 'none' }

/** Every method with its edges. What is worked out by hand is stated, and the generator compares. */
export const methodCases: readonly VectorCase[] = [
  changed(
    'all-points',
    { zh: '全部满分', en: 'all points' },
    {},
    { 'total.exact': '100', outcome: 'graded', grade: 'a' },
  ),
  changed(
    'no-points',
    { zh: '全部零分', en: 'no points' },
    {
      binary: { conforming: false },
      ratio: { sampled: 40, conforming: 0 },
      checklist: items('no', 'no', 'no', 'no'),
      rubric: { level: 0 },
      rising: { value: 60 },
      falling: { value: 10 },
      steps: { value: 5.5 },
      deduction: { count: 20 },
    },
    { 'total.exact': '1', grade: 'd' },
  ),
  changed(
    'binary-sample',
    { zh: '符合判定：全部样本符合', en: 'binary: every case of the sample conforms' },
    { binary: { sampled: 5, conforming: 5 } },
    { 'total.exact': '100' },
  ),
  changed(
    'binary-sample-one-fails',
    { zh: '符合判定：一个样本不符合', en: 'binary: one case of the sample fails' },
    { binary: { sampled: 32, conforming: 31 } },
    { 'total.exact': '90', grade: 'b' },
  ),
  changed('ratio', { zh: '比例', en: 'ratio' }, { ratio: { sampled: 80, conforming: 74 } }, { 'total.exact': '98.5' }),
  changed(
    'ratio-thirds',
    { zh: '比例：除不尽', en: 'ratio: a decimal without end' },
    { ratio: { sampled: 33, conforming: 32 } },
    { 'total.exact': '3280/33' },
  ),
  changed(
    'ratio-all-cases',
    { zh: '比例：全部总体，没有置信区间', en: 'ratio: all cases there are, so no interval' },
    { ratio: { sampled: 12, conforming: 11, population: 12 } },
    { 'criteria.1.interval': undefined, 'criteria.1.smallSample': true },
  ),
  changed(
    'ratio-small-sample',
    { zh: '比例：样本不足', en: 'ratio: a small sample' },
    { ratio: { sampled: 29, conforming: 29 } },
    { 'criteria.1.smallSample': true },
  ),
  changed(
    'ratio-borderline',
    { zh: '比例：区间含门槛', en: 'ratio: the interval holds a gate' },
    { ratio: { sampled: 40, conforming: 34, population: 400 } },
    { 'criteria.1.borderline': true, 'total.exact': '97' },
  ),
  changed(
    'checklist-partly-none',
    { zh: '检查表：部分符合计为否', en: 'checklist: partly counts as no' },
    { checklist: items('yes', 'yes', 'partly', 'not-applicable') },
    { 'criteria.2.fraction.exact': '2/3' },
  ),
  changed(
    'checklist-partly-half',
    { zh: '检查表：部分符合计一半', en: 'checklist: partly counts half' },
    { checklist: items('yes', 'yes', 'partly', 'not-applicable') },
    { 'criteria.2.fraction.exact': '5/6', 'total.rounded': '98.33' },
    { scheme: 'halves' },
  ),
  changed('rubric', { zh: '分档', en: 'rubric' }, { rubric: { level: 0.25 } }, { 'total.exact': '92.5' }),
  changed(
    'linear-rising',
    { zh: '线性：递增', en: 'linear: rising' },
    { rising: { value: 91.5 } },
    { 'criteria.4.fraction.exact': '0.9', 'total.exact': '98' },
  ),
  changed(
    'linear-rising-beyond',
    { zh: '线性：超出满分值', en: 'linear: beyond the end' },
    { rising: { value: '95.000000000000000001' } },
    { 'total.exact': '100' },
  ),
  changed(
    'linear-falling',
    { zh: '线性：递减', en: 'linear: falling' },
    { falling: { value: 2.35 } },
    { 'criteria.5.fraction.exact': '0.85' },
  ),
  changed(
    'linear-quotient',
    { zh: '线性：以分子和分母给出百分比', en: 'linear: a percentage as a quotient' },
    { falling: { numerator: 188, denominator: 8000 } },
    { 'criteria.5.fraction.exact': '0.85' },
  ),
  changed(
    'linear-quotient-thirds',
    { zh: '线性：除不尽的比率', en: 'linear: a rate without end' },
    { falling: { numerator: 1, denominator: 30 } },
    { 'criteria.5.value.exact': '10/3', 'criteria.5.fraction.exact': '20/27' },
  ),
  changed(
    'linear-quotient-sample',
    { zh: '线性：抽样得出的比率有置信区间', en: 'linear: a sampled rate has an interval' },
    { falling: { numerator: 3, denominator: 80, population: 8000 } },
    { 'criteria.5.interval.of': 'value' },
  ),
  changed(
    'linear-interval-gate',
    { zh: '线性：区间含门槛的数值', en: 'linear: the interval holds the value of a gate' },
    { rising: { value: 88, interval: [86.2, '90'], sampled: 420 } },
    { 'criteria.4.borderline': true, grade: 'b', 'total.exact': '96' },
  ),
  changed(
    'steps-on-limit',
    { zh: '阶梯：恰在级限', en: 'steps: right on a limit' },
    { steps: { value: 3 } },
    { 'criteria.6.fraction.exact': '0.8' },
  ),
  changed(
    'steps-above-limit',
    { zh: '阶梯：略超级限', en: 'steps: just above a limit' },
    { steps: { value: '3.000000000000000001' } },
    { 'criteria.6.fraction.exact': '0.4' },
  ),
  changed(
    'steps-borderline',
    { zh: '阶梯：区间含级限', en: 'steps: the interval holds a limit' },
    { steps: { value: 2.6, interval: [1.9, 3.3] } },
    { 'criteria.6.borderline': true },
  ),
  changed(
    'steps-quotient',
    { zh: '阶梯：均值以总和与件数给出', en: 'steps: a mean as sum by count' },
    { steps: { numerator: '52.5', denominator: 21 } },
    { 'criteria.6.value.exact': '2.5', 'criteria.6.fraction.exact': '0.8' },
  ),
  changed(
    'deduction',
    { zh: '扣分', en: 'deduction' },
    { deduction: { count: 2 } },
    { 'criteria.7.fraction.exact': '0.7' },
  ),
  changed(
    'deduction-floor',
    { zh: '扣分：扣到下限', en: 'deduction: down to the floor' },
    { deduction: { count: 1000000 } },
    { 'criteria.7.fraction.exact': '0.1' },
  ),
]

/** How scores become a result. */
export const resultCases: readonly VectorCase[] = [
  changed(
    'not-applicable',
    { zh: '不适用：其余归一', en: 'not applicable: the rest is taken as the whole' },
    { falling: none, rubric: { level: 0.5 } },
    { 'base.exact': '850/9', 'notApplicableShare.exact': '0.1' },
  ),
  changed(
    'not-applicable-at-cap',
    { zh: '不适用恰为上限', en: 'not applicable: just as much as may be' },
    { falling: none, steps: none },
    { outcome: 'graded', 'notApplicableShare.exact': '0.2' },
  ),
  changed(
    'not-applicable-above-cap',
    { zh: '不适用大于上限：不可评', en: 'not applicable: more than may be' },
    { falling: none, steps: none, deduction: none },
    { outcome: 'not-assessable', grade: undefined },
  ),
  changed(
    'no-data',
    { zh: '无数据得零分，不是不适用', en: 'no data gives nothing, and is not left out' },
    { falling: { missing: 'no-data' } },
    { 'total.exact': '90', 'notApplicableShare.exact': '0' },
  ),
  changed(
    'denied',
    { zh: '受阻得零分', en: 'denied access gives nothing' },
    { steps: { missing: 'denied' }, falling: { missing: 'no-data' } },
    { 'total.exact': '80', grade: 'b' },
  ),
  changed(
    'band-on-limit',
    { zh: '总分恰为等级下限', en: 'the total is right on the limit of a grade' },
    { rubric: { level: 0 } },
    { 'total.exact': '90', bandGrade: 'a', grade: 'b' },
  ),
  changed(
    'band-unrounded',
    { zh: '修约后到线，未修约未到线', en: 'rounded it is on the limit, unrounded it is not' },
    { rising: { value: 94.9 }, falling: { value: 9.96 } },
    { 'total.rounded': '90.0', bandGrade: 'b' },
  ),
  changed(
    'gate-above-band',
    { zh: '高于总分所在等级的门槛不影响等级', en: 'a gate of a grade above the band changes nothing' },
    { binary: { conforming: false }, checklist: items('no', 'no', 'no', 'no'), rubric: { level: 0.25 } },
    { 'total.exact': '72.5', 'gates.3.status': 'failed', gatesFailed: [], grade: 'c' },
  ),
  changed(
    'gate-value',
    { zh: '以数值给出的门槛', en: 'a gate by value' },
    { rising: { value: 89.999 } },
    { grade: 'b', gatesFailed: [{ grade: 'a', criterion: 'rising' }] },
  ),
  changed(
    'gate-value-reached',
    { zh: '恰好达到数值', en: 'a gate by value, just reached' },
    { rising: { value: 90 } },
    { grade: 'a' },
  ),
  changed(
    'gate-not-applicable',
    { zh: '门槛的指标不适用', en: 'the criterion of a gate does not apply' },
    { rising: none },
    { outcome: 'graded', grade: 'a', 'gates.2.status': 'not-applicable' },
  ),
  changed(
    'gate-no-data',
    { zh: '门槛的指标无数据', en: 'the criterion of a gate has no data' },
    { ratio: { missing: 'no-data' } },
    { 'total.exact': '80', 'gates.1.status': 'failed' },
  ),
  changed(
    'veto',
    { zh: '否决项', en: 'a veto' },
    {},
    { outcome: 'not-rated', grade: undefined, bandGrade: 'a' },
    { with: { vetoes: [{ id: 'false-data' }] } },
  ),
  changed(
    'veto-capped',
    { zh: '限制最高等级的否决项', en: 'a veto that caps the grade' },
    {},
    { outcome: 'graded', grade: 'c' },
    { with: { vetoes: [{ id: 'late' }] } },
  ),
  changed(
    'veto-capped-above',
    { zh: '等级已低于限制', en: 'a cap above the grade reached' },
    { binary: { conforming: false }, ratio: { missing: 'denied' }, rubric: { level: 0 }, steps: { value: 9 } },
    { 'total.exact': '50', grade: 'd' },
    { with: { vetoes: [{ id: 'late' }] } },
  ),
  changed(
    'veto-before-not-assessable',
    { zh: '否决项先于不可评', en: 'a veto comes before not assessable' },
    { falling: none, steps: none, deduction: none },
    { outcome: 'not-rated' },
    { with: { vetoes: [{ id: 'false-data' }] } },
  ),
  changed(
    'deductions',
    { zh: '特殊扣分两次', en: 'two cases of a deduction' },
    { rubric: { level: 0.5 } },
    { 'base.exact': '95', 'deductions.exact': '3', 'total.exact': '92' },
    { with: { adjustments: [{ id: 'fined', count: 2 }] } },
  ),
  changed(
    'deductions-capped',
    { zh: '特殊扣分有上限', en: 'deductions up to their maximum' },
    {},
    { 'deductions.exact': '2', 'total.rounded': '98.00' },
    { scheme: 'halves', with: { adjustments: [{ id: 'fined', count: 9 }] } },
  ),
  changed(
    'bonus-capped',
    { zh: '特殊加分有上限', en: 'bonuses up to their maximum' },
    { rubric: { level: 0.75 } },
    { 'bonus.exact': '1', 'total.exact': '98.5' },
    { with: { adjustments: [{ id: 'open', count: 4 }] } },
  ),
  changed(
    'total-at-most-100',
    { zh: '总分不超过100', en: 'the total is never above 100' },
    {},
    { 'total.exact': '100' },
    { with: { adjustments: [{ id: 'open' }] } },
  ),
  changed(
    'total-at-least-0',
    { zh: '总分不低于0', en: 'the total is never below 0' },
    {
      binary: { missing: 'no-data' },
      ratio: { missing: 'no-data' },
      checklist: { missing: 'no-data' },
      rubric: { missing: 'no-data' },
      rising: { missing: 'no-data' },
      falling: { missing: 'no-data' },
      steps: { missing: 'no-data' },
      deduction: { missing: 'no-data' },
    },
    { 'total.exact': '0', grade: 'd' },
    { with: { adjustments: [{ id: 'fined' }] } },
  ),
  changed(
    'half-to-even-down',
    { zh: '修约：五成双，舍', en: 'rounding half to even, down' },
    { rising: { value: '77.5875' }, binary: { conforming: false } },
    { 'total.exact': '80.05', 'total.rounded': '80.0' },
  ),
  changed(
    'half-to-even-up',
    { zh: '修约：五成双，进', en: 'rounding half to even, up' },
    { rising: { value: '77.7625' }, binary: { conforming: false } },
    { 'total.exact': '80.15', 'total.rounded': '80.2' },
  ),
  changed(
    'gaps-by-findings',
    { zh: '差距指向不符合的条款', en: 'a gap names the provision that does not conform' },
    { binary: { conforming: false } },
    { 'gaps.0.criterion': 'binary', 'gaps.0.points.exact': '10' },
    {
      with: {
        findings: { 'demo/rule.binary': { finding: 'nonconforming' }, 'demo/other.rule': { finding: 'conforming' } },
      },
    },
  ),
  changed(
    'gaps-by-questions',
    { zh: '差距指向检查表的问题', en: 'a gap names the questions not met' },
    { checklist: items('yes', 'no', 'yes', 'partly') },
    { 'gaps.0.questions': ['q2', 'q4'], 'gaps.0.provisions': ['demo/questions.q2', 'demo/questions.q4'] },
  ),
  {
    id: 'incomplete',
    title: { zh: '没有答完', en: 'not all is answered' },
    scheme: 'methods',
    given: {
      answers: {
        binary: { conforming: true },
        ratio: { sampled: 40, conforming: 30 },
        checklist: { items: { q1: 'yes', q2: 'no' } },
      },
    },
    worked: {
      complete: false,
      outcome: 'incomplete',
      'base.exact': '250/3',
      'possible.lowest.exact': '25',
      'possible.highest.exact': '95',
      unanswered: ['checklist', 'rubric', 'rising', 'falling', 'steps', 'deduction'],
      'criteria.2.missingQuestions': ['q3', 'q4'],
    },
  },
  {
    id: 'nothing-answered',
    title: { zh: '一项也没有答', en: 'nothing is answered' },
    scheme: 'methods',
    given: { answers: {} },
    worked: { outcome: 'incomplete', 'base.exact': '0', 'possible.highest.exact': '100', 'possible.lowest.exact': '0' },
  },
  {
    id: 'incomplete-veto',
    title: { zh: '没有答完，否决项已成立', en: 'not all is answered, yet a veto holds' },
    scheme: 'methods',
    given: { answers: {}, vetoes: [{ id: 'false-data' }] },
    worked: { outcome: 'not-rated', complete: false },
  },
  {
    id: 'exact-decimals',
    title: { zh: '二进制浮点数会算错的小数', en: 'decimals that binary floating point gets wrong' },
    scheme: 'fractions',
    given: { answers: { t1: { sampled: 10, conforming: 7 }, t2: { sampled: 10, conforming: 1 }, t3: { value: 0.3 } } },
    worked: { 'total.exact': '20.15', 'total.rounded': '20.2' },
  },
  {
    id: 'thirds',
    title: { zh: '除不尽的数相加得整数', en: 'numbers without end that sum to a whole' },
    scheme: 'fractions',
    given: {
      answers: {
        t1: { sampled: 3, conforming: 1 },
        t2: { sampled: 3, conforming: 2 },
        t3: { numerator: 1, denominator: 3 },
      },
    },
    worked: {
      'total.exact': '125/3',
      'total.decimal': '41.666666666667',
      'criteria.0.fraction.decimal': '0.333333333333',
    },
  },
]

const twenty = (numerator: number, denominator: number) => ({ numerator, denominator })
const asked = (yes: number, no: number, left: number) => ({
  items: Object.fromEntries(
    Array.from({ length: yes + no + left }, (_, index) => [
      `q${index + 1}`,
      index < yes ? 'yes' : index < yes + no ? 'no' : 'not-applicable',
    ]),
  ),
})

/** The answers of a whole evaluation, worked out by hand in the annex of an evaluation standard. */
export const workedAnswers: Answers = {
  a1: asked(9, 1, 1),
  a2: { sampled: 40, conforming: 36 },
  a3: { level: 0.75 },
  a4: { level: 0.75 },
  b1: asked(9, 1, 1),
  b2: twenty(19420, 20000),
  b3: none,
  b4: { sampled: 160, conforming: 153 },
  c1: { sampled: 40, conforming: 37 },
  c2: { value: 91.5 },
  d1: twenty(17878, 20000),
  d2: twenty(188, 8000),
  d3: { sampled: 80, conforming: 76, population: 8000 },
  d4: { sampled: 80, conforming: 80 },
  e1: { sampled: 80, conforming: 74, population: 8000 },
  e2: twenty(1890, 2000),
  f1: { sampled: 80, conforming: 78, population: 3900 },
  f2: { value: 84 },
  f3: { level: 0.75 },
  g1: { value: 2.6 },
  g2: twenty(394, 400),
  g3: { value: 88, interval: [86.3, 89.7], sampled: 420 },
  g4: asked(7, 1, 0),
}

const perfect: Answers = {
  ...Object.fromEntries(['a2', 'b4', 'c1', 'd3', 'd4', 'e1', 'f1'].map((id) => [id, { sampled: 80, conforming: 80 }])),
  ...Object.fromEntries(['a3', 'a4', 'f3'].map((id) => [id, { level: 1 }])),
  ...Object.fromEntries(['b2', 'b3', 'c2', 'd1', 'e2', 'f2', 'g2', 'g3'].map((id) => [id, { value: 100 }])),
  a1: asked(11, 0, 0),
  b1: asked(11, 0, 0),
  d2: { value: 0 },
  g1: { value: 0 },
  g4: asked(8, 0, 0),
}

/** Whole evaluations. */
export const workedCases: readonly VectorCase[] = [
  {
    id: 'every-field',
    title: { zh: '用到每个字段的评价文件', en: 'an assessment that uses every field' },
    scheme: 'methods',
    given: {
      $schema: '../schemas/assessment/1.0.0.json',
      standard: { id: 'demo', number: 'T/DEMO 1', edition: '2026', sha256: '0'.repeat(64) },
      subject: {
        name: 'Example',
        identifier: '91110000XXXXXXXXXX',
        scope: 'repairs',
        productLines: ['phones'],
        outlets: [{ id: 'O1', name: 'North', region: 'Beijing' }],
      },
      kind: 'third-party',
      team: [
        { id: 'P1', name: 'Li', role: 'leader', organization: 'Body' },
        { id: 'P1', role: 'reviewer' },
      ],
      sampling: [
        { id: 'S1', frame: 'tickets', population: 400, sample: 40, method: 'simple-random', seed: '20260101' },
      ],
      evidence: [
        {
          id: 'E1',
          kind: 'ticket-log',
          title: 'Tickets',
          source: 'ticket system',
          collector: 'P1',
          collectedAt: '2026-01-05T09:30:00+08:00',
          period: { from: '2025-01-01', to: '2025-12-31' },
          sha256: 'f'.repeat(64),
          locator: 'export 7',
          sensitivity: 'redacted',
        },
      ],
      answers: {
        ...best,
        binary: { sampled: 20, conforming: 20, population: 400, evidence: ['E1'], note: 'drawn by P1' },
        ratio: { sampled: 40, conforming: 36, population: 400, evidence: ['E1'] },
        rubric: { missing: 'no-data' },
        falling: { numerator: 3, denominator: 80, population: 400 },
        steps: { value: '2.5', interval: [2, '3'], sampled: 21, population: 21 },
        deduction: { notApplicable: 'none', evidence: ['E1'] },
      },
      findings: {
        'demo/rule.ratio': { finding: 'partly-conforming', evidence: ['E1'], note: 'one outlet' },
        'demo/rule.binary': { finding: 'not-applicable' },
      },
      adjustments: [{ id: 'fined', count: 1, evidence: ['E1'], note: 'once' }],
      vetoes: [{ id: 'late', evidence: ['E1'], note: 'by a week' }],
    },
    worked: { outcome: 'graded', 'deductions.exact': '1.5', 'criteria.6.borderline': true },
  },
  {
    id: 'perfect',
    title: { zh: '全部满分的评价', en: 'an evaluation with all points' },
    scheme: 'stars',
    given: { answers: perfect },
    worked: { 'base.exact': '100', 'total.exact': '100', grade: 'five', gaps: [] },
  },
  {
    id: 'two-grades-down',
    title: {
      zh: '总分为五星，两级门槛均未满足，等级为三星',
      en: 'five stars by the total, two gates fail: three stars',
    },
    scheme: 'stars',
    given: { answers: { ...perfect, d1: { value: 74 } } },
    worked: {
      'total.exact': '95.8',
      bandGrade: 'five',
      grade: 'three',
      gatesFailed: [
        { grade: 'five', criterion: 'd' },
        { grade: 'four', criterion: 'd' },
      ],
    },
  },
  {
    id: 'worked-example',
    title: { zh: '完整的算例：87.365分，三星', en: 'a whole worked example: 87.365 points, three stars' },
    scheme: 'stars',
    given: { answers: workedAnswers, adjustments: [{ id: 'commitment' }] },
    worked: {
      'base.exact': '88.365',
      'total.exact': '87.365',
      'total.rounded': '87.4',
      grade: 'three',
      'groups.1.fraction.decimal': '0.936057692308',
      'groups.3.fraction.exact': '0.8964',
      'criteria.10.fraction.decimal': '0.839714285714',
      'criteria.1.interval.low': '0.769482247725',
      'criteria.1.interval.high': '0.960420471317',
    },
  },
  {
    id: 'not-applicable-at-mean',
    title: {
      zh: '不适用的指标改为得平均分，基础分不变',
      en: 'a criterion left out instead gets the mean: the base stays',
    },
    scheme: 'stars',
    given: { answers: { ...workedAnswers, b3: { value: '95.9057' } }, adjustments: [{ id: 'commitment' }] },
    worked: { 'base.exact': '88.365', 'total.exact': '87.365' },
  },
]
