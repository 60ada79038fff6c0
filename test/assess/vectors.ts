import { readFileSync } from 'node:fs'
import type { Scheme } from '../../src/assess/index.ts'

/** The published test vectors, read as another implementation would read them. */
export interface Vector {
  readonly id: string
  readonly scheme: string
  readonly assessment: Readonly<Record<string, unknown>>
  readonly result?: Readonly<Record<string, unknown>>
  readonly problems?: readonly { readonly path: string; readonly code: string }[]
}

/** The vectors as text. */
export const vectorsText = readFileSync(new URL('../../schemas/vectors/scoring.json', import.meta.url), 'utf8')

export const { schemes, vectors }: { schemes: Record<string, Scheme>; vectors: Vector[] } = JSON.parse(vectorsText)

/** The scheme of that name. */
export function schemeNamed(name: string): Scheme {
  const scheme = schemes[name]
  if (!scheme) throw new Error(`Cannot find the scheme ${name} in the vectors.`)
  return scheme
}
