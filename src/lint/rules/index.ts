import type { Rule } from '../rule.ts'
import { abbreviationExplained } from './abbreviation-explained.ts'
import { abilityStated } from './ability-stated.ts'
import { actorNamed } from './actor-named.ts'
import { addressKnown } from './address-known.ts'
import { annexCitationFitting } from './annex-citation-fitting.ts'
import { annexElementsAbsent } from './annex-elements-absent.ts'
import { annexInformative } from './annex-informative.ts'
import { annexesOrdered } from './annexes-ordered.ts'
import { applicationExact } from './application-exact.ts'
import { boundPrecise } from './bound-precise.ts'
import { brandAbsent } from './brand-absent.ts'
import { changeClear } from './change-clear.ts'
import { choiceClear } from './choice-clear.ts'
import { citationWritten } from './citation-written.ts'
import { clauseAccompanied } from './clause-accompanied.ts'
import { clauseTitled } from './clause-titled.ts'
import { commentsAnswered } from './comments-answered.ts'
import { conditionPrecise } from './condition-precise.ts'
import { conformityWorded } from './conformity-worded.ts'
import { constraintSourced } from './constraint-sourced.ts'
import { contractAbsent } from './contract-absent.ts'
import { coverComplete } from './cover-complete.ts'
import { criterionComplete } from './criterion-complete.ts'
import { dashProper } from './dash-proper.ts'
import { dateUniform } from './date-uniform.ts'
import { datesOrdered } from './dates-ordered.ts'
import { deadlineComplete } from './deadline-complete.ts'
import { definitionAcyclic } from './definition-acyclic.ts'
import { definitionDescriptive } from './definition-descriptive.ts'
import { definitionDirect } from './definition-direct.ts'
import { definitionSingle } from './definition-single.ts'
import { depthLimited } from './depth-limited.ts'
import { depthModerate } from './depth-moderate.ts'
import { designationFormed } from './designation-formed.ts'
import { digitsGrouped } from './digits-grouped.ts'
import { dimensionClear } from './dimension-clear.ts'
import { elementGenerated } from './element-generated.ts'
import { elementPresent } from './element-present.ts'
import { enumerationClosed } from './enumeration-closed.ts'
import { equivalentLowercase } from './equivalent-lowercase.ts'
import { evaluationConsistent } from './evaluation-consistent.ts'
import { explanationComplete } from './explanation-complete.ts'
import { figureDescribed } from './figure-described.ts'
import { forewordComplete } from './foreword-complete.ts'
import { formulaExplained } from './formula-explained.ts'
import { formulaSymbolic } from './formula-symbolic.ts'
import { generalClauseFitting } from './general-clause-fitting.ts'
import { goalVerifiable } from './goal-verifiable.ts'
import { gradeContinuous } from './grade-continuous.ts'
import { guidelineRecommends } from './guideline-recommends.ts'
import { hangingTextAbsent } from './hanging-text-absent.ts'
import { htmlAbsent } from './html-absent.ts'
import { idUnique } from './id-unique.ts'
import { identityAssigned } from './identity-assigned.ts'
import { instructionPlaced } from './instruction-placed.ts'
import { introductionPresent } from './introduction-present.ts'
import { latinAbsent } from './latin-absent.ts'
import { latinHalfWidth } from './latin-half-width.ts'
import { lawInformative } from './law-informative.ts'
import { limitConsistent } from './limit-consistent.ts'
import { limitJustified } from './limit-justified.ts'
import { limitModelled } from './limit-modelled.ts'
import { limitStated } from './limit-stated.ts'
import { linkFitting } from './link-fitting.ts'
import { listCounted } from './list-counted.ts'
import { listDepthLimited } from './list-depth-limited.ts'
import { listIntroduced } from './list-introduced.ts'
import { listModalitySingle } from './list-modality-single.ts'
import { mentionPresent } from './mention-present.ts'
import { modalPrescribed } from './modal-prescribed.ts'
import { modalitySingle } from './modality-single.ts'
import { negationSingle } from './negation-single.ts'
import { noteInformative } from './note-informative.ts'
import { noteMarked } from './note-marked.ts'
import { numberGenerated } from './number-generated.ts'
import { outlineComplete } from './outline-complete.ts'
import { penaltyAbsent } from './penalty-absent.ts'
import { permissionMarked } from './permission-marked.ts'
import { placeNumbered } from './place-numbered.ts'
import { placeholderAbsent } from './placeholder-absent.ts'
import { pointerInformative } from './pointer-informative.ts'
import { pointerPlain } from './pointer-plain.ts'
import { preliminaryDeclarative } from './preliminary-declarative.ts'
import { principleStated } from './principle-stated.ts'
import { processConnected } from './process-connected.ts'
import { promotionAbsent } from './promotion-absent.ts'
import { provisionIdentified } from './provision-identified.ts'
import { punctuationMatched } from './punctuation-matched.ts'
import { punctuationSingle } from './punctuation-single.ts'
import { quantityWritten } from './quantity-written.ts'
import { rangeWritten } from './range-written.ts'
import { recommendationMarked } from './recommendation-marked.ts'
import { referenceCurrent } from './reference-current.ts'
import { referenceDated } from './reference-dated.ts'
import { referenceFormed } from './reference-formed.ts'
import { referenceLinked } from './reference-linked.ts'
import { referenceResolved } from './reference-resolved.ts'
import { referenceSpecific } from './reference-specific.ts'
import { referenceVerified } from './reference-verified.ts'
import { replacementFitting } from './replacement-fitting.ts'
import { requirementFirm } from './requirement-firm.ts'
import { requirementMarked } from './requirement-marked.ts'
import { requirementPrecise } from './requirement-precise.ts'
import { requirementSingle } from './requirement-single.ts'
import { requirementUnique } from './requirement-unique.ts'
import { revisionExplained } from './revision-explained.ts'
import { scopeFactual } from './scope-factual.ts'
import { scopeStated } from './scope-stated.ts'
import { scopeUndivided } from './scope-undivided.ts'
import { scopeVerbFitting } from './scope-verb-fitting.ts'
import { selfReferenceUniform } from './self-reference-uniform.ts'
import { sentenceShort } from './sentence-short.ts'
import { sourceComplete } from './source-complete.ts'
import { spacingGenerated } from './spacing-generated.ts'
import { subjectNamed } from './subject-named.ts'
import { symbolsListed } from './symbols-listed.ts'
import { symbolsPlaced } from './symbols-placed.ts'
import { tableCaptioned } from './table-captioned.ts'
import { tableFilled } from './table-filled.ts'
import { termPreferred } from './term-preferred.ts'
import { termTranslated } from './term-translated.ts'
import { termUnique } from './term-unique.ts'
import { termUsed } from './term-used.ts'
import { termsOrdered } from './terms-ordered.ts'
import { titleParallel } from './title-parallel.ts'
import { titleTyped } from './title-typed.ts'
import { titleUnpunctuated } from './title-unpunctuated.ts'
import { titlesUniform } from './titles-uniform.ts'
import { toleranceClear } from './tolerance-clear.ts'
import { translationCurrent } from './translation-current.ts'
import { translationParallel } from './translation-parallel.ts'
import { typeFulfilled } from './type-fulfilled.ts'
import { unitFilled } from './unit-filled.ts'
import { unitInHeader } from './unit-in-header.ts'
import { verificationGiven } from './verification-given.ts'
import { vetoDecidable } from './veto-decidable.ts'
import { waiverCurrent } from './waiver-current.ts'
import { waiverReasoned } from './waiver-reasoned.ts'
import { waiverUsed } from './waiver-used.ts'
import { weightBalanced } from './weight-balanced.ts'

/** The one table of rules, by id. */
export const rules: readonly Rule[] = [
  abbreviationExplained,
  abilityStated,
  actorNamed,
  addressKnown,
  annexCitationFitting,
  annexElementsAbsent,
  annexInformative,
  annexesOrdered,
  applicationExact,
  boundPrecise,
  brandAbsent,
  changeClear,
  choiceClear,
  citationWritten,
  clauseAccompanied,
  clauseTitled,
  commentsAnswered,
  conditionPrecise,
  conformityWorded,
  constraintSourced,
  contractAbsent,
  coverComplete,
  criterionComplete,
  dashProper,
  dateUniform,
  datesOrdered,
  deadlineComplete,
  definitionAcyclic,
  definitionDescriptive,
  definitionDirect,
  definitionSingle,
  depthLimited,
  depthModerate,
  designationFormed,
  digitsGrouped,
  dimensionClear,
  elementGenerated,
  elementPresent,
  enumerationClosed,
  equivalentLowercase,
  evaluationConsistent,
  explanationComplete,
  figureDescribed,
  forewordComplete,
  formulaExplained,
  formulaSymbolic,
  generalClauseFitting,
  goalVerifiable,
  gradeContinuous,
  guidelineRecommends,
  hangingTextAbsent,
  htmlAbsent,
  idUnique,
  identityAssigned,
  instructionPlaced,
  introductionPresent,
  latinAbsent,
  latinHalfWidth,
  lawInformative,
  limitConsistent,
  limitJustified,
  limitModelled,
  limitStated,
  linkFitting,
  listCounted,
  listDepthLimited,
  listIntroduced,
  listModalitySingle,
  mentionPresent,
  modalPrescribed,
  modalitySingle,
  negationSingle,
  noteInformative,
  noteMarked,
  numberGenerated,
  outlineComplete,
  penaltyAbsent,
  permissionMarked,
  placeNumbered,
  placeholderAbsent,
  pointerInformative,
  pointerPlain,
  preliminaryDeclarative,
  principleStated,
  processConnected,
  promotionAbsent,
  provisionIdentified,
  punctuationMatched,
  punctuationSingle,
  quantityWritten,
  rangeWritten,
  recommendationMarked,
  referenceCurrent,
  referenceDated,
  referenceFormed,
  referenceLinked,
  referenceResolved,
  referenceSpecific,
  referenceVerified,
  replacementFitting,
  requirementFirm,
  requirementMarked,
  requirementPrecise,
  requirementSingle,
  requirementUnique,
  revisionExplained,
  scopeFactual,
  scopeStated,
  scopeUndivided,
  scopeVerbFitting,
  selfReferenceUniform,
  sentenceShort,
  sourceComplete,
  spacingGenerated,
  subjectNamed,
  symbolsListed,
  symbolsPlaced,
  tableCaptioned,
  tableFilled,
  termPreferred,
  termTranslated,
  termUnique,
  termUsed,
  termsOrdered,
  titleParallel,
  titleTyped,
  titleUnpunctuated,
  titlesUniform,
  toleranceClear,
  translationCurrent,
  translationParallel,
  typeFulfilled,
  unitFilled,
  unitInHeader,
  verificationGiven,
  vetoDecidable,
  waiverCurrent,
  waiverReasoned,
  waiverUsed,
  weightBalanced,
]
