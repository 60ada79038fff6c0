import { join } from 'node:path'
import {
  type Check,
  type CheckOptions,
  checkCompiled,
  checkRead,
  compileRead,
  type ReadWorkspace,
  readWorkspace,
} from './check.ts'
import type { Theme as ConfiguredTheme } from './config/config.ts'
import { figureSizes as sizesOf } from './files/figure-sizes.ts'
import { emitFigures } from './files/figures.ts'
import type { ImageSize } from './files/image-size.ts'
import { type Logo, readLogo } from './files/logo.ts'
import { swapIn, type Write } from './files/swap-in.ts'
import { writeArtifacts } from './files/write-artifacts.ts'
import type { Catalog } from './model/catalog.ts'
import type { Theme } from './publish/theme.ts'
import { spareCompiler } from './sparing-compiler.ts'
import { type OutputFolders, writeFiles } from './write-files.ts'
import type { FilesAside } from './write-files-aside.ts'

export interface BuildOptions extends CheckOptions {
  /** Whether to publish the site beside the files for machines; true if left out. */
  readonly site?: boolean
  /** Whether to write `site.zip` too, a copy of the site for reading without a server; false if left out. */
  readonly offline?: boolean
}

/** What a build found, and whether it replaced the output. */
export interface Build extends Check {
  /** The output folder as the configuration names it; absent if errors kept the build from writing. */
  readonly written?: string
}

/**
 * Checks the workspace at `root` and, if there is no error, replaces its output folder. Whatever stops a build, the last
 * good output stays whole. Throws `ConfigError` and `FileError` where configuration or folders cannot be used.
 */
export async function buildWorkspace(
  root: string,
  { site = true, offline = false, ...options }: BuildOptions = {},
): Promise<Build> {
  const read = readWorkspace(root, options)
  const { outDir } = read.config
  let check: Check | undefined
  const write: Write = async (folder, previous) => {
    const task = { root, read, folders: { folder, previous }, options, offline }
    check = await (site ? writeWithSite(task) : writeForMachines(task))
    return check.passed
  }
  const restoreCompiler = spareCompiler()
  try {
    const isWritten = await swapIn(join(root, outDir), write)
    if (check === undefined) throw new Error('Nothing was checked.')
    return isWritten ? { ...check, written: outDir } : check
  } finally {
    restoreCompiler()
  }
}

/** One build, with the folders that it writes to. */
interface BuildTask {
  readonly root: string
  readonly read: ReadWorkspace
  readonly folders: OutputFolders
  readonly options: CheckOptions
  readonly offline: boolean
}

/** Checks, and if there is no error writes what other programs read. */
function writeForMachines({ read, folders, options }: BuildTask): Check {
  const { compilation, ...check } = checkRead(read, options)
  if (!check.passed) return check
  options.onStage?.('emit')
  writeFigures(check, folders)
  writeFiles(check.catalog, folders)
  return check
}

/** Checks, and if there is no error writes what other programs read and the site. */
async function writeWithSite(task: BuildTask): Promise<Check> {
  const { root, read, folders, options, offline } = task
  const { folder, previous } = folders
  const { config } = read
  const logo = config.theme.logo === undefined ? undefined : readLogo(root, config.theme.logo)
  const { writeFilesAside } = await import('./write-files-aside.ts')
  const { publishSite } = await import('./publish/publish-site.ts')
  const { check, aside } = checkMeanwhile(task, (catalog) => writeFilesAside(catalog, folders))
  try {
    if (!check.passed) return check
    options.onStage?.('publish')
    const figureSizes = writeFigures(check, folders)
    if (logo) writeArtifacts(folder, [{ path: logo.address.slice(1), content: logo.content }], previous)
    const theme = themeOf(config.theme, logo)
    const shown = { catalog: check.catalog, theme, figureSizes, offline, published: aside.published }
    await publishSite({ ...shown, outDir: folder })
    return check
  } finally {
    await aside.stop()
  }
}

/**
 * Checks while `write` has the files for machines written by a thread, which begins before it is known whether there is an
 * error: most builds have none. What only the check needs is let go of.
 */
function checkMeanwhile(
  { read, options }: BuildTask,
  write: (catalog: Catalog) => FilesAside,
): { readonly check: Check; readonly aside: FilesAside } {
  const compiled = compileRead(read, options)
  const aside = write(compiled.compilation.catalog)
  const { compilation, ...check } = checkCompiled(read, compiled, options)
  return { check, aside }
}

/** Writes the images of figures, and gives their sizes by their addresses. */
function writeFigures(
  { catalog, assets, config }: Check,
  { folder, previous }: OutputFolders,
): ReadonlyMap<string, ImageSize> {
  const figures = emitFigures(catalog, { assets, source: config.source })
  writeArtifacts(folder, figures, previous)
  return sizesOf(figures)
}

/** The design of a site as the configuration wants it. */
export function themeOf(
  { accent, accentDark, colours, coloursDark, footer, name }: ConfiguredTheme,
  logo?: Logo,
): Theme {
  const own = { light: { accent, ...colours }, dark: { accent: accentDark, ...coloursDark } }
  return { name, footer, logo: logo?.address, logoSize: logo?.size, colours: own }
}
