import { compile } from './compile/compile.ts'
import type { Config } from './config/config.ts'
import { readConfig } from './config/read-config.ts'
import { readGenerator } from './files/package-folder.ts'
import { type Asset, readSources } from './files/read-sources.ts'
import { lint } from './lint/lint.ts'
import type { WaivedFinding } from './lint/waivers/waiver.ts'
import type { Catalog } from './model/catalog.ts'
import type { Compilation } from './model/compilation.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { orderFindings } from './report/report.ts'
import { parse } from './syntax/parse.ts'
import type { ParsedDocument, Source } from './syntax/parsed-document.ts'

/** What is being done, in the order in which it is done. */
export type Stage = 'read' | 'compile' | 'lint' | 'emit' | 'publish'

export interface CheckOptions {
  /** Told before each stage begins. */
  readonly onStage?: (stage: Stage) => void
  /** Told the paths of the files before they are read. */
  readonly onListed?: ((paths: readonly string[]) => void) | undefined
}

/** A workspace as it was read, what it means, and what was found in it. */
export interface Check {
  readonly config: Config
  readonly sources: readonly Source[]
  readonly assets: readonly Asset[]
  /** How many files were looked at, also those that could not be read. */
  readonly files: number
  readonly catalog: Catalog
  /** Ordered by place and rule. */
  readonly diagnostics: readonly Diagnostic[]
  /** Findings that an author waived, with the reason; they are not among the diagnostics. */
  readonly waived: readonly WaivedFinding[]
  /** Whether there is no finding of severity `error`. */
  readonly passed: boolean
}

/**
 * Reads, compiles and checks the workspace at `root`. Whatever an author did wrong becomes a diagnostic; throws only
 * `ConfigError` and `FileError`, where the configuration or the source folder cannot be used.
 */
export function checkWorkspace(root: string, options: CheckOptions = {}): Check {
  const { compilation, ...check } = checkRead(readWorkspace(root, options), options)
  return check
}

/** What the disk holds of a workspace. */
export interface ReadWorkspace extends Pick<Check, 'config' | 'sources' | 'assets'> {
  /** What could not be read. */
  readonly unread: readonly Diagnostic[]
}

/** Reads a workspace without looking into its files; throws as `checkWorkspace` does. */
export function readWorkspace(root: string, { onStage = () => {}, onListed }: CheckOptions): ReadWorkspace {
  const config = readConfig(root)
  onStage('read')
  const { sources, assets, diagnostics } = readSources(root, config.source, onListed)
  return { config, sources, assets, unread: diagnostics }
}

/** Compiles and checks a workspace that has been read. */
export function checkRead(read: ReadWorkspace, options: CheckOptions): Check & { readonly compilation: Compilation } {
  return checkCompiled(read, compileRead(read, options), options)
}

/** What the sources of a workspace mean, and how they were written. */
export interface CompiledWorkspace {
  readonly documents: readonly ParsedDocument[]
  readonly compilation: Compilation
}

/** Compiles a workspace that has been read. */
export function compileRead(
  { config, sources, assets, unread }: ReadWorkspace,
  { onStage = () => {} }: CheckOptions,
): CompiledWorkspace {
  onStage('compile')
  const { publication, source } = config
  const documents = sources.map(parse)
  const compilation = compile(documents, {
    publication,
    source,
    generator: readGenerator(),
    images: assets.map(({ path }) => path),
    unread: unread.map(({ place }) => place.file),
  })
  return { documents, compilation }
}

/** Checks a workspace that has been compiled. */
export function checkCompiled(
  read: ReadWorkspace,
  { documents, compilation }: CompiledWorkspace,
  { onStage = () => {} }: CheckOptions,
): Check & { readonly compilation: Compilation } {
  onStage('lint')
  const { rules: settings, rulePlaces, waivers, lexicon, source } = read.config
  const found = lint({ compilation, documents, settings, rulePlaces, waivers, lexicon, source })
  const diagnostics = orderFindings([...read.unread, ...found.diagnostics])
  const concluded = concludeCheck(read, { diagnostics, waived: found.waived })
  return { ...concluded, catalog: compilation.catalog, compilation }
}

/** A check of what was read, by what was found in it. */
export function concludeCheck(
  { config, sources, assets, unread }: ReadWorkspace,
  { diagnostics, waived }: Pick<Check, 'diagnostics' | 'waived'>,
): Omit<Check, 'catalog'> {
  return {
    config,
    sources,
    assets,
    files: sources.length + new Set(unread.map(({ place }) => place.file)).size,
    diagnostics,
    waived,
    passed: !diagnostics.some(({ severity }) => severity === 'error'),
  }
}
