import type { Claim } from '../compile/authored.ts'
import type { StandardHead } from '../compile/link.ts'
import type { NamedThing } from '../compile/names.ts'
import type { DocumentName } from '../compile/registry.ts'
import type { KnownTerm } from '../compile/term-finder.ts'
import type { PartResult } from '../lint/lint-part.ts'
import type { Diagnostic } from '../model/diagnostic.ts'

/** What is kept of a standard from one check to the next: what others may ask about it, and what was found in it. Plain data. */
export interface StandardRecord {
  /** Digest of its files, and of all that standards share. */
  readonly digest: string
  readonly document: DocumentName
  /** Its names that are one for the whole family. */
  readonly wide: readonly NamedThing[]
  readonly terms: readonly KnownTerm[]
  /** Ids of files with faults. */
  readonly claims: readonly Claim[]
  readonly head: StandardHead
  /** What it looked up of others, and what that gave. */
  readonly lookups: readonly (readonly [key: string, found: string])[]
  readonly around: Surroundings
  /** Findings of the stages. */
  readonly diagnostics: readonly Diagnostic[]
  /** Findings of the rules that look at one file or standard at a time. */
  readonly result: PartResult
  /** Digests of the files in which the rules that look at one file at a time find nothing, and which waive nothing. */
  readonly sound: readonly string[]
  /** What rules that compare standards made of it, by name. */
  readonly recalled: Readonly<Record<string, unknown>>
}

/** Digests of all that a standard depends on in others beside what it looks up by name. */
export interface Surroundings {
  /** The terms that are found in its text. */
  readonly terms: string
  /** The standards and references that it may cite, and the criteria that judge it. */
  readonly view: string
  /** The names within which words say nothing by themselves. */
  readonly names: string
}
