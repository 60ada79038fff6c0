import { join } from 'node:path'
import { type Check, type CheckOptions, checkWorkspace } from './check.ts'
import type { Theme as ConfiguredTheme } from './config/config.ts'
import { emitFigures } from './files/figures.ts'
import { type Logo, readLogo } from './files/logo.ts'
import { prepareOutput, swapIn } from './files/swap-in.ts'
import { writeArtifacts } from './files/write-artifacts.ts'
import { freeMemory } from './free-memory.ts'
import type { Theme } from './publish/theme.ts'
import { writeFiles } from './write-files.ts'

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
  const check = checkWorkspace(root, options)
  const { config, catalog, assets, passed } = check
  const outDir = join(root, config.outDir)
  prepareOutput(outDir)
  if (!passed) return check
  const logo = site && config.theme.logo !== undefined ? readLogo(root, config.theme.logo) : undefined
  await swapIn(outDir, async (folder, previous) => {
    options.onStage?.('emit')
    writeArtifacts(folder, emitFigures(catalog, { assets, source: config.source }), previous)
    if (!site) {
      writeFiles(catalog, { folder, previous })
      return
    }
    if (logo) writeArtifacts(folder, [{ path: logo.address.slice(1), content: logo.content }], previous)
    const { writeFilesAside } = await import('./write-files-aside.ts')
    const { publishSite } = await import('./publish/publish-site.ts')
    const published = writeFilesAside(catalog, { folder, previous })
    options.onStage?.('publish')
    freeMemory()
    const pages = publishSite({
      catalog,
      theme: themeOf(config.theme, logo),
      outDir: folder,
      offline,
      published,
    })
    await settled([published, pages])
  })
  return { ...check, written: config.outDir }
}

/** Waits for all of `works`, also when one of them fails, so that none writes on afterwards; then fails as the first of them. */
async function settled(works: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(works)
  await Promise.all(works)
}

/** The design of a site as the configuration wants it. */
export function themeOf(
  { accent, accentDark, colours, coloursDark, footer, name }: ConfiguredTheme,
  logo?: Logo,
): Theme {
  const own = { light: { accent, ...colours }, dark: { accent: accentDark, ...coloursDark } }
  return { name, footer, logo: logo?.address, logoSize: logo?.size, colours: own }
}
