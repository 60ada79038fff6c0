import type { ReadWorkspace } from '../check.ts'
import type { Config } from '../config/config.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../syntax/parsed-document.ts'
import type { SharedOptions } from './family-state.ts'
import { createDivider, digest, digestOf, type Folder } from './folders.ts'
import type { RecordStore } from './record-store.ts'
import type { MadeRecord } from './record-team.ts'
import type { StandardRecord } from './standard-record.ts'
import type { ReadingOptions } from './standard-state.ts'

/** A workspace told apart into standards, before any file is looked into. Plain data, which other threads can be given. */
export interface Survey {
  readonly config: Config
  /** Name and version of the tool, which is part of every digest. */
  readonly generator: Catalog['generator']
  /** Paths of the images. */
  readonly images: readonly string[]
  /** What could not be read. */
  readonly unread: readonly Diagnostic[]
  /** The files that belong to no standard. */
  readonly shared: readonly Source[]
  /** Digest of all of it, and part of that of every standard; absent where nothing is kept from one check to the next. */
  readonly frame: string | undefined
  /** In the order of their names. */
  readonly standards: readonly SurveyedStandard[]
}

/** A standard with its record, if it was checked before as it is. */
export interface SurveyedStandard {
  readonly folder: Folder
  readonly record: StandardRecord | undefined
  /** Files in which nothing was found when it was checked the last time, as its record has them. */
  readonly sound?: readonly string[] | undefined
}

/** Surveys a workspace; what did not change since the time before is not digested again. */
export type Surveyor = (workspace: ReadWorkspace) => Survey

/** Makes a surveyor that finds the records of standards in `store`. */
export function createSurveyor(store: RecordStore, generator: Catalog['generator']): Surveyor {
  const isAny = store.keeps && store.isEmpty !== true
  const divide = createDivider(isAny ? digestOf : () => '')
  return ({ config, sources, assets, unread }) => {
    const { folders, shared } = divide(sources, config.source)
    const images = assets.map(({ path }) => path)
    const around = { config, generator, images, unread, shared }
    if (!store.keeps) return { ...around, frame: undefined, standards: folders.map(unknown) }
    const frame = frameOf(around)
    if (!isAny) return { ...around, frame, standards: folders.map(unknown) }
    const standards = folders.map((each): SurveyedStandard => {
      const folder = { ...each, digest: digestIn(frame, each.digest) }
      const record = store.find(folder.name, folder.digest)
      return { folder, record, sound: (record ?? store.former(folder.name))?.sound }
    })
    return { ...around, frame, standards }
  }
}

/** Digest of a standard with all that it depends on; the one of its files is made if it was not, as where none could be found by it. */
export function ownDigest({ digest: own, sources }: Folder, frame: string | undefined): string {
  return own !== '' || frame === undefined ? own : digestIn(frame, digestOf(sources))
}

function digestIn(frame: string, own: string): string {
  return digest(`${frame} ${own}`)
}

/** A standard of which nothing can be known. */
function unknown(folder: Folder): SurveyedStandard {
  return { folder, record: undefined }
}

/** The survey with records that were made since. */
export function withRecords(survey: Survey, records: ReadonlyMap<string, MadeRecord>): Survey {
  const standards = survey.standards.map((standard) => ({
    ...standard,
    record: records.get(standard.folder.name)?.record ?? standard.record,
  }))
  return { ...survey, standards }
}

/** What reading the files of a surveyed workspace needs to know. */
export function sharedOptions(
  { config, generator, images, unread }: Survey,
  reading: Pick<ReadingOptions, 'parse' | 'remember'>,
): SharedOptions {
  const { source, publication } = config
  return { source, publication, generator, images, unread: unread.map(({ place }) => place.file), ...reading }
}

/** A digest of all that every standard depends on: the tool, the configuration, and what standards share. */
function frameOf({ config, generator, images, unread, shared }: Omit<Survey, 'frame' | 'standards'>): string {
  const { outDir: _, theme: __, ...judged } = config
  const files = unread.map(({ place }) => place.file)
  return digest(JSON.stringify([generator, judged, images, files, digestOf(shared)]))
}
