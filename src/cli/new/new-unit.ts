/** What a user asked for. */
export interface UnitRequest {
  readonly kind: string
  readonly id: string
  /** Id of the standard; absent if the user left it out. */
  readonly standard: string | undefined
}

/** The file that was created for a unit. */
export interface NewUnit {
  readonly id: string
  /** Path relative to the workspace. */
  readonly path: string
  /** The list that has to name the unit before it is published; absent if none has to. */
  readonly listedIn?: { readonly file: string; readonly field: string } | undefined
}
