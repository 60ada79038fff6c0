import type { DraftingRule } from './drafting-rules/drafting-rule.ts'
import { management } from './drafting-rules/management.ts'
import { modality } from './drafting-rules/modality.ts'
import { preliminaries } from './drafting-rules/preliminaries.ts'
import { references } from './drafting-rules/references.ts'
import { requirements } from './drafting-rules/requirements.ts'
import { structure } from './drafting-rules/structure.ts'
import { supplements } from './drafting-rules/supplements.ts'
import { terms } from './drafting-rules/terms.ts'
import { typography } from './drafting-rules/typography.ts'

/** The drafting rules of GB/T 1.1—2020 and of the project, each with what answers for it; the one table of them. */
export const draftingRules: readonly DraftingRule[] = [
  ...structure,
  ...preliminaries,
  ...references,
  ...terms,
  ...modality,
  ...requirements,
  ...supplements,
  ...typography,
  ...management,
]
