import type { Standard } from '../model/catalog.ts'
import { type Stage, stages } from '../model/kinds.ts'

/** A stretch of a standard's life in which rules are equally strict: up to enquiry, from enquiry on, from publication on. */
export type StageProfile = 'draft' | 'enquiry' | 'publication'

/** The stretch of life to which `stage` belongs. */
export function profileOf(stage: Stage): StageProfile {
  if (stages.indexOf(stage) >= stages.indexOf('published')) return 'publication'
  return stages.indexOf(stage) >= stages.indexOf('enquiry') ? 'enquiry' : 'draft'
}

/** Finds the stretch of life of the standard in whose folder a file stands; what standards share is as far as the furthest of them. */
export function createProfileFinder(standards: readonly Standard[]): (file: string) => StageProfile {
  const folders = standards.map(({ place, stage }) => ({
    folder: place.file.slice(0, place.file.lastIndexOf('/') + 1),
    profile: profileOf(stage),
  }))
  const furthest = (['publication', 'enquiry', 'draft'] as const).find((profile) =>
    folders.some((standard) => standard.profile === profile),
  )
  return (file) => folders.find(({ folder }) => file.startsWith(folder))?.profile ?? furthest ?? 'publication'
}
