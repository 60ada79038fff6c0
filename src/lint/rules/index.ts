import type { Rule } from '../rule.ts'
import { addressKnown } from './address-known.ts'
import { elementPresent } from './element-present.ts'
import { htmlAbsent } from './html-absent.ts'
import { idUnique } from './id-unique.ts'
import { limitModelled } from './limit-modelled.ts'
import { limitStated } from './limit-stated.ts'
import { listIntroduced } from './list-introduced.ts'
import { modalPrescribed } from './modal-prescribed.ts'
import { modalitySingle } from './modality-single.ts'
import { numberGenerated } from './number-generated.ts'
import { outlineComplete } from './outline-complete.ts'
import { processConnected } from './process-connected.ts'
import { provisionIdentified } from './provision-identified.ts'
import { referenceResolved } from './reference-resolved.ts'
import { requirementFirm } from './requirement-firm.ts'
import { requirementPrecise } from './requirement-precise.ts'
import { scopeStated } from './scope-stated.ts'
import { termPreferred } from './term-preferred.ts'
import { termUsed } from './term-used.ts'
import { translationCurrent } from './translation-current.ts'
import { translationParallel } from './translation-parallel.ts'
import { waiverCurrent } from './waiver-current.ts'
import { waiverReasoned } from './waiver-reasoned.ts'
import { waiverUsed } from './waiver-used.ts'

/** The one table of rules, by id. */
export const rules: readonly Rule[] = [
  addressKnown,
  elementPresent,
  htmlAbsent,
  idUnique,
  limitModelled,
  limitStated,
  listIntroduced,
  modalPrescribed,
  modalitySingle,
  numberGenerated,
  outlineComplete,
  processConnected,
  provisionIdentified,
  referenceResolved,
  requirementFirm,
  requirementPrecise,
  scopeStated,
  termPreferred,
  termUsed,
  translationCurrent,
  translationParallel,
  waiverCurrent,
  waiverReasoned,
  waiverUsed,
]
