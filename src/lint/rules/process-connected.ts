import type { Place } from '../../model/place.ts'
import { unreachableSteps } from '../../model/process.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const processConnected: CatalogRule = {
  id: 'process-connected',
  summary: {
    zh: '流程的每一步有自己的 id，能从第一步到达，并有时限或质量控制节点。',
    en: 'Every step of a process has an id of its own, can be reached from the first one, and has a time limit or a checkpoint.',
  },
  source: [sources.project],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const process of compilation.catalog.standards.flatMap(({ processes }) => processes)) {
      const unreachable = new Set(unreachableSteps(process))
      const first = process.steps[0]?.id ?? ''
      const seen = new Map<string, Place>()
      for (const { id, limit, checkpoint, place } of process.steps) {
        const earlier = seen.get(id)
        if (earlier === undefined) seen.set(id, place)
        else {
          yield {
            place,
            message: {
              zh: `流程中已有步骤 \`${id}\`，每一步应有自己的 id，请改名`,
              en: `Unexpected second step \`${id}\` of the process, expected an id of its own for each step; rename one`,
            },
            related: [{ place: earlier, message: { zh: '先用于此处', en: 'It is used here first' } }],
          }
        }
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
