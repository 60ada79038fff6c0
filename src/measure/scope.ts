import type { Message } from '../model/text.ts'
import type { Column } from './records.generated.ts'
import type { RelationIndex } from './relation-index.ts'
import type { Row } from './row.ts'
import type { Instant } from './times.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** What computing depends on besides the records. */
export interface Setting {
  /** Seconds by which the zone of the records is ahead of UTC. */
  readonly zone: number
  readonly period: Period
  readonly calendar: WorkingCalendar
  readonly parameters: ReadonlyMap<string, ParameterFacts>
}

/** The period of the results. */
export interface Period {
  /** First and last day, written `2026-01-31`. */
  readonly from: string
  readonly to: string
  readonly start: Instant
  /** The end of the last day; no longer within the period. */
  readonly end: Instant
}

export interface ParameterFacts {
  readonly value: number
  readonly unit: string
}

/** What a value is; `unknown` where a fault was already told. */
export type ValueKind = 'time' | 'duration' | 'working-days' | 'number' | 'enum' | 'text' | 'boolean' | 'unknown'

/** A value that can be taken from each row; NaN where it is absent. */
export interface TypedValue {
  readonly kind: ValueKind
  readonly at: (row: Row) => number
  /** The same without the deductions, where the map deducts any. */
  readonly gross?: ((row: Row) => number) | undefined
}

/** Something that each row does or does not fulfil. */
export type Test = (row: Row) => boolean

/** What names within one kind of record stand for. */
export interface Scope {
  readonly setting: Setting
  readonly columns: ReadonlyMap<string, PlacedColumn>
  readonly quantities: ReadonlyMap<string, TypedValue>
  readonly relations: ReadonlyMap<string, PlacedRelation>
  readonly tell: Tell
}

/** Takes a fault of the map: its place as steps from the top, and what is wrong. */
export type Tell = (path: Path, message: Message) => void

export type Path = readonly (string | number)[]

export interface PlacedColumn {
  readonly name: string
  readonly index: number
  readonly column: Column
}

/** How a record finds those related to it. */
export interface PlacedRelation {
  /** Kind of the records found. */
  readonly records: string
  /** Whether they take intervals rather than single times. */
  readonly spans: boolean
  readonly index: RelationIndex
  /** Under which key this record finds them; empty if it has none. */
  readonly keyOf: (row: Row) => string
}
