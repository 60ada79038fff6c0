import type { Artifact } from '../model/artifact.ts'
import type { Process, ProcessStep } from '../model/process.ts'
import { pinnedUri } from './addresses.ts'
import type { Edition } from './edition.ts'
import { type Family, named } from './family.ts'
import { identityOf } from './identity.ts'
import { jsonFile } from './json-file.ts'

/** `processes.json`: who does what, with what, within which time, and what comes next. */
export function emitProcesses(edition: Edition): Artifact[] {
  const content = {
    standard: identityOf(edition),
    processes: edition.standard.processes.map((process) => processJson(edition, process)),
  }
  return [jsonFile(edition.family.catalog, 'processes', { path: `${edition.folder}processes.json`, content })]
}

function processJson({ family, standard }: Edition, process: Process) {
  const key = `${standard.id}/${process.id}`
  return {
    id: process.id,
    key,
    uri: pinnedUri(standard, family.unitAnchors.get(key) ?? process.id, family.catalog.publication.baseUrl),
    title: process.title,
    steps: process.steps.map((step) => stepJson(family, step)),
    source: { file: process.place.file, line: process.place.line },
  }
}

function stepJson(family: Family, step: ProcessStep) {
  return {
    id: step.id,
    title: step.title,
    actor: step.actor.map((id) => named(id, family.actors)),
    input: step.input,
    output: step.output,
    limit: limitOf(family, step.limit),
    checkpoint: step.checkpoint,
    next: step.next,
  }
}

/** The time a step may take, with the value of the parameter that it names. */
function limitOf(family: Family, parameter: string | undefined) {
  if (parameter === undefined) return undefined
  return { parameter, value: family.parameters.get(parameter)?.value, unit: family.parameters.get(parameter)?.unit }
}
