import { link } from './addresses.ts'
import { editionFolder } from './endpoints.ts'
import { provisionsOf } from './sections.ts'
import { contextOf, type Site } from './site.ts'

/** One request for a file and part of its answer, made from the publication itself; undefined if it has no provision. */
export function exampleOf(site: Site): { readonly request: string; readonly answer: string } | undefined {
  const candidates = site.latest.flatMap((standard) =>
    provisionsOf(standard).map((provision) => ({ standard, provision })),
  )
  const { standard, provision } =
    candidates.find(({ provision: { limits, modality } }) => modality === 'requirement' && limits.length > 0) ??
    candidates[0] ??
    {}
  if (standard === undefined || provision === undefined) return undefined
  const page = contextOf(site, standard.language)
  const { id, label, modality, modal, actor, text, limits, verify, digest } = provision
  const answer = {
    id,
    label,
    modality,
    modal: modal && { literal: modal.literal, polarity: modal.polarity },
    actor: actor.map((name) => ({ id: name, title: site.actors.get(name)?.title })),
    text: { plain: text.plain },
    limits: limits.map(({ metric, op, value, unit, parameter, literal }) => ({
      metric,
      op,
      value,
      unit,
      parameter,
      literal,
    })),
    verify,
    digest,
  }
  return {
    request: `GET ${link(page, `${editionFolder(standard)}clauses/${provision.unit}.json`)}`,
    answer: JSON.stringify({ provisions: [answer] }, null, 2),
  }
}
