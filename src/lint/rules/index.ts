import type { Rule } from '../rule.ts'
import { abilityStated } from './ability-stated.ts'
import { actorNamed } from './actor-named.ts'
import { addressKnown } from './address-known.ts'
import { annexInformative } from './annex-informative.ts'
import { applicationExact } from './application-exact.ts'
import { boundPrecise } from './bound-precise.ts'
import { choiceClear } from './choice-clear.ts'
import { clauseAccompanied } from './clause-accompanied.ts'
import { clauseTitled } from './clause-titled.ts'
import { conditionPrecise } from './condition-precise.ts'
import { conformityWorded } from './conformity-worded.ts'
import { coverComplete } from './cover-complete.ts'
import { datesOrdered } from './dates-ordered.ts'
import { deadlineComplete } from './deadline-complete.ts'
import { depthLimited } from './depth-limited.ts'
import { depthModerate } from './depth-moderate.ts'
import { designationFormed } from './designation-formed.ts'
import { elementGenerated } from './element-generated.ts'
import { elementPresent } from './element-present.ts'
import { enumerationClosed } from './enumeration-closed.ts'
import { explanationComplete } from './explanation-complete.ts'
import { forewordComplete } from './foreword-complete.ts'
import { generalClauseFitting } from './general-clause-fitting.ts'
import { goalVerifiable } from './goal-verifiable.ts'
import { guidelineRecommends } from './guideline-recommends.ts'
import { hangingTextAbsent } from './hanging-text-absent.ts'
import { htmlAbsent } from './html-absent.ts'
import { idUnique } from './id-unique.ts'
import { instructionPlaced } from './instruction-placed.ts'
import { introductionPresent } from './introduction-present.ts'
import { limitConsistent } from './limit-consistent.ts'
import { limitJustified } from './limit-justified.ts'
import { limitModelled } from './limit-modelled.ts'
import { limitStated } from './limit-stated.ts'
import { listCounted } from './list-counted.ts'
import { listDepthLimited } from './list-depth-limited.ts'
import { listIntroduced } from './list-introduced.ts'
import { listModalitySingle } from './list-modality-single.ts'
import { modalPrescribed } from './modal-prescribed.ts'
import { modalitySingle } from './modality-single.ts'
import { negationSingle } from './negation-single.ts'
import { noteInformative } from './note-informative.ts'
import { numberGenerated } from './number-generated.ts'
import { outlineComplete } from './outline-complete.ts'
import { permissionMarked } from './permission-marked.ts'
import { preliminaryDeclarative } from './preliminary-declarative.ts'
import { principleStated } from './principle-stated.ts'
import { processConnected } from './process-connected.ts'
import { provisionIdentified } from './provision-identified.ts'
import { recommendationMarked } from './recommendation-marked.ts'
import { referenceResolved } from './reference-resolved.ts'
import { requirementFirm } from './requirement-firm.ts'
import { requirementMarked } from './requirement-marked.ts'
import { requirementPrecise } from './requirement-precise.ts'
import { requirementSingle } from './requirement-single.ts'
import { requirementUnique } from './requirement-unique.ts'
import { scopeFactual } from './scope-factual.ts'
import { scopeStated } from './scope-stated.ts'
import { scopeUndivided } from './scope-undivided.ts'
import { scopeVerbFitting } from './scope-verb-fitting.ts'
import { selfReferenceUniform } from './self-reference-uniform.ts'
import { sentenceShort } from './sentence-short.ts'
import { subjectNamed } from './subject-named.ts'
import { symbolsPlaced } from './symbols-placed.ts'
import { termPreferred } from './term-preferred.ts'
import { termUsed } from './term-used.ts'
import { titleParallel } from './title-parallel.ts'
import { titleTyped } from './title-typed.ts'
import { titlesUniform } from './titles-uniform.ts'
import { translationCurrent } from './translation-current.ts'
import { translationParallel } from './translation-parallel.ts'
import { typeFulfilled } from './type-fulfilled.ts'
import { unitFilled } from './unit-filled.ts'
import { verificationGiven } from './verification-given.ts'
import { waiverCurrent } from './waiver-current.ts'
import { waiverReasoned } from './waiver-reasoned.ts'
import { waiverUsed } from './waiver-used.ts'

/** The one table of rules, by id. */
export const rules: readonly Rule[] = [
  abilityStated,
  actorNamed,
  addressKnown,
  annexInformative,
  applicationExact,
  boundPrecise,
  choiceClear,
  clauseAccompanied,
  clauseTitled,
  conditionPrecise,
  conformityWorded,
  coverComplete,
  datesOrdered,
  deadlineComplete,
  depthLimited,
  depthModerate,
  designationFormed,
  elementGenerated,
  elementPresent,
  enumerationClosed,
  explanationComplete,
  forewordComplete,
  generalClauseFitting,
  goalVerifiable,
  guidelineRecommends,
  hangingTextAbsent,
  htmlAbsent,
  idUnique,
  instructionPlaced,
  introductionPresent,
  limitConsistent,
  limitJustified,
  limitModelled,
  limitStated,
  listCounted,
  listDepthLimited,
  listIntroduced,
  listModalitySingle,
  modalPrescribed,
  modalitySingle,
  negationSingle,
  noteInformative,
  numberGenerated,
  outlineComplete,
  permissionMarked,
  preliminaryDeclarative,
  principleStated,
  processConnected,
  provisionIdentified,
  recommendationMarked,
  referenceResolved,
  requirementFirm,
  requirementMarked,
  requirementPrecise,
  requirementSingle,
  requirementUnique,
  scopeFactual,
  scopeStated,
  scopeUndivided,
  scopeVerbFitting,
  selfReferenceUniform,
  sentenceShort,
  subjectNamed,
  symbolsPlaced,
  termPreferred,
  termUsed,
  titleParallel,
  titleTyped,
  titlesUniform,
  translationCurrent,
  translationParallel,
  typeFulfilled,
  unitFilled,
  verificationGiven,
  waiverCurrent,
  waiverReasoned,
  waiverUsed,
]
