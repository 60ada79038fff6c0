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
  formats: ['text', 'json'],
  async run({ given: [id], ownFormat }, terminal) {
    const { allChecks } = await import('./explain/all-checks.ts')
    const { listRules, ruleRecord, showRule } = await import('./explain/show-rule.ts')
    const check = allChecks.find((known) => known.id === id)
    if (id !== undefined && check === undefined) throw unknownRule(id, allChecks)
    if (ownFormat === 'json') {
      const known = check === undefined ? allChecks.map(ruleRecord) : ruleRecord(check)
      terminal.print(`${JSON.stringify(known, undefined, 2)}\n`)
    } else terminal.print(check === undefined ? listRules(allChecks, terminal.locale) : showRule(check, terminal))
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
