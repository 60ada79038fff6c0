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
}: Omit<Provision, 'digest'>): ProvisionDigest {
  return {
    text: hash('sha256', JSON.stringify(text.plain)),
    semantic: hash(
      'sha256',
      JSON.stringify({ actor, limits: limits.map(boundOf), modality, normative, verify: [...verify] }),
    ),
  }
}

/** Of a limit what binds. Like all above in the order of RFC 8785, so that JSON.stringify gives the canonical text. */
function boundOf({ metric, op, statistic, unit, value }: Limit): Partial<Limit> {
  return { metric, op, statistic, unit, value }
}
