import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'
import { previousFiles } from './unchanged-files.ts'

/**
 * Writes artifacts below `folder`, each as it comes; one that is the same below `previous`, the last output, is linked from
 * there. Throws if a path leaves the folder or comes twice; what came before stands.
 */
export function writeArtifacts(folder: string, artifacts: Iterable<Artifact>, previous?: string): void {
  const last = previous === undefined ? undefined : previousFiles(previous)
  const paths = new Set<string>()
  const folders = new Set<string>()
  for (const { path, content } of artifacts) {
    if (!staysInside(path)) throw new Error(`Cannot write the artifact \`${path}\`: its path leaves the output folder`)
    if (paths.has(path)) throw new Error(`Cannot write the artifact \`${path}\`: another one has the same path`)
    paths.add(path)
    const file = join(folder, path)
    const around = dirname(file)
    if (!folders.has(around)) mkdirSync(around, { recursive: true })
    folders.add(around)
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
    if (!last?.link(path, bytes, file)) writeFileSync(file, bytes)
  }
}

function staysInside(path: string): boolean {
  return !leavesFolder.test(path)
}

/** Also what some systems take for another folder or disk, and steps that say nothing. */
const leavesFolder = /[\\:\0]|(?:^|\/)\.{0,2}(?:\/|$)/
