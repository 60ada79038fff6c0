import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'

/** Writes artifacts below `folder`, each as it comes. Throws if a path leaves the folder or comes twice; what came before stands. */
export function writeArtifacts(folder: string, artifacts: Iterable<Artifact>): void {
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
    writeFileSync(file, content)
  }
}

function staysInside(path: string): boolean {
  const steps = path.split('/')
  return !/[\\:\0]/.test(path) && steps.every((step) => step !== '' && step !== '.' && step !== '..')
}
