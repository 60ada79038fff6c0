import type { Publication } from '../model/catalog.ts'
import type { Severity } from '../model/diagnostic.ts'
import type { LexiconChanges } from '../model/lexicon.ts'
import type { Place } from '../model/place.ts'
import type { Localized } from '../model/text.ts'

/** What normdown.config.json says, complete: defaults filled in, paths and addresses in one form. */
export interface Config {
  /** Folder of the sources, relative to the workspace, with forward slashes and none at its end. */
  readonly source: string
  /** Folder of the output, in the same form; outside the sources and they outside it. */
  readonly outDir: string
  readonly publication: Publication
  /** By rule id; a rule not named keeps its own severity. Ids are not checked here. */
  readonly rules: Readonly<Record<string, RuleSetting>>
  /** Where each of them is set. */
  readonly rulePlaces: Readonly<Record<string, Place>>
  /** What rules may be departed from, where and why. */
  readonly waivers: readonly ConfiguredWaiver[]
  /** What the workspace changes in the lists of words that rules look for. */
  readonly lexicon: LexiconChanges
  readonly theme: Theme
}

/** Permission to depart from a rule in a file or folder of the workspace. */
export interface ConfiguredWaiver {
  readonly rule: string
  /** With forward slashes and none at its end. */
  readonly path: string
  readonly reason?: string | undefined
  readonly expires?: string | undefined
  readonly place: Place
}

/** How grave the findings of a rule are, or that it is not to be run. */
export type RuleSetting = 'off' | Severity

/** Colours of the site's design that a workspace can replace. */
export interface ThemeColours {
  readonly paper?: string | undefined
  readonly surface?: string | undefined
  readonly rule?: string | undefined
  readonly ink?: string | undefined
  readonly muted?: string | undefined
  readonly seal?: string | undefined
}

/** How the site looks, as far as a workspace can say. */
export interface Theme {
  /** `#rrggbb` */
  readonly accent?: string | undefined
  /** `#rrggbb`, for dark mode. */
  readonly accentDark?: string | undefined
  /** Path of an image, relative to the workspace and within it. */
  readonly logo?: string | undefined
  readonly footer?: Localized | undefined
  /** Name in the head of every page, if it is not the publication's title. */
  readonly name?: Localized | undefined
  /** Further colours of the design, `#rrggbb`, for light and for dark mode. */
  readonly colours?: ThemeColours | undefined
  readonly coloursDark?: ThemeColours | undefined
}
