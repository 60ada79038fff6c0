import type { UnitKind } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { AuthoredUnit } from '../schema/authored-unit.ts'
import type { ParsedDocument } from '../syntax/parsed-document.ts'

/** One unit as its file gives it: valid front matter, and the document with its body. */
export interface Authored<Unit extends AuthoredUnit = AuthoredUnit> {
  readonly unit: Unit
  readonly document: ParsedDocument
}

/** The units of one kind. */
export type AuthoredOf<Kind extends UnitKind> = Authored<Extract<AuthoredUnit, { kind: Kind }>>

/** A standard's units by kind. */
export interface StandardSource {
  /** Id of the standard, which is the name of its folder. */
  readonly id: string
  readonly standard: AuthoredOf<'standard'>
  readonly terms: readonly AuthoredOf<'term'>[]
  readonly annexes: readonly AuthoredOf<'annex'>[]
  /** What the outline's chapters can name. */
  readonly units: readonly ChapterUnit[]
  readonly explanations: readonly AuthoredOf<'explanation'>[]
  readonly translations: readonly AuthoredOf<'translation'>[]
}

/** A unit that stands in a chapter. */
export type ChapterUnit = AuthoredOf<'clause' | 'principle' | 'metric' | 'criterion'>

/** A unit whose body holds provisions. */
export type ProvisionUnit = ChapterUnit | AuthoredOf<'annex'>

/** All that a workspace's files say, before anything is linked. */
export interface FamilySource {
  readonly standards: readonly StandardSource[]
  readonly references: readonly AuthoredOf<'reference'>[]
  readonly parameters: readonly AuthoredOf<'parameters'>[]
  readonly vocabularies: readonly AuthoredOf<'vocabulary'>[]
  readonly claims: readonly Claim[]
  /** Kinds of name (`parameter`, `actor`, …) whose register has faults, so that any name may stand in it. */
  readonly openRegisters: readonly string[]
}

/** An id that a file with faults lays claim to, so that links to it are not reported on top of the faults. */
export interface Claim {
  readonly id: string
  /** Folder of the standard that the file stands in. */
  readonly folder?: string | undefined
}

/** The place of the value at `path` in a unit's front matter. */
export function placeIn({ document }: Authored, ...path: readonly (string | number)[]): Place {
  return document.frontMatterPlace(path)
}
