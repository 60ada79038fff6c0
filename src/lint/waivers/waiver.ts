import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Place } from '../../model/place.ts'

/** Permission to depart from a rule at one place, as an author wrote it. */
export interface Waiver {
  /** Id of the rule; empty if none is named. */
  readonly rule: string
  /** Why; empty if none is given. */
  readonly reason: string
  /** Month or day up to which it holds, as written. */
  readonly expires?: string | undefined
  readonly place: Place
  readonly covers: WaivedArea
}

/** Where a waiver holds: lines of one file, both included, or everything at or below a path of the workspace. */
export type WaivedArea =
  | { readonly file: string; readonly from: number; readonly to: number }
  | { readonly path: string }

/** A waiver as the configuration gives it. */
export interface ConfiguredWaiver {
  readonly rule: string
  /** A file or folder, relative to the workspace, with forward slashes. */
  readonly path: string
  readonly reason?: string | undefined
  readonly expires?: string | undefined
  /** Where the configuration gives it. */
  readonly place?: Place | undefined
}

/** A finding that does not count, because an author said why. */
export interface WaivedFinding {
  readonly diagnostic: Diagnostic
  readonly reason: string
}

/** Whether what stands at `place` lies in the area. */
export function isWithin(place: Place, area: WaivedArea): boolean {
  if ('path' in area) return place.file === area.path || place.file.startsWith(`${area.path}/`)
  return place.file === area.file && place.line >= area.from && place.line <= area.to
}

/** `2027-06` or `2027-06-30`. */
export function isExpiry(written: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/.test(written)
}

/** Whether a waiver has run out on `date`; it holds to the end of the month or day that it names, and for ever without a date. */
export function isExpired({ expires }: Waiver, date: string | undefined): boolean {
  return expires !== undefined && date !== undefined && date.slice(0, expires.length) > expires
}

/** Whether a waiver can waive anything on `date`: it says why, and has not run out. */
export function isHolding(waiver: Waiver, date: string | undefined): boolean {
  const { reason, expires } = waiver
  return reason !== '' && (expires === undefined || isExpiry(expires)) && !isExpired(waiver, date)
}
