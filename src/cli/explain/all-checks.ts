import type { CheckAbout } from '../../lint/rule.ts'
import { rules } from '../../lint/rules/index.ts'
import { stageChecks } from '../../lint/stage-checks.ts'
import { compareText } from '../../model/place.ts'

/** Everything that can be found: rules, and checks of the stages that cannot be turned off. By id. */
export const allChecks: readonly CheckAbout[] = [...rules, ...stageChecks].sort((a, b) => compareText(a.id, b.id))
