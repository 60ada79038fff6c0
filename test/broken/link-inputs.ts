import { type BrokenInput, clause, delivery, frontMatter } from './broken-input.ts'

/** A clause with one link. */
function link(address: string): Readonly<Record<string, string>> {
  return { [delivery]: clause(`图书馆宜按[规定](${address})交付图书。 {#hand-over}`) }
}

/** References to what is not there, one for each way to refer. */
export const linkInputs: readonly BrokenInput[] = [
  { name: 'a link to no term', files: link('term:raeder'), findings: [] },
  { name: 'a link to no clause', files: link('clause:reciept'), findings: [] },
  { name: 'a link to no principle', files: link('principle:fairness'), findings: [] },
  { name: 'a link to no criterion', files: link('criterion:speed'), findings: [] },
  { name: 'a link to no annex', files: link('annex:forms'), findings: [] },
  { name: 'a link to no metric', files: link('metric:time'), findings: [] },
  { name: 'a link to no standard', files: link('std:return'), findings: [] },
  { name: 'a link to no reference', files: link('ref:catalogue'), findings: [] },
  { name: 'a link to no table', files: link('table:form#rows'), findings: [] },
  { name: 'a link to a clause that another standard has not', files: link('clause:returns/receipt'), findings: [] },
  { name: 'a link to a provision that a clause has not', files: link('clause:receipt#withn'), findings: [] },
  { name: 'a link to a provision that the file has not', files: link('#hand-ove'), findings: [] },
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
    findings: [],
  },
  {
    name: 'a process with an unknown actor, limit and step',
    files: {
      [delivery]: frontMatter(`kind: clause
id: delivery
title: 交付
process:
  steps:
    - {id: pack, title: 包装, actor: packer, limit: T_PACK, next: [{to: hand-ovr}]}
    - {id: hand-over, title: 交付, actor: library, limit: T_RECEIPT}`),
    },
    findings: [],
  },
  {
    name: 'a translation of nothing, and one of an earlier text',
    files: {
      'standards/lending/clauses/delivery.en.md':
        '---\nkind: translation\nof: delivery\nlanguage: en\ndigest: sha256-0123456789abcdef\n---\n\nThe library should deliver books. {#hand-over}\n',
      'standards/lending/clauses/lost.en.md':
        '---\nkind: translation\nof: lost\nlanguage: en\ndigest: sha256-0123456789abcdef\n---\n\nThe library should deliver books. {#hand-over}\n',
    },
    findings: [],
  },
]
