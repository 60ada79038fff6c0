import { closest } from '../model/closest.ts'
import type { Link } from '../model/compilation.ts'
import { quantityInWords } from '../model/labels.ts'
import type { Process } from '../model/process.ts'
import { localized } from '../model/text.ts'
import { type AuthoredOf, type FamilySource, placeIn } from './authored.ts'
import { frontMatterLink } from './front-matter-link.ts'
import type { ParameterValues } from './limits.ts'
import { localize, localizeOptional } from './localize.ts'
import type { DiagramNames } from './process-diagram.ts'
import type { Setting } from './render.ts'
import { byKey, type Resolved } from './resolve.ts'

/** Extracts the process that a clause establishes, if it does. */
export function extractProcess(source: AuthoredOf<'clause'>, language: Setting['language']): Process | undefined {
  const { process, id, title } = source.unit
  return (
    process && {
      id,
      title: localize(title, language),
      steps: process.steps.map((step, index) => ({
        id: step.id,
        title: localize(step.title, language),
        actor: typeof step.actor === 'string' ? [step.actor] : step.actor,
        input: (step.input ?? []).map((text) => localize(text, language)),
        output: (step.output ?? []).map((text) => localize(text, language)),
        limit: step.limit,
        checkpoint: localizeOptional(step.checkpoint, language),
        next: (step.next ?? []).map(({ to, when }) => ({ to, when: localizeOptional(when, language) })),
        place: placeIn(source, 'process', 'steps', index, 'id'),
      })),
      place: placeIn(source, 'process'),
    }
  )
}

/** The names that a process mentions: actors, parameters, and the steps that follow. */
export function processLinks(source: AuthoredOf<'clause'>, setting: Setting): Link[] {
  if (source.unit.process === undefined) return []
  const { steps } = source.unit.process
  const known = new Set(steps.map(({ id }) => id))
  const link = (written: string, resolved: Resolved, ...path: readonly (string | number)[]): Link =>
    frontMatterLink(written, resolved, ['process', 'steps', ...path], setting)
  return steps.flatMap((step, index) => [
    ...[step.actor].flat().map((id) => link(id, byKey('actor', id, setting.registry), index, 'actor')),
    ...(step.limit === undefined
      ? []
      : [link(step.limit, byKey('parameter', step.limit, setting.registry), index, 'limit')]),
    ...(step.next ?? []).flatMap(({ to }, way) =>
      known.has(to)
        ? []
        : [link(to, { expects: 'process step', suggestions: closest(to, known) }, index, 'next', way, 'to')],
    ),
  ])
}

/** The names that a diagram shows: actors in words, limits with their units. */
export function diagramNames(
  family: FamilySource,
  parameters: ParameterValues,
  language: Setting['language'],
): DiagramNames {
  const actors = new Map(family.vocabularies.flatMap(({ unit }) => Object.entries(unit.actors ?? {})))
  return {
    actor: (id) => {
      const title = actors.get(id)?.title
      return title === undefined ? id : localized(localize(title, language), language)
    },
    limit: (name) => {
      const parameter = parameters.get(name)
      return parameter ? quantityInWords(parameter.value, parameter.unit, language) : name
    },
  }
}
