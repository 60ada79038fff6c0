import type { Parameter } from '../model/units.ts'
import type { MadeFile } from './content.ts'
import type { Edition } from './edition.ts'
import { identityOf } from './identity.ts'
import { jsonFileInPieces } from './json-file.ts'

/** `parameters.json`: the numbers on which a standard's limits rest, each with what justifies it. */
export function emitParameters(edition: Edition): MadeFile[] {
  const { catalog } = edition.family
  const used = parametersUsed(edition)
  const content = {
    standard: identityOf(edition),
    parameters: catalog.parameters.filter(({ id }) => used.has(id)).map(parameterJson),
  }
  return [jsonFileInPieces(catalog, 'parameters', { path: `${edition.folder}parameters.json`, content })]
}

/** Names of the parameters on which limits of provisions and of process steps rest. */
function parametersUsed({ provisions, standard }: Edition): ReadonlySet<string | undefined> {
  const byProvisions = provisions.flatMap(({ provision }) => provision.limits.map(({ parameter }) => parameter))
  const bySteps = standard.processes.flatMap(({ steps }) => steps.map(({ limit }) => limit))
  return new Set([...byProvisions, ...bySteps])
}

function parameterJson(parameter: Parameter) {
  return {
    id: parameter.id,
    title: parameter.title,
    value: parameter.value,
    unit: parameter.unit,
    clock: parameter.clock,
    use: parameter.use,
    basis: parameter.basis,
    proposal: parameter.proposal,
    date: parameter.date,
    note: parameter.note,
    usedBy: parameter.usedBy,
    source: { file: parameter.place.file, line: parameter.place.line },
  }
}
