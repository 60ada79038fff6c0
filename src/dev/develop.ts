import { join } from 'node:path'
import { themeOf } from '../build.ts'
import { type Checker, createChecker, type IncrementalCheck } from '../cache/checker.ts'
import { createMemoryStore } from '../cache/memory-store.ts'
import { IrregularFolder } from '../cache/standard-state.ts'
import { checkRead, type ReadWorkspace } from '../check.ts'
import { figureSizes } from '../files/figure-sizes.ts'
import { emitFigures } from '../files/figures.ts'
import type { WaivedFinding } from '../lint/waivers/waiver.ts'
import type { Catalog } from '../model/catalog.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { once } from '../model/once.ts'
import type { DevSite, Shown } from '../publish/dev-site.ts'
import { createCollector } from './collect-at-leisure.ts'
import { createLiveFiles } from './live-files.ts'
import { createLiveLogo } from './live-logo.ts'
import { createLiveWorkspace } from './live-workspace.ts'
import { watchFiles } from './watch-files.ts'

/** What a look at the workspace gave. */
export interface Look {
  readonly workspace: ReadWorkspace
  readonly diagnostics: readonly Diagnostic[]
  readonly waived: readonly WaivedFinding[]
  /** Findings that were not there before, and how many of those before are gone; all of them at the first look. */
  readonly added: readonly Diagnostic[]
  readonly gone: number
  /** Files that were written for it at once, below the folder of the development. */
  readonly written: readonly string[]
  /** Milliseconds from the change to the files that tell of it. */
  readonly duration: number
}

export interface DevelopOptions {
  readonly root: string
  /** Absent where no site is to be shown. */
  readonly port?: number | undefined
  readonly generator: Catalog['generator']
  readonly onLook: (look: Look) => void
  /** Told of what keeps the workspace from being looked at, such as a configuration that cannot be used; it is watched on. */
  readonly onFault: (error: unknown) => void
}

/** A workspace that is being worked on. */
export interface Development {
  /** Address of its site, if it is shown. */
  readonly address?: string | undefined
  readonly close: () => Promise<void>
}

/** Looks at a workspace, shows its site, and does so again, as far as it changed, whenever one of its files does. */
export async function develop(options: DevelopOptions): Promise<Development> {
  const { root, port, generator, onLook, onFault } = options
  const live = createLiveWorkspace(root)
  const checker = createChecker({ store: createMemoryStore(), generator, keepsFiles: true })
  const folder = join(root, '.normdown', 'dev')
  const files = createLiveFiles({ folder, generator, onRest: atLeisure })
  const collect = createCollector()
  const rehearse = once(() => current && rehearseSave(checker, current.workspace))
  const logos = createLiveLogo(root)
  let site: DevSite | undefined
  let before: readonly Diagnostic[] = []
  let current: { readonly workspace: ReadWorkspace; readonly shown: Shown } | undefined

  function look(changed: readonly string[] | undefined): void {
    const start = performance.now()
    const workspace = live.read(changed)
    const check = checkAny(workspace)
    const written = files.write(check, workspace, changed)
    const known = new Set(before.map(textOf))
    const now = new Set(check.diagnostics.map(textOf))
    const added = check.diagnostics.filter((diagnostic) => !known.has(textOf(diagnostic)))
    const gone = [...known].filter((text) => !now.has(text)).length
    before = check.diagnostics
    const { assets, config } = workspace
    const sizes = () => figureSizes(emitFigures(check.catalog(), { assets, source: config.source }))
    const shown = { catalog: check.catalog, figureSizes: sizes, theme: themeOf(config.theme, logos.of(workspace)) }
    current = { workspace, shown }
    site?.update(shown)
    const duration = performance.now() - start
    onLook({ workspace, diagnostics: check.diagnostics, waived: check.waived, added, gone, written, duration })
  }

  function checkAny(workspace: ReadWorkspace): Checked {
    try {
      return checker.check(workspace)
    } catch (error) {
      if (!(error instanceof IrregularFolder)) throw error
      const { catalog, diagnostics, waived } = checkRead(workspace, {})
      return { diagnostics, waived, standards: catalog, catalog: () => catalog, readAnew: undefined }
    }
  }

  function atLeisure(): void {
    rehearse()
    collect()
  }

  function lookAgain(changed: readonly string[] | undefined): void {
    try {
      watch.follow(live.source(changed))
      look(changed)
    } catch (error) {
      onFault(error)
    }
  }

  look(undefined)
  if (port !== undefined && current !== undefined) {
    const { startDevSite } = await import('../publish/dev-site.ts')
    const { workspace, shown } = current
    const { publication } = workspace.config
    const fileAt = (address: string): Uint8Array | undefined =>
      files.at(address) ?? logos.at(address) ?? figureAt(address, current?.workspace ?? workspace)
    site = await startDevSite({ shown, publication, port, fileAt })
  }
  const watch = watchFiles({ root, source: live.read([]).config.source, onChange: lookAgain, onFault })
  return {
    address: site?.address,
    async close() {
      watch.close()
      files.close()
      await site?.close()
    },
  }
}

/** What a look needs of a check, whether it was made part by part or as a whole. */
export type Checked = Pick<IncrementalCheck, 'diagnostics' | 'waived' | 'standards' | 'catalog'> & {
  /** Folders of the standards that were read anew; `undefined` where all were. */
  readonly readAnew: readonly string[] | undefined
}

/** Checks a workspace as if a file had been saved, and again as it is, so that the first save is not slower than those after it. */
function rehearseSave(checker: Checker, workspace: ReadWorkspace): void {
  const saved = workspace.sources.find(({ path }) => path.endsWith('.md') && !path.endsWith('/standard.md'))
  const sources = workspace.sources.map((source) => (source === saved ? { ...saved, text: `${saved.text}\n` } : source))
  try {
    checker.check({ ...workspace, sources })
    checker.check(workspace)
  } catch (error) {
    if (!(error instanceof IrregularFolder)) throw error
  }
}

function textOf({ rule, severity, place, message }: Diagnostic): string {
  return `${place.file}:${place.line}:${place.column} ${severity} ${rule} ${message.en}`
}

/** The bytes of a figure at an address of the site. */
function figureAt(address: string, { assets, config }: ReadWorkspace): Uint8Array | undefined {
  const path = /^\/figures\/(.+)$/.exec(address)?.[1]
  return path === undefined ? undefined : assets.find((asset) => asset.path === `${config.source}/${path}`)?.read()
}
