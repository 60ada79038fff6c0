import { type BrokenInput, clause, delivery, frontMatter } from './broken-input.ts'

/** A clause with one link. */
function link(address: string): Readonly<Record<string, string>> {
  return { [delivery]: clause(`图书馆宜按[规定](${address})交付图书。 {#hand-over}`) }
}

/** References to what is not there, one for each way to refer. */
export const linkInputs: readonly BrokenInput[] = [
  {
    name: 'a link to no term',
    files: link('term:raeder'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `term:raeder`，应为术语的 id，是否想写 `reader`',
        en: 'Unexpected `term:raeder`, expected the id of a term; did you mean `reader`',
      },
    ],
  },
  {
    name: 'a link to no clause',
    files: link('clause:reciept'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `clause:reciept`，应为条文的 id，是否想写 `receipt`',
        en: 'Unexpected `clause:reciept`, expected the id of a clause; did you mean `receipt`',
      },
    ],
  },
  {
    name: 'a link to no principle',
    files: link('principle:fairness'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `principle:fairness`，应为原则的 id，请改正或补上它',
        en: 'Unexpected `principle:fairness`, expected the id of a principle; correct it or add what it names',
      },
    ],
  },
  {
    name: 'a link to no criterion',
    files: link('criterion:speed'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `criterion:speed`，应为评价指标的 id，请改正或补上它',
        en: 'Unexpected `criterion:speed`, expected the id of a criterion; correct it or add what it names',
      },
    ],
  },
  {
    name: 'a link to no annex',
    files: link('annex:forms'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `annex:forms`，应为附录的 id，是否想写 `form`',
        en: 'Unexpected `annex:forms`, expected the id of an annex; did you mean `form`',
      },
    ],
  },
  {
    name: 'a link to no metric',
    files: link('metric:time'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `metric:time`，应为指标的 id，请改正或补上它',
        en: 'Unexpected `metric:time`, expected the id of a metric; correct it or add what it names',
      },
    ],
  },
  {
    name: 'a link to no standard',
    files: link('std:return'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `std:return`，应为标准的 id，是否想写 `returns`',
        en: 'Unexpected `std:return`, expected the id of a standard of the family; did you mean `returns`',
      },
    ],
  },
  {
    name: 'a link to no reference',
    files: link('ref:catalogue'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `ref:catalogue`，应为引用文件的 id，是否想写 `cataloguing`',
        en: 'Unexpected `ref:catalogue`, expected the id of a reference; did you mean `cataloguing`',
      },
    ],
  },
  {
    name: 'a link to no table',
    files: link('table:form#rows'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `table:form#rows`，应为表的 id，请改正或补上它',
        en: 'Unexpected `table:form#rows`, expected the id of a table; correct it or add what it names',
      },
    ],
  },
  {
    name: 'a link to a clause that another standard has not',
    files: link('clause:returns/receipt'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `clause:returns/receipt`，应为条文的 id，请改正或补上它',
        en: 'Unexpected `clause:returns/receipt`, expected the id of a clause; correct it or add what it names',
      },
    ],
  },
  {
    name: 'a link to a provision that a clause has not',
    files: link('clause:receipt#withn'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `clause:receipt#withn`，应为条款的 id，是否想写 `within`',
        en: 'Unexpected `clause:receipt#withn`, expected the id of a provision; did you mean `within`',
      },
    ],
  },
  {
    name: 'a link to a provision that the file has not',
    files: link('#hand-ove'),
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:8:6',
        zh: '没有 `#hand-ove`，应为条款的 id，是否想写 `hand-over`',
        en: 'Unexpected `#hand-ove`, expected the id of a provision; did you mean `hand-over`',
      },
    ],
  },
  {
    name: 'names in front matter that name nothing',
    files: {
      [delivery]: `---
kind: clause
id: delivery
title: 交付
actor: [library, librarian]
step: reciept
evidence: [loan-logs]
provisions:
  hand-over:
    limits: [{op: "<=", parameter: T_RECIEPT, metric: time}]
  handover: {proposal: true}
---

图书馆应在24 h内交付图书。 {#hand-over}
`,
    },
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:5:18',
        zh: '没有 `librarian`，应为名称表中的行为主体的 id，是否想写 `library`',
        en: 'Unexpected `librarian`, expected the id of an actor of the vocabulary; did you mean `library`',
      },
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:6:7',
        zh: '没有 `reciept`，应为名称表中的流程步骤的 id，是否想写 `receipt`',
        en: 'Unexpected `reciept`, expected the id of a process step of the vocabulary; did you mean `receipt`',
      },
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:7:12',
        zh: '没有 `loan-logs`，应为名称表中的证据的 id，是否想写 `loan-log`',
        en: 'Unexpected `loan-logs`, expected the id of a kind of evidence of the vocabulary; did you mean `loan-log`',
      },
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:10:36',
        zh: '没有 `T_RECIEPT`，应为参数的 id，是否想写 `T_RECEIPT`',
        en: 'Unexpected `T_RECIEPT`, expected the id of a parameter; did you mean `T_RECEIPT`',
      },
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:10:55',
        zh: '没有 `time`，应为指标的 id，请改正或补上它',
        en: 'Unexpected `time`, expected the id of a metric; correct it or add what it names',
      },
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:11:3',
        zh: '没有 `handover`，应为条款的 id，是否想写 `hand-over`',
        en: 'Unexpected `handover`, expected the id of a provision; did you mean `hand-over`',
      },
    ],
  },
  {
    name: 'a process with an unknown actor, limit and step',
    files: {
      [delivery]: frontMatter(`kind: clause
id: delivery
title: 交付
process:
  steps:
    - {id: pack, title: 包装, actor: packer, limit: T_PACK, next: [{to: hand-over}, {to: hand-ovr}]}
    - {id: hand-over, title: 交付, actor: library, limit: T_RECEIPT}`),
    },
    findings: [
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:7:36',
        zh: '没有 `packer`，应为名称表中的行为主体的 id，请改正或补上它',
        en: 'Unexpected `packer`, expected the id of an actor of the vocabulary; correct it or add what it names',
      },
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:7:51',
        zh: '没有 `T_PACK`，应为参数的 id，请改正或补上它',
        en: 'Unexpected `T_PACK`, expected the id of a parameter; correct it or add what it names',
      },
      {
        at: 'reference-resolved standards/lending/clauses/delivery.md:7:88',
        zh: '没有 `hand-ovr`，应为流程步骤的 id，是否想写 `hand-over`',
        en: 'Unexpected `hand-ovr`, expected the id of a step of the process; did you mean `hand-over`',
      },
    ],
  },
  {
    name: 'a translation of nothing, and one of an earlier text',
    files: {
      'standards/lending/clauses/delivery.en.md':
        '---\nkind: translation\nof: delivery\nlanguage: en\ndigest: sha256-0123456789abcdef\n---\n\nThe library should deliver books by the [form](annex:form). {#hand-over}\n',
      'standards/lending/clauses/lost.en.md':
        '---\nkind: translation\nof: lost\nlanguage: en\ndigest: sha256-0123456789abcdef\n---\n\nThe library should deliver books. {#hand-over}\n',
    },
    findings: [
      {
        at: 'translation-current standards/lending/clauses/delivery.en.md:5:9',
        zh: '原文在翻译之后改动过，摘要应为 `sha256-99799bac1bdba2bb`，请核对译文后写入',
        en: 'Unexpected digest of an earlier text, expected `sha256-99799bac1bdba2bb`; revise the translation, then write it',
      },
      {
        at: 'translation-current standards/lending/clauses/lost.en.md:3:5',
        zh: '译文所译的 `lost` 不存在，应为本标准中某个单元的 id，请改正或删去译文',
        en: 'Unexpected translation of `lost`, expected the id of a unit of this standard; correct it or delete the translation',
      },
    ],
  },
]
