import { type Checker, createChecker } from '../cache/checker.ts'
import { createKeepingParser } from '../cache/keeping-parser.ts'
import { createMemoryStore } from '../cache/memory-store.ts'
import { IrregularFolder } from '../cache/standard-state.ts'
import { checkRead, type ReadWorkspace } from '../check.ts'
import type { Config } from '../config/config.ts'
import { readGenerator } from '../files/package-folder.ts'
import type { SourceFolder } from '../files/read-sources.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { ParsedDocument, Source } from '../syntax/parsed-document.ts'
import { addressOf } from './addresses.ts'
import { keptNames, type Name, namesOf } from './names.ts'
import { type OpenFile, withOpenFiles } from './open-files.ts'
import { createRanges, type Ranges } from './ranges.ts'

/** What a workspace means as it is in the editor, and what was found in it. */
export interface Analysis extends Ranges {
  readonly config: Config
  readonly folder: SourceFolder
  /** By path, with the text from which each was read. */
  readonly documents: ReadonlyMap<string, ParsedDocument>
  readonly compilation: Compilation
  /** Everything that can be named; a file that cannot be read for the moment keeps the names it had. */
  readonly names: readonly Name[]
  readonly diagnostics: readonly Diagnostic[]
  /** The address of a file, as the editor writes it where it has it open. */
  readonly addressOf: (path: string) => string
  /** What the next analysis takes over. */
  readonly engine: Engine
}

/** What is looked at: the disk as it was last read, and what the editor holds. */
export interface AnalysisInput {
  readonly root: string
  readonly config: Config
  readonly folder: SourceFolder
  readonly open: readonly OpenFile[]
  readonly previous?: Analysis | undefined
}

/** What keeps files that were parsed, and chapters that were looked at, from one analysis to the next. */
interface Engine {
  readonly parse: (source: Source) => ParsedDocument
  readonly checker: Checker
}

/**
 * Analyses a workspace: as `checkWorkspace`, but looks only at what changed since the analysis before, and does nothing
 * where nothing did.
 */
export function analyse({ root, config, folder, open, previous }: AnalysisInput): Analysis {
  const engine = previous?.engine ?? createEngine()
  const sources = withOpenFiles(folder, open, config.source)
  const documents = sources.map(engine.parse)
  const addresses = new Map(open.map(({ path, address }) => [path, address]))
  const addressIn = (path: string): string => addresses.get(path) ?? addressOf(root, path)
  const ranges = createRanges(new Map(sources.map(({ path, text }) => [path, text])))
  if (previous && isSame(previous, { config, folder, documents })) {
    return { ...previous, ...ranges, addressOf: addressIn }
  }
  const read = { config, sources, assets: folder.assets, unread: folder.diagnostics }
  const { compilation, diagnostics } = check(read, engine)
  const own = new Map(documents.map((document) => [document.path, document]))
  return {
    config,
    folder,
    documents: own,
    compilation,
    names: keptNames(namesOf(compilation), previous?.names ?? [], (file) => own.has(file)),
    diagnostics,
    addressOf: addressIn,
    engine,
    ...ranges,
  }
}

function createEngine(): Engine {
  const parse = createKeepingParser()
  const options = { store: createMemoryStore(), generator: readGenerator(), keepsFiles: true, wordsOnly: true }
  return { parse, checker: createChecker({ ...options, parse }) }
}

function check(read: ReadWorkspace, { checker }: Engine): Pick<Analysis, 'compilation' | 'diagnostics'> {
  try {
    const { compilation, diagnostics } = checker.check(read)
    return { compilation: compilation(), diagnostics }
  } catch (error) {
    if (!(error instanceof IrregularFolder)) throw error
    return checkRead(read, {})
  }
}

function isSame(
  previous: Analysis,
  {
    config,
    folder,
    documents,
  }: Pick<Analysis, 'config' | 'folder'> & { readonly documents: readonly ParsedDocument[] },
): boolean {
  return (
    previous.config === config &&
    previous.folder === folder &&
    previous.documents.size === documents.length &&
    documents.every((document) => previous.documents.get(document.path) === document)
  )
}
