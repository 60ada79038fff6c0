import type { CheckAbout } from '../lint/rule.ts'
import { closest } from '../model/closest.ts'
import type { CommandPage } from './page.ts'
import { UsageError } from './usage-error.ts'

export const explainPage: CommandPage = {
  name: 'explain',
  summary: { zh: '说明一条规则；不指明规则时列出所有规则', en: 'explain a rule; without one, list all rules' },
  parameters: [
    {
      name: '[rule]',
      summary: { zh: '规则的名称，如 reference-resolved', en: 'name of the rule, such as reference-resolved' },
    },
  ],
  options: [],
  async run({ given: [id] }, terminal) {
    const { allChecks } = await import('./explain/all-checks.ts')
    const { listRules, showRule } = await import('./explain/show-rule.ts')
    if (id === undefined) {
      terminal.print(listRules(allChecks, terminal.locale))
      return 0
    }
    const check = allChecks.find((known) => known.id === id)
    if (!check) throw unknownRule(id, allChecks)
    terminal.print(showRule(check, terminal))
    return 0
  },
}

function unknownRule(id: string, checks: readonly CheckAbout[]): UsageError {
  const [meant] = closest(
    id,
    checks.map((check) => check.id),
  )
  return new UsageError({
    zh: `没有规则 \`${id}\`。${meant ? `是否想写 ${meant}？` : '运行 normdown explain 列出所有规则。'}`,
    en: `There is no rule \`${id}\`. ${meant ? `Did you mean ${meant}?` : 'Run normdown explain to list all rules.'}`,
  })
}
