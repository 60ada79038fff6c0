import type { Standard } from '../../model/catalog.ts'
import { standardTypeLabels } from '../../model/labels.ts'
import type { Provision } from '../../model/provision.ts'
import type { Message } from '../../model/text.ts'
import type { LintedFamily } from '../linted-family.ts'
import type { CatalogRule } from '../rule.ts'
import { sectionsWithin } from '../sections-within.ts'
import { sources } from '../sources.ts'

export const typeFulfilled: CatalogRule = {
  id: 'type-fulfilled',
  summary: {
    zh: '标准有其类型必备的内容：规范有证实方法，规程有程序和记录，评价有取值规则。',
    en: 'A standard has what its type needs: a specification verification methods, a code of practice steps and records, an evaluation value rules.',
  },
  source: [sources.gbTypes, sources.gbEvaluation],
  covers: ['MOD-13'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'standard',
  *check(family) {
    for (const standard of family.compilation.catalog.standards)
      for (const lacking of lackingIn(standard, family))
        yield { place: standard.place, message: incomplete(standard, lacking) }
  },
}

interface Lacking {
  readonly what: Message
  readonly remedy: Message
}

function lackingIn(standard: Standard, { provisions }: LintedFamily): Lacking[] {
  const someProvision = (holds: (provision: Provision) => boolean): boolean =>
    provisions.some((linted) => linted.standard === standard && holds(linted.provision))
  if (!someProvision(() => true)) return []
  const hasTitle = (pattern: RegExp): boolean =>
    sectionsWithin(standard.sections).some(({ title }) => pattern.test(`${title.zh ?? ''} ${title.en ?? ''}`))
  switch (standard.type) {
    case 'specification':
      return someProvision(({ verify }) => verify.length > 0) || hasTitle(verificationTitle) ? [] : [verification]
    case 'code-of-practice':
      return [
        ...(someProvision(({ step }) => step !== undefined) || standard.processes.length > 0 || hasTitle(stepsTitle)
          ? []
          : [steps]),
        ...(someProvision(({ evidence }) => evidence.length > 0) || hasTitle(recordsTitle) ? [] : [records]),
      ]
    case 'evaluation':
      return standard.criteria.some(({ scoring }) => scoring !== undefined) ? [] : [valueRules]
    default:
      return []
  }
}

const verificationTitle = /证实|试验方法|检验|检测方法|测试方法|验证|\b(?:verification|test methods?|inspection)\b/i
const stepsTitle = /步骤|程序|流程|\b(?:steps?|procedures?|process)\b/i
const recordsTitle = /记录|追溯|证实|\b(?:records?|traceability|verification)\b/i

const verification: Lacking = {
  what: { zh: '证实方法', en: 'verification methods' },
  remedy: {
    zh: '请为要求填写 `verify`，或设证实方法一章',
    en: 'give `verify` to its requirements, or write a chapter on verification',
  },
}
const steps: Lacking = {
  what: { zh: '程序', en: 'steps of a procedure' },
  remedy: { zh: '请为条款填写 `step`，或写明流程', en: 'give `step` to its provisions, or state the process' },
}
const records: Lacking = {
  what: { zh: '追溯用的记录', en: 'records by which it is traced' },
  remedy: {
    zh: '请为条款填写 `evidence`，或设记录一章',
    en: 'give `evidence` to its provisions, or write a chapter on records',
  },
}
const valueRules: Lacking = {
  what: { zh: '取值规则', en: 'value rules' },
  remedy: { zh: '请添加带 `scoring` 的评价指标', en: 'add criteria with `scoring`' },
}

function incomplete({ type }: Standard, { what, remedy }: Lacking): Message {
  const label = standardTypeLabels[type]
  return {
    zh: `类型为“${label.zh}”的标准没有${what.zh}，应给出，${remedy.zh}`,
    en: `Unexpected standard of the type ${label.en.toLowerCase()} without ${what.en}, expected them; ${remedy.en}`,
  }
}
