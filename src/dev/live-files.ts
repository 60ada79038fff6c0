import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { ReadWorkspace } from '../check.ts'
import { editionOf } from '../emit/edition.ts'
import { type Family, familyOf } from '../emit/family.ts'
import { emitUnits } from '../emit/units.ts'
import type { Artifact } from '../model/artifact.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import { once } from '../model/once.ts'
import type { Section } from '../model/section.ts'
import { report } from '../report/report.ts'
import type { Checked } from './develop.ts'

/** The files by which other programs follow the work: the findings, and the JSON of every clause. */
export interface LiveFiles {
  /** Writes what tells of a change at once, and the rest when nothing else is to be done; gives the paths written at once. */
  readonly write: (
    checked: Checked,
    workspace: ReadWorkspace,
    changed: readonly string[] | undefined,
  ) => readonly string[]
  /** What stands at an address of the site, if it is one of these files. */
  readonly at: (address: string) => Uint8Array | undefined
  readonly close: () => void
}

/** Milliseconds without a change after which what it concerns only by the way is written. */
const pause = 400
/** Milliseconds between its parts, in which a change is noticed. */
const breath = 5

export interface LiveFilesOptions {
  readonly folder: string
  readonly generator: Catalog['generator']
  /** Told when all is written. */
  readonly onRest: () => void
}

/** Makes the files of a development below `folder`; what another one left there goes. */
export function createLiveFiles({ folder, generator, onRest }: LiveFilesOptions): LiveFiles {
  rmSync(join(folder, 'api'), { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, '.gitignore'), '*\n')
  const digests = new Map<string, string>()
  let later: NodeJS.Timeout | undefined
  const waiting = new Set<string>()
  const put = ({ path, content }: Artifact): boolean => {
    const digest = createHash('sha256').update(content).digest('base64')
    if (digests.get(path) === digest) return false
    digests.set(path, digest)
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, content)
    renameSync(`${file}.new`, file)
    return true
  }
  return {
    write(checked, workspace, changed) {
      const { diagnostics, waived, readAnew } = checked
      const options = {
        format: 'json',
        locale: 'en',
        files: workspace.sources.length,
        waived: waived.length,
        generator,
      } as const
      const findings = { path: 'diagnostics.json', content: report(diagnostics, options) }
      const catalog = checked.standards
      const family = once(() => familyOf(catalog))
      const own = changed === undefined ? [] : unitsAt(catalog, changed).flatMap((unit) => unitFiles(family(), unit))
      const written = [...own, findings].filter(put).map(({ path }) => path)
      for (const id of readAnew ?? catalog.standards.map((standard) => standard.id)) waiting.add(id)
      clearTimeout(later)
      const rest = othersOf(catalog, { family, waiting })
      const next = (wait: number): void => {
        later = setTimeout(() => {
          const { done, value = [] } = rest.next()
          for (const file of value) put(file)
          if (done) onRest()
          else next(breath)
        }, wait)
        later.unref()
      }
      next(pause)
      return written
    },
    at(address) {
      const path = address.slice(1)
      return digests.has(path) ? readFileSync(join(folder, path)) : undefined
    },
    close: () => clearTimeout(later),
  }
}

/** The JSON of every unit of the standards that wait for it, chapter by chapter. */
function* othersOf(
  { standards }: Catalog,
  { family, waiting }: { readonly family: () => Family; readonly waiting: Set<string> },
): Generator<readonly Artifact[], undefined, undefined> {
  for (const standard of standards) {
    if (!waiting.has(standard.id)) continue
    for (const chapter of standard.sections) yield emitUnits(editionOf(family(), { ...standard, sections: [chapter] }))
    waiting.delete(standard.id)
  }
  return undefined
}

interface PlacedUnit {
  readonly standard: Standard
  readonly chapter: Section
  readonly id: string
}

/** The units whose text stands in one of `files`. */
function unitsAt({ standards }: Catalog, files: readonly string[]): PlacedUnit[] {
  return standards.flatMap((standard) => {
    const folder = standard.place.file.slice(0, standard.place.file.lastIndexOf('/') + 1)
    if (!files.some((file) => file.startsWith(folder))) return []
    return standard.sections.flatMap((chapter) =>
      sectionsBelow(chapter).flatMap(({ unit, blocks }) => {
        const isIn = blocks.some((block) => block.type === 'provision' && files.includes(block.provision.place.file))
        return unit !== undefined && isIn ? [{ standard, chapter, id: unit }] : []
      }),
    )
  })
}

function sectionsBelow(section: Section): Section[] {
  return [section, ...section.children.flatMap(sectionsBelow)]
}

/** The JSON of one unit; its standard is cut down to the chapter around it, which is all that it needs. */
function unitFiles(family: Family, { standard, chapter, id }: PlacedUnit): Artifact[] {
  const edition = editionOf(family, { ...standard, sections: [chapter] })
  return emitUnits(edition).filter(({ path }) => path.endsWith(`/${id}.json`))
}
