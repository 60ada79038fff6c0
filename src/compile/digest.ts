import { createHash } from 'node:crypto'
import { canonicalJson } from '../model/canonical.ts'
import type { Provision, ProvisionDigest } from '../model/provision.ts'

/** Digests of a provision: of its words, and of what it binds (who, how strictly, to which limits, verified how). */
export function digestOf(provision: Omit<Provision, 'digest'>): ProvisionDigest {
  const { modality, actor, verify, normative } = provision
  const limits = provision.limits.map(({ metric, op, value, unit, statistic }) => ({
    ...(metric !== undefined && { metric }),
    op,
    value,
    unit,
    ...(statistic !== undefined && { statistic }),
  }))
  return {
    text: sha256(provision.text.plain),
    semantic: sha256({ modality, normative, actor: [...actor], verify: [...verify], limits }),
  }
}

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')
}
