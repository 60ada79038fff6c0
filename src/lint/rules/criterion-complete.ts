import type { Message } from '../../model/text.ts'
import type { Criterion } from '../../model/units.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const criterionComplete: CatalogRule = {
  id: 'criterion-complete',
  summary: {
    zh: '每个末级评价指标都有所评价的条款、取值规则、证据和方法。',
    en: 'Every criterion that is scored names the provisions judged, its value rule, evidence and methods.',
  },
  source: [sources.gbEvaluation],
  covers: ['EVA-02'],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { criteria } of compilation.catalog.standards) {
      const parents = new Set(criteria.flatMap(({ parent }) => (parent === undefined ? [] : [parent])))
      for (const criterion of criteria) {
        if (parents.has(criterion.id)) continue
        const lacking = lackingIn(criterion)
        if (lacking.length > 0) yield { place: criterion.place, message: incomplete(lacking) }
      }
    }
  },
}

interface Field {
  readonly name: string
  readonly label: Message
}

const fields = {
  provisions: { name: 'provisions', label: { zh: '所评价的条款', en: 'the provisions judged' } },
  scoring: { name: 'scoring', label: { zh: '取值规则', en: 'a value rule' } },
  items: { name: 'items', label: { zh: '检查表的问题', en: 'questions of its checklist' } },
  methods: { name: 'methods', label: { zh: '证实方法', en: 'methods' } },
  evidence: { name: 'evidence', label: { zh: '证据', en: 'evidence' } },
} satisfies Readonly<Record<string, Field>>

function lackingIn({ provisions, scoring, items, methods, evidence }: Criterion): Field[] {
  return [
    ...(provisions.length === 0 ? [fields.provisions] : []),
    ...(scoring === undefined ? [fields.scoring] : []),
    ...(scoring?.method === 'checklist' && items.length === 0 ? [fields.items] : []),
    ...(methods.length === 0 ? [fields.methods] : []),
    ...(evidence.length === 0 ? [fields.evidence] : []),
  ]
}

function incomplete(lacking: readonly Field[]): Message {
  const names = lacking.map(({ name }) => `\`${name}\``)
  return {
    zh: `评价指标没有${lacking.map(({ label }) => label.zh).join('、')}，应给出，请填写 ${names.join('、')}`,
    en: `Unexpected criterion without ${lacking.map(({ label }) => label.en).join(', ')}, expected all of it; give ${names.join(', ')}`,
  }
}
