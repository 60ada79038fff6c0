import type { Fix, RelatedPlace, Severity } from '../model/diagnostic.ts'
import type { UnitKind } from '../model/kinds.ts'
import type { Place } from '../model/place.ts'
import type { Language, Message } from '../model/text.ts'
import type { SourceBlock } from '../syntax/blocks.ts'
import type { LintedDocument } from './linted-document.ts'
import type { LintedFamily } from './linted-family.ts'
import type { Passage, PassageZone } from './passages.ts'
import type { StageProfile } from './stage-profile.ts'
import type { TypedText } from './typed-text.ts'
import type { LintedWaivers } from './waivers/linted-waivers.ts'

/** What is known of a check apart from its code; its page under docs/rules says the rest. */
export interface CheckAbout {
  /** Names the state demanded, `<subject>-<state>`, and the page. Never reused. */
  readonly id: string
  /** The state demanded, in one sentence. */
  readonly summary: Message
  /** What it follows from, as in `sources.ts`. */
  readonly source: readonly Message[]
  readonly severity: Severity
  /** Severities that hold instead in a stretch of a standard's life; `off`: there nothing is reported. */
  readonly stages?: Readonly<Partial<Record<StageProfile, 'off' | Severity>>> | undefined
  /** Ids of the drafting rules that it enforces, as in `drafting-rules.ts`: `HIE-04`. */
  readonly covers?: readonly string[] | undefined
}

/** A rule that looks at one file at a time, or at one text after the other of a file. */
export type DocumentRule = FileRule | PassageRule | TextRule

interface OfDocument extends CheckAbout {
  readonly scope: 'document'
  /** The kinds of file at which it looks; any if left out. */
  readonly kinds?: readonly UnitKind[] | undefined
}

/** A rule that looks at one file at a time: its body and its front matter. */
export interface FileRule extends OfDocument {
  readonly reach?: undefined
  /** What one block of the body at least must be for it to look at the file. */
  readonly needs?: SourceBlock['type'] | undefined
  readonly check: (document: LintedDocument) => Iterable<Finding>
}

/** A rule that looks at one text at a time of those that a standard prints from the body of a file. */
export interface PassageRule extends OfDocument, OfTexts<Passage> {
  readonly reach: 'passage'
}

/** A rule that looks at one text at a time of all that is typed in a file to be read. */
export interface TextRule extends OfDocument, OfTexts<TypedText> {
  readonly reach: 'text'
}

/** What a rule says of single texts. */
export interface OfTexts<Text extends TypedText> {
  /** What the texts are at which it looks; anything if left out. */
  readonly parts?: readonly TypedText['part'][] | undefined
  /** Where in a standard they stand; anywhere if left out. */
  readonly zones?: readonly PassageZone[] | undefined
  /** What must stand in a text for it to be worth a look; most texts have nothing of it. */
  readonly hint?: Hint | undefined
  readonly check: (text: Text, document: LintedDocument) => Iterable<Finding>
}

/**
 * A pattern without state, or one for each language at whose texts a rule looks. It is asked of all texts of a file together, too,
 * each from a new line on, so that where it tells of a beginning or an end it has the flag `m`.
 */
export type Hint = RegExp | Readonly<Partial<Record<Language, RegExp>>>

/** A rule that looks at the compiled family. */
export interface CatalogRule extends CheckAbout {
  readonly scope: 'catalog'
  /**
   * How far it looks at a time. `standard`: at each standard by itself and at what the family shares; then it is given one part of the
   * family at a time. `chapter`: at each chapter by itself, its sections, provisions and links in text; then it may be given a standard
   * chapter by chapter, one of which is all that stands in no chapter, the entries of terms among it.
   */
  readonly reach?: 'standard' | 'chapter' | undefined
  readonly check: (family: LintedFamily) => Iterable<Finding>
}

/** A rule that looks at the waivers, once what the other rules found is known. */
export interface WaiverRule extends CheckAbout {
  readonly scope: 'waivers'
  readonly check: (waivers: LintedWaivers) => Iterable<Finding>
}

export type Rule = DocumentRule | CatalogRule | WaiverRule

/** What a rule found; the runner adds rule and severity. */
export interface Finding {
  readonly place: Place
  readonly message: Message
  readonly related?: readonly RelatedPlace[] | undefined
  readonly fix?: Fix | undefined
}
