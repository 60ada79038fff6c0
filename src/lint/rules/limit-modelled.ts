import type { Quantity } from '../../language/quantities.ts'
import type { Provision } from '../../model/provision.ts'
import type { Message } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const limitModelled: CatalogRule = {
  id: 'limit-modelled',
  summary: {
    zh: '要求、推荐和允许中每个带单位的数值都建有限值，或列为说明性数值。',
    en: 'Every number with a unit in a requirement, recommendation or permission is a limit or is named as descriptive.',
  },
  source: [sources.project, sources.gbValues, sources.isoValues],
  severity: 'error',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const { provision, quantities } of groupsOf(provisions).quantified.filter(hasUndeclared))
      for (const { literal, span } of undeclared(provision, quantities))
        yield { place: placeOf(provision, span), message: unmodelled(literal) }
    for (const linted of groupsOf(provisions).descriptive) yield* absent(linted)
  },
}

function hasUndeclared({ provision, quantities }: LintedProvision): boolean {
  return provision.modality !== 'statement' && quantities.some((quantity) => !isDeclared(quantity, provision))
}

function isDeclared({ literal, span: [start] }: Quantity, { limits, descriptive }: Provision): boolean {
  return limits.some(({ span }) => span?.[0] === start) || descriptive.includes(literal)
}

function* undeclared(provision: Provision, quantities: readonly Quantity[]): Generator<Quantity> {
  // a limit of another value is reported as one that the sentence does not state
  const unstated = provision.limits.flatMap(({ literal, unit }) => (literal === undefined ? [unit] : []))
  for (const quantity of quantities) {
    if (isDeclared(quantity, provision)) continue
    const other = unstated.indexOf(quantity.unit)
    if (other >= 0) unstated.splice(other, 1)
    else yield quantity
  }
}

function* absent({ provision }: LintedProvision): Generator<Finding> {
  for (const literal of provision.descriptive)
    if (!provision.text.plain.includes(literal)) yield { place: provision.place, message: unfounded(literal) }
}

function unmodelled(literal: string): Message {
  return {
    zh: `句子中的 \`${literal}\` 没有建为限值，应列入 \`limits\`，不限制什么时列入 \`descriptive\`，请补上`,
    en: `Unexpected \`${literal}\` without a limit, expected it under \`limits\`, or under \`descriptive\` where it limits nothing; add it`,
  }
}

function unfounded(literal: string): Message {
  return {
    zh: `\`descriptive\` 中的 \`${literal}\` 不在句子里，应与句子中的写法完全相同，请改正或删去`,
    en: `Unexpected \`${literal}\` under \`descriptive\`, expected words that stand in the sentence; correct or delete it`,
  }
}
