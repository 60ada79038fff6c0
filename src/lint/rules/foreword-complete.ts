import type { Standard } from '../../model/catalog.ts'
import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const forewordComplete: CatalogRule = {
  id: 'foreword-complete',
  summary: {
    zh: '发布的标准写明提出、归口、起草单位和起草人，前言据此生成。',
    en: 'A published standard names proposer, committee, organizations and drafters, from which the foreword is made.',
  },
  source: [sources.gbForeword],
  severity: 'error',
  stages: { draft: 'off', enquiry: 'warning' },
  covers: ['FWD-02'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { place, roles, language } of compilation.catalog.standards) {
      const missing = language === 'zh' ? missingRoles(roles) : []
      if (missing.length > 0) yield { place, message: incomplete(missing) }
    }
  },
}

function missingRoles({ proposer, committee, organizations, drafters }: Standard['roles']): string[] {
  return [
    ...(proposer === undefined ? ['roles.proposer'] : []),
    ...(committee === undefined ? ['roles.committee'] : []),
    ...(organizations.length === 0 ? ['roles.organizations'] : []),
    ...(drafters.length === 0 ? ['roles.drafters'] : []),
  ]
}

function incomplete(fields: readonly string[]): Message {
  const named = fields.map((field) => `\`${field}\``)
  return {
    zh: `前言缺少 ${named.join('、')}，在这一阶段应已填写，请补上`,
    en: `Unexpected foreword without ${named.join(', ')}, expected them at this stage; add them`,
  }
}
