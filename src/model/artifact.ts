/** One file of the output: its path below the output folder (forward slashes) and its bytes as text or binary. */
export interface Artifact {
  readonly path: string
  readonly content: string | Uint8Array
}
