import type { Limit } from '../../model/provision.ts'
import type { Message } from '../../model/text.ts'
import type { Parameter } from '../../model/units.ts'
import type { LintedFamily } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const limitJustified: CatalogRule = {
  id: 'limit-justified',
  summary: {
    zh: '要求中的每个限值都有依据，或标明是起草组的建议值。',
    en: 'Every limit of a requirement has a basis, or is marked as a proposal of the drafting group.',
  },
  source: [sources.project],
  severity: 'error',
  stages: { draft: 'warning' },
  covers: ['LIF-02'],
  scope: 'catalog',
  *check({ compilation, parts }) {
    const parameters = new Map(compilation.catalog.parameters.map((parameter) => [parameter.id, parameter]))
    const seen = new Set<Parameter>()
    for (const limit of parts.flatMap(({ gather }) => gather('limits to justify', limitsToJustify))) {
      const parameter = limit.parameter === undefined ? undefined : parameters.get(limit.parameter)
      if (parameter !== undefined && (parameter.use === 'informative' || !isFounded(parameter)))
        yield* parameterFaults(parameter, limit, seen)
      else if (limit.parameter === undefined) yield { place: limit.place, message: unfounded }
    }
  },
}

/** The limits of requirements, without those that are justified with their provision. */
function limitsToJustify({ provisions }: LintedFamily): Pick<Limit, 'parameter' | 'place'>[] {
  const found: Pick<Limit, 'parameter' | 'place'>[] = []
  for (const { provision } of groupsOf(provisions).limited) {
    const { modality, normative, limits, basis, proposal } = provision
    if (modality !== 'requirement' || !normative) continue
    const isJustified = basis.length > 0 || proposal === true
    for (const { parameter, place } of limits)
      if (parameter !== undefined || !isJustified) found.push({ parameter, place })
  }
  return found
}

function isFounded({ basis, proposal }: Parameter): boolean {
  return basis.length > 0 || proposal
}

function* parameterFaults(parameter: Parameter, limit: Pick<Limit, 'place'>, seen: Set<Parameter>): Generator<Finding> {
  if (parameter.use === 'informative') yield { place: limit.place, message: informative(parameter.id) }
  if (isFounded(parameter) || seen.has(parameter)) return
  seen.add(parameter)
  yield {
    place: parameter.place,
    message: baseless(parameter.id),
    related: [{ place: limit.place, message: usedHere(parameter.id) }],
  }
}

const unfounded: Message = {
  zh: '限值没有依据，条款应有 `basis` 或 `proposal: true`，请写明它从何而来',
  en: 'Unexpected limit without a basis, expected `basis` or `proposal: true` for the provision; say where it comes from',
}

function baseless(parameter: string): Message {
  return {
    zh: `参数 \`${parameter}\` 用于要求而没有依据，应有 \`basis\`，起草组自己提出的写 \`proposal: true\`，请补上`,
    en: `Unexpected parameter \`${parameter}\` in a requirement without a basis, expected \`basis\`, or \`proposal: true\` for a value of the drafting group's own; add it`,
  }
}

function informative(parameter: string): Message {
  return {
    zh: `要求用了资料性参数 \`${parameter}\`，应为规范性的参数，请核实来源后把 \`use\` 改为 \`normative\`，或不用它`,
    en: `Unexpected informative parameter \`${parameter}\` in a requirement, expected a normative one; verify its source and set \`use\` to \`normative\`, or do without it`,
  }
}

function usedHere(parameter: string): Message {
  return { zh: `\`${parameter}\` 用于此处`, en: `\`${parameter}\` is used here` }
}
