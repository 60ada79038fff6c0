import { unreachableSteps } from '../../model/process.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const processConnected: CatalogRule = {
  id: 'process-connected',
  summary: {
    zh: '流程的每一步都能从第一步到达，并有时限或质量控制节点。',
    en: 'Every step of a process can be reached from the first one, and has a time limit or a checkpoint.',
  },
  source: [sources.project],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const process of compilation.catalog.standards.flatMap(({ processes }) => processes)) {
      const unreachable = new Set(unreachableSteps(process))
      const first = process.steps[0]?.id ?? ''
      for (const { id, limit, checkpoint, place } of process.steps) {
        if (unreachable.has(id)) {
          yield {
            place,
            message: {
              zh: `从第一步 \`${first}\` 到不了步骤 \`${id}\`，应有一步以它为下一步，请在 \`next\` 中补上`,
              en: `Unexpected step \`${id}\` that no way from the first step \`${first}\` reaches, expected a step that leads to it; add it under \`next\``,
            },
          }
        }
        if (limit === undefined && checkpoint === undefined) {
          yield {
            place,
            message: {
              zh: `步骤 \`${id}\` 既没有时限，也没有质量控制节点，应至少有其一，请补上 \`limit\` 或 \`checkpoint\``,
              en: `Unexpected step \`${id}\` without time limit and without checkpoint, expected at least one of them; add \`limit\` or \`checkpoint\``,
            },
          }
        }
      }
    }
  },
}
