import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Artifact } from '../model/artifact.ts'

/** Writes artifacts below `folder`. Throws, before writing any, if a path leaves the folder or comes twice. */
export function writeArtifacts(folder: string, artifacts: readonly Artifact[]): void {
  const paths = new Set<string>()
  for (const { path } of artifacts) {
    if (!staysInside(path)) throw new Error(`Cannot write the artifact \`${path}\`: its path leaves the output folder`)
    if (paths.has(path)) throw new Error(`Cannot write the artifact \`${path}\`: another one has the same path`)
    paths.add(path)
  }
  const folders = new Set([...paths].map((path) => dirname(join(folder, path))))
  for (const each of folders) mkdirSync(each, { recursive: true })
  for (const { path, content } of artifacts) writeFileSync(join(folder, path), content)
}

function staysInside(path: string): boolean {
  const steps = path.split('/')
  return !/[\\:\0]/.test(path) && steps.every((step) => step !== '' && step !== '.' && step !== '..')
}
