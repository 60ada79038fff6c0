import type { Artifact } from '../../src/model/artifact.ts'

/** The text of the artifact at `path` below api/v1/. */
export function textOf(artifacts: readonly Artifact[], path: string): string {
  const found = artifacts.find((artifact) => artifact.path === `api/v1/${path}`)
  if (!found) throw new Error(`Cannot find api/v1/${path} among the artifacts`)
  return String(found.content)
}

/** The bytes of the artifact at `path` below api/v1/. */
export function bytesOf(artifacts: readonly Artifact[], path: string): Uint8Array {
  const { content = '' } = artifacts.find((artifact) => artifact.path === `api/v1/${path}`) ?? {}
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** Content of a published file, of which a test asserts what it finds. */
// biome-ignore lint/suspicious/noExplicitAny: the schemas are what types it, and they are tested
export type Json = any

/** The content of the JSON file at `path` below api/v1/. */
export function jsonOf(artifacts: readonly Artifact[], path: string): Json {
  return JSON.parse(textOf(artifacts, path))
}
