import type { DraftingRule, Enforcement } from '../../src/lint/drafting-rules/drafting-rule.ts'
import { draftingRules } from '../../src/lint/drafting-rules.ts'

/** The page that says of every drafting rule what answers for it, with counts. */
export function draftingCoverage(): string {
  const groups = Map.groupBy(draftingRules, ({ id }) => id.slice(0, id.indexOf('-')))
  return [
    '<!-- Generated from src/lint/drafting-rules by npm run generate. Change the table there, not this file. -->',
    '',
    '# 起草规则的覆盖 · Coverage of the drafting rules',
    '',
    introduction,
    countTable(groups),
    ...[...groups].map(([group, rows]) => `## ${group}\n\n${groupTable(rows)}`),
    '',
  ].join('\n')
}

const introduction = `起草规则的每一条都有着落：由程序构造（没有人手写，也就写不错）、由前置数据的模式要求、由检查规则查出，或者说明为什么不能由机器查。
条号来自二手资料，均待核对；带 \\* 的凭记忆。没有 GB/T 1.1—2020 条号的是项目规则。

Every drafting rule is accounted for: the compiler constructs it (what nobody types, nobody gets wrong), the schema of front matter
demands it, a rule finds what offends it, or the reason is given why a machine cannot tell. Clause numbers come from secondary
sources and are all to be verified; those with \\* are from memory. A rule without a clause of GB/T 1.1—2020 is one of the project.
`

const ways = ['construction', 'schema', 'rule', 'not-by-machine'] as const satisfies readonly Enforcement['by'][]

const wayNames: Readonly<Record<Enforcement['by'], string>> = {
  construction: '构造 construction',
  schema: '模式 schema',
  rule: '规则 rule',
  'not-by-machine': '不由机器 not by machine',
}

function countTable(groups: ReadonlyMap<string, readonly DraftingRule[]>): string {
  const line = (name: string, rows: readonly DraftingRule[]): readonly string[] => [
    name,
    ...ways.map((way) => String(rows.filter(({ enforced }) => enforced.by === way).length)),
    String(rows.length),
  ]
  const lines = [...groups].map(([group, rows]) => line(`[${group}](#${group.toLowerCase()})`, rows))
  return table(
    ['组 Group', ...ways.map((way) => wayNames[way]), '合计 All'],
    [...lines, line('合计 All', draftingRules)],
  )
}

function groupTable(rows: readonly DraftingRule[]): string {
  return table(
    ['规则 Rule', '级别 Severity', '要求 · What is asked', 'GB/T 1.1—2020', 'ISO/IEC DIR 2', '由谁保证 · Kept by'],
    rows.map(({ id, severity, title, gb, dir2, enforced }) => [
      id,
      severity,
      `${title.zh}<br>${title.en}`,
      starred(gb ?? '项目 project'),
      starred(dir2 ?? '—'),
      keptBy(enforced),
    ]),
  )
}

function starred(clause: string): string {
  return clause.replaceAll('*', '\\*')
}

function keptBy(enforced: Enforcement): string {
  const rules = 'rules' in enforced ? (enforced.rules ?? []) : []
  const links = rules.map((rule) => `[${rule}](rules/${rule}.md)`).join(', ')
  const name = wayNames[enforced.by]
  switch (enforced.by) {
    case 'construction':
      return `${name}: ${code(enforced.made)}${links && `; ${links}`}`
    case 'schema':
      return `${name}: ${code(enforced.field)}${links && `; ${links}`}`
    case 'rule':
      return `${name}: ${links}${enforced.note ? `<br>${enforced.note.zh}<br>${enforced.note.en}` : ''}`
    case 'not-by-machine':
      return `${name}: ${enforced.reason.zh}<br>${enforced.reason.en}`
  }
}

function code(text: string): string {
  return `\`${text}\``
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return `${[line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')}\n`
}
