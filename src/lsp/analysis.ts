import { compile } from '../compile/compile.ts'
import type { Config } from '../config/config.ts'
import { readGenerator } from '../files/package-folder.ts'
import type { SourceFolder } from '../files/read-sources.ts'
import { lint } from '../lint/lint.ts'
import type { Compilation } from '../model/compilation.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { orderFindings } from '../report/report.ts'
import { parse } from '../syntax/parse.ts'
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
}

/** What is looked at: the disk as it was last read, and what the editor holds. */
export interface AnalysisInput {
  readonly root: string
  readonly config: Config
  readonly folder: SourceFolder
  readonly open: readonly OpenFile[]
  readonly previous?: Analysis | undefined
}

/**
 * Analyses a workspace: as `checkWorkspace`, but parses only the files that changed since the analysis before, and does nothing
 * where none did.
 */
export function analyse({ root, config, folder, open, previous }: AnalysisInput): Analysis {
  const sources = withOpenFiles(folder, open, config.source)
  const documents = sources.map((each) => parsedOnce(each, previous?.documents.get(each.path)))
  const addresses = new Map(open.map(({ path, address }) => [path, address]))
  const addressIn = (path: string): string => addresses.get(path) ?? addressOf(root, path)
  const ranges = createRanges(new Map(sources.map(({ path, text }) => [path, text])))
  if (previous && isSame(previous, { config, folder, documents })) {
    return { ...previous, ...ranges, addressOf: addressIn }
  }
  const { publication, source, rules, waivers, lexicon } = config
  const compilation = compile(documents, {
    publication,
    source,
    generator: readGenerator(),
    images: folder.assets.map(({ path }) => path),
    unread: folder.diagnostics.map(({ place }) => place.file),
  })
  const { diagnostics } = lint({ compilation, documents, settings: rules, waivers, lexicon, source })
  const own = new Map(documents.map((document) => [document.path, document]))
  return {
    config,
    folder,
    documents: own,
    compilation,
    names: keptNames(namesOf(compilation), previous?.names ?? [], (file) => own.has(file)),
    diagnostics: orderFindings([...folder.diagnostics, ...diagnostics]),
    addressOf: addressIn,
    ...ranges,
  }
}

/** A file whose text is as it was keeps its syntax. */
function parsedOnce(source: Source, known: ParsedDocument | undefined): ParsedDocument {
  return known?.text === source.text.normalize('NFC') ? known : parse(source)
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
