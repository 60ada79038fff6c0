/** A unit's file that was created. */
export interface NewUnit {
  /** Path relative to the workspace. */
  readonly path: string
  readonly id: string
  /** The list that has to name the unit; absent if none has to. */
  readonly listedIn?: { readonly file: string; readonly field: string } | undefined
}

/** What a user asked for. */
export interface UnitRequest {
  readonly kind: string
  readonly id: string
  readonly standard: string | undefined
}
