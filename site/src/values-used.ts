import type { Modality, VerificationMethod } from '../../src/model/kinds.ts'
import type { Provision } from '../../src/model/provision.ts'

/** By what some provisions can be told apart: every value that one of them has. */
export interface ValuesUsed {
  readonly modalities: ReadonlySet<Modality>
  readonly actors: ReadonlySet<string>
  readonly steps: ReadonlySet<string>
  readonly methods: ReadonlySet<VerificationMethod>
}

/** The values of `provisions`. */
export function valuesUsed(provisions: Iterable<Provision>): ValuesUsed {
  const used = {
    modalities: new Set<Modality>(),
    actors: new Set<string>(),
    steps: new Set<string>(),
    methods: new Set<VerificationMethod>(),
  }
  for (const { modality, actor, step, verify } of provisions) {
    used.modalities.add(modality)
    for (const id of actor) used.actors.add(id)
    if (step !== undefined) used.steps.add(step)
    for (const method of verify) used.methods.add(method)
  }
  return used
}
