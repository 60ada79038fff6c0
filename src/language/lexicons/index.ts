import { action } from './actions.ts'
import { hedge, vagueCondition } from './conditions.ts'
import { unverifiable } from './intentions.ts'
import { contract, penalty } from './law.ts'
import { agent, counterparty } from './people.ts'
import { brand, promotional } from './promotion.ts'
import { quality } from './qualities.ts'
import { vagueAmount, vagueFrequency, vagueQuality, vagueTime } from './vague.ts'
import type { WordList } from './word-list.ts'

/** The one table of lists of words. */
export const wordLists: readonly WordList[] = [
  action,
  agent,
  brand,
  contract,
  counterparty,
  hedge,
  penalty,
  promotional,
  quality,
  unverifiable,
  vagueAmount,
  vagueCondition,
  vagueFrequency,
  vagueQuality,
  vagueTime,
]
