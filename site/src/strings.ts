import type { LimitOperator, Modality, Stage, StandardType, VerificationMethod } from '../../src/model/kinds.ts'
import type { Language } from '../../src/model/text.ts'
import type { Basis } from '../../src/model/units.ts'
import type { RecordKind } from '../../src/publish/search-records.ts'
import { en } from './strings-en.ts'
import { zh } from './strings-zh.ts'

/** Every word of the interface in one language. `{}` stands for a number or a name. */
export interface Strings {
  readonly home: string
  readonly standards: string
  readonly glossary: string
  readonly checklists: string
  readonly developers: string
  readonly search: string
  readonly searchLabel: string
  readonly searchHint: string
  readonly skip: string
  readonly mainNavigation: string
  readonly breadcrumbs: string
  readonly otherLanguage: string
  readonly theme: string
  readonly themes: { readonly system: string; readonly light: string; readonly dark: string }
  readonly outline: string
  readonly onThisPage: string
  readonly wholeDocument: string
  readonly chapters: string
  readonly previous: string
  readonly next: string
  readonly between: string
  readonly number: string
  readonly title: string
  readonly edition: string
  readonly type: string
  readonly stage: string
  readonly part: string
  readonly publisher: string
  readonly drafted: string
  readonly published: string
  readonly implemented: string
  readonly notYet: string
  readonly replaces: string
  readonly proposer: string
  readonly committee: string
  readonly organizations: string
  readonly drafters: string
  readonly downloads: string
  readonly counts: string
  readonly provisions: string
  readonly requirements: string
  readonly terms: string
  readonly metrics: string
  readonly criteria: string
  readonly explanation: string
  readonly explanationHint: string
  readonly draftNotice: string
  readonly details: string
  readonly actor: string
  readonly step: string
  readonly modality: string
  readonly verification: string
  readonly evidence: string
  readonly limits: string
  readonly basis: string
  readonly judgedBy: string
  readonly proposal: string
  readonly proposalHint: string
  readonly json: string
  readonly citation: string
  readonly copyCitation: string
  readonly copied: string
  readonly permalink: string
  readonly note: string
  readonly annexNature: { readonly normative: string; readonly informative: string }
  readonly table: string
  readonly figure: string
  readonly formula: string
  readonly scrollable: string
  readonly admitted: string
  readonly deprecated: string
  readonly abbreviation: string
  readonly source: string
  readonly sourceModified: string
  readonly broader: string
  readonly related: string
  readonly definedIn: string
  readonly tapAgain: string
  readonly bySubject: string
  readonly alphabetical: string
  readonly glossaryLead: string
  readonly homeLead: string
  readonly homeCounts: string
  readonly byRole: string
  readonly byRoleLead: string
  readonly allTerms: string
  readonly tryThese: string
  readonly checklistsLead: string
  readonly checklistLead: string
  readonly checklistOf: string
  readonly result: string
  readonly results: { readonly conform: string; readonly deviate: string; readonly notApplicable: string }
  readonly remarks: string
  readonly provision: string
  readonly filters: string
  readonly all: string
  readonly clearFilters: string
  readonly shown: string
  readonly print: string
  readonly searchLead: string
  readonly searchNeedsScript: string
  readonly searchStart: string
  readonly searchLoading: string
  readonly searchFailed: string
  readonly found: string
  readonly foundNothing: string
  readonly foundNothingHint: string
  readonly more: string
  readonly kind: string
  readonly standard: string
  readonly keyboardHint: string
  readonly developersLead: string
  readonly endpoints: string
  readonly endpoint: string
  readonly holds: string
  readonly schema: string
  readonly example: string
  readonly rules: string
  readonly contractRules: readonly string[]
  readonly notFound: string
  readonly notFoundLead: string
  readonly licence: string
  readonly generatedBy: string
  readonly modalities: Readonly<Record<Modality, string>>
  readonly stages: Readonly<Record<Stage, string>>
  readonly types: Readonly<Record<StandardType, string>>
  readonly methods: Readonly<Record<VerificationMethod, string>>
  readonly operators: Readonly<Record<LimitOperator, string>>
  readonly bases: Readonly<Record<Basis['kind'], string>>
  readonly kinds: Readonly<Record<RecordKind, string>>
  readonly statistics: { readonly mean: string; readonly percentile: string }
  readonly units: Readonly<Record<string, string>>
  readonly files: Readonly<Record<string, string>>
}

/** The interface in every language that it speaks. */
export const strings: Readonly<Record<Language, Strings>> = { zh, en }

/** `sentence` with its `{}` filled, one after the other. */
export function fill(sentence: string, ...values: readonly (string | number)[]): string {
  const rest = [...values]
  return sentence.replaceAll('{}', () => String(rest.shift() ?? ''))
}
