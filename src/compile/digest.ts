import { hash } from 'node:crypto'
import type { Limit, Provision, ProvisionDigest } from '../model/provision.ts'

/** Digests of a provision: of its words, and of what it binds (who, how strictly, to which limits, verified how). */
export function digestOf({
  text,
  modality,
  actor,
  verify,
  normative,
  limits,
}: Pick<Provision, 'text' | 'modality' | 'actor' | 'verify' | 'normative' | 'limits'>): ProvisionDigest {
  return {
    text: hash('sha256', JSON.stringify(text.plain)),
    semantic: semanticDigest(JSON.stringify({ actor, limits: limits.map(boundOf), modality, normative, verify })),
  }
}

/** That of a provision of which only the words are asked for. */
export const noDigest: ProvisionDigest = { text: '', semantic: '' }

/** Most provisions bind alike. */
const known = new Map<string, string>()
const mostKnown = 1000

function semanticDigest(text: string): string {
  const digest = known.get(text) ?? hash('sha256', text)
  if (known.size < mostKnown) known.set(text, digest)
  return digest
}

/** Of a limit what binds. Like all above in the order of RFC 8785, so that JSON.stringify gives the canonical text. */
function boundOf({ metric, op, statistic, unit, value }: Limit): Partial<Limit> {
  return { metric, op, statistic, unit, value }
}
