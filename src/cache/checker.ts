import type { ReadWorkspace } from '../check.ts'
import { parametersOf } from '../compile/shared-registers.ts'
import type { Config } from '../config/config.ts'
import type { FamilyTools } from '../lint/linted-family.ts'
import { once } from '../lint/typed-text.ts'
import type { WaivedFinding } from '../lint/waivers/waiver.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { orderFindings } from '../report/report.ts'
import { parse } from '../syntax/parse.ts'
import type { Source } from '../syntax/parsed-document.ts'
import { createMemory } from './document-memory.ts'
import { joinFamily, readShared, type SharedOptions } from './family-state.ts'
import { createDivider, digest, digestOf, type Folder } from './folders.ts'
import { createKeepingParser } from './keeping-parser.ts'
import { type LintingOptions, lintJoined, type Remember } from './lint-joined.ts'
import { type Releasable, releasable } from './releasable.ts'
import type { StandardRecord } from './standard-record.ts'
import { type OpenedStandard, openStandard, recordedNames, type StandardState } from './standard-state.ts'

/** Where records of standards are kept from one check to the next. */
export interface RecordStore {
  /** The record of a folder with that digest; `undefined` if there is none that can be used. */
  readonly find: (folder: string, digest: string) => StandardRecord | undefined
  readonly keep: (folder: string, record: StandardRecord) => void
}

/** What an incremental check finds: the same as a whole one. */
export interface IncrementalCheck {
  readonly diagnostics: readonly Diagnostic[]
  readonly waived: readonly WaivedFinding[]
  /** Folders of the standards that were read anew, by name. */
  readonly readAnew: readonly string[]
  /** The compilation of a standard, by its folder; compiled if it was not. */
  readonly compilationOf: (folder: string) => Compilation | undefined
  /** The catalog without the uses of parameters; what was not read anew is compiled when it is asked for. */
  readonly standards: Catalog
  /** The whole catalog; what was not read anew is compiled when it is asked for. */
  readonly catalog: () => Catalog
}

export interface CheckerOptions {
  readonly store: RecordStore
  /** Name and version of the tool, which is part of every digest. */
  readonly generator: Catalog['generator']
  /** Whether what was parsed is kept in memory for the next check. */
  readonly keepsFiles?: boolean | undefined
}

/** Checks a workspace standard by standard, so that what a change does not touch is taken from the check before. */
export interface Checker {
  /** Throws `IrregularFolder` where folders hold something else than standards; then only a whole check can tell. */
  readonly check: (workspace: ReadWorkspace) => IncrementalCheck
}

/** Makes a checker that remembers in `store`, and keeps the files that it has parsed. */
export function createChecker({ store, generator, keepsFiles = false }: CheckerOptions): Checker {
  const divide = createDivider()
  const parser = keepsFiles ? createKeepingParser() : parse
  const remember: Remember = keepsFiles ? createMemory() : (_document, _name, make) => make()
  const toolsFor = keepsFiles ? createToolShelf() : createTools
  const kept = new Map<string, KeptFolder>()
  return {
    check({ config, sources, assets, unread }) {
      const { source, publication } = config
      const { folders, shared: sharedSources } = divide(sources, source)
      const options: SharedOptions = {
        source,
        publication,
        generator,
        images: assets.map(({ path }) => path),
        unread: unread.map(({ place }) => place.file),
        parse: parser,
      }
      const names = folders.map(({ name }) => name)
      const shared = readShared(sharedSources, names, options)
      const frame = frameOf(config, sharedSources, options)
      const known = folders.map((folder) => {
        const own = { ...folder, digest: digest(`${frame} ${folder.digest}`) }
        return { own, record: store.find(folder.name, own.digest) }
      })
      // A few standards can be held in memory together, all of them not.
      const isMuch = !keepsFiles && known.filter(({ record }) => record === undefined).length > heldTogether
      const states = known.map(({ own, record }): StandardState => {
        const before = kept.get(own.name)
        const same = before?.digest === own.digest ? before : undefined
        const { made: opened, release } = same ?? releasable(() => openStandard(own, options))
        return stateOf(own, { record, opened, compiled: same?.compiled, release: isMuch ? release : undefined })
      })
      const joined = joinFamily(states, shared, options)
      const linted = lintJoined(joined, shared, { config, remember, toolsFor })
      if (keepsFiles)
        for (const { state, isAnew, compile } of joined.standards)
          kept.set(state.folder.name, {
            digest: state.folder.digest,
            made: state.opened,
            release: () => {},
            compiled: isAnew ? compile() : state.compiled,
          })
      for (const part of linted.parts) if (part.isNew()) store.keep(part.folder, part.record())
      return {
        diagnostics: orderFindings([...unread, ...linted.diagnostics]),
        waived: linted.waived,
        readAnew: joined.standards.flatMap(({ state, isAnew }) => (isAnew ? [state.folder.name] : [])),
        compilationOf: (folder) => joined.standards.find(({ state }) => state.folder.name === folder)?.compile(),
        standards: linted.catalog,
        catalog: once(() => {
          const { standards } = linted.catalog
          return { ...linted.catalog, parameters: parametersOf(shared.family, standards) }
        }),
      }
    },
  }
}

/** How many standards that are read anew are held in memory together. */
const heldTogether = 2

const createTools: LintingOptions['toolsFor'] = (_names, make) => make(false)

/** Keeps the tools of the check before, with the sentences that they read. */
function createToolShelf(): LintingOptions['toolsFor'] {
  let shelf: { readonly names: string; readonly tools: FamilyTools } | undefined
  return (names, make) => {
    if (shelf?.names !== names) shelf = { names, tools: make(true) }
    return shelf.tools
  }
}

/** A digest of all that every standard depends on: the tool, the configuration, and what standards share. */
function frameOf(
  { outDir: _, theme: __, ...config }: Config,
  shared: readonly Source[],
  options: SharedOptions,
): string {
  const { generator, images, unread } = options
  return digest(JSON.stringify([generator, config, images, unread, digestOf(shared)]))
}

/** What is kept of a folder in memory. */
interface KeptFolder extends Releasable<OpenedStandard>, Pick<StandardState, 'compiled'> {
  readonly digest: string
}

/** A folder as a state: by its record where there is one. */
function stateOf(
  folder: Folder,
  known: Pick<StandardState, 'record' | 'opened' | 'compiled' | 'release'>,
): StandardState {
  const { record, opened, release } = known
  if (record === undefined) {
    const { prepared, withoutText, claims, diagnostics } = opened()
    const { names, terms } = prepared
    release?.() // every standard is read before the first is looked at more closely: their texts together would fill the memory
    return { folder, names, terms, claims, diagnostics, withoutText: () => withoutText, opened, release }
  }
  const { terms, claims, diagnostics } = record
  const names = recordedNames(record, () => opened().prepared.names.all())
  return { folder, names, terms, claims, diagnostics, withoutText: () => opened().withoutText, ...known }
}
