import { best } from './changed-case.ts'
import type { VectorCase } from './vector.ts'

type Row = readonly [
  id: string,
  zh: string,
  en: string,
  given: Readonly<Record<string, unknown>>,
  ...problems: string[],
]

const answers = (changed: Readonly<Record<string, unknown>>) => ({ answers: { ...best, ...changed } })

const rows: readonly Row[] = [
  [
    'edition',
    '版本不同',
    'another edition',
    { ...answers({}), standard: { id: 'demo', edition: '2020' } },
    'wrong-edition',
  ],
  [
    'standard',
    '标准不同',
    'another standard',
    { ...answers({}), standard: { id: 'other', edition: '2026' } },
    'wrong-standard',
  ],
  [
    'criterion',
    '没有的指标',
    'a criterion that there is not',
    answers({ binery: { conforming: true } }),
    'unknown-criterion',
  ],
  ['group', '答复了上级指标', 'an answer to a group', answers({ x: { value: 1 } }), 'group-criterion'],
  ['method', '与取值方法不符', 'an answer of another method', answers({ binary: { value: 1 } }), 'answer-method'],
  ['form', '答复没有内容', 'an answer that says nothing', answers({ binary: { note: 'later' } }), 'answer-form'],
  [
    'reason',
    '没有的不适用情形',
    'a reason that is not listed',
    answers({ binary: { notApplicable: 'lazy' } }),
    'unknown-reason',
  ],
  ['level', '没有的档次', 'a level that there is not', answers({ rubric: { level: 0.6 } }), 'unknown-level'],
  [
    'question',
    '没有的问题',
    'a question that there is not',
    answers({ checklist: { items: { q1: 'yes', q9: 'no' } } }),
    'unknown-question',
  ],
  [
    'all-questions-left-out',
    '检查表的问题全部不适用',
    'a checklist of which nothing applies',
    answers({
      checklist: { items: { q1: 'not-applicable', q2: 'not-applicable', q3: 'not-applicable', q4: 'not-applicable' } },
    }),
    'nothing-applicable',
  ],
  [
    'conforming-above-sampled',
    '符合数大于样本量',
    'more conform than were sampled',
    answers({ ratio: { sampled: 10, conforming: 11 } }),
    'count',
  ],
  [
    'sampled-above-population',
    '样本量大于总体',
    'more sampled than there are',
    answers({ ratio: { sampled: 10, conforming: 9, population: 9 } }),
    'count',
  ],
  ['negative-count', '负的件数', 'a negative count', answers({ ratio: { sampled: 10, conforming: -1 } }), 'range'],
  ['sampled-zero', '样本量为零', 'a sample of none', answers({ ratio: { sampled: 0, conforming: 0 } }), 'range'],
  ['half-a-case', '半件', 'half a case', answers({ ratio: { sampled: 10, conforming: 4.5 } }), 'type'],
  [
    'numerator-above-denominator',
    '分子大于分母',
    'a rate above 100 %',
    answers({ falling: { numerator: 9, denominator: 8 } }),
    'count',
  ],
  [
    'denominator-zero',
    '分母为零',
    'a denominator of zero',
    answers({ falling: { numerator: 0, denominator: 0 } }),
    'range',
  ],
  ['negative-value', '负的数值', 'a negative value', answers({ steps: { value: -1 } }), 'range'],
  ['huge-value', '过大的数值', 'a value too large', answers({ rising: { value: 1e300 } }), 'range'],
  ['not-a-decimal', '不是十进制数', 'text that is no decimal', answers({ rising: { value: '1e9' } }), 'value'],
  [
    'interval-beside',
    '区间不含数值',
    'an interval beside its value',
    answers({ rising: { value: 90, interval: [91, 92] } }),
    'range',
  ],
  [
    'adjustment',
    '没有的扣分事项',
    'an adjustment that there is not',
    { ...answers({}), adjustments: [{ id: 'sued' }] },
    'unknown-adjustment',
  ],
  ['veto', '没有的否决项', 'a veto that there is not', { ...answers({}), vetoes: [{ id: 'v9' }] }, 'unknown-veto'],
  [
    'veto-twice',
    '否决项重复',
    'a veto twice',
    { ...answers({}), vetoes: [{ id: 'late' }, { id: 'late' }] },
    'duplicate',
  ],
  [
    'evidence',
    '没有的证据',
    'evidence that there is not',
    answers({ binary: { conforming: true, evidence: ['E1'] } }),
    'unknown-evidence',
  ],
  [
    'evidence-twice',
    '证据编号重复',
    'evidence twice',
    {
      ...answers({}),
      evidence: [
        { id: 'E1', kind: 'photo' },
        { id: 'E1', kind: 'photo' },
      ],
    },
    'duplicate',
  ],
  [
    'dates-reversed',
    '起止日期颠倒',
    'a period that ends before it starts',
    { ...answers({}), period: { from: '2025-12-31', to: '2025-01-01' } },
    'dates-reversed',
  ],
  [
    'no-such-day',
    '没有的日期',
    'a day that there is not',
    { ...answers({}), period: { from: '2025-02-29', to: '2025-12-31' } },
    'date',
  ],
  [
    'sampling',
    '抽样记录的样本量大于总体',
    'a record of more sampled than there are',
    { ...answers({}), sampling: [{ id: 'S1', frame: 'tickets', population: 5, sample: 6, method: 'all' }] },
    'count',
  ],
  ['unknown-field', '没有的字段', 'a field that there is not', { ...answers({}), remark: 'x' }, 'unknown-field'],
  [
    'prototype',
    '伪装成内部名称的字段',
    'a field named like an internal one',
    answers({ constructor: { conforming: true } }),
    'unknown-criterion',
  ],
  [
    'prototype-itself',
    '名为__proto__的字段',
    'a field named __proto__',
    answers({ ['__proto__']: { conforming: true } }),
    'value',
  ],
  ['missing-kind', '缺少字段', 'a field that is missing', { ...answers({}), kind: undefined }, 'required'],
  ['not-an-object', '不是一组字段', 'answers that are a list', { answers: [] }, 'type'],
]

/** What nothing can be scored of, and the codes that say why. */
export const problemCases: readonly VectorCase[] = rows.map(([id, zh, en, given, ...problems]) => ({
  id: `problem-${id}`,
  title: { zh, en },
  scheme: 'methods',
  given,
  problems,
}))
