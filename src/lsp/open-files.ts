import type { TextDocument } from 'vscode-languageserver-textdocument'
import { decode } from '../files/decode.ts'
import { type SourceFolder, textLimit } from '../files/read-sources.ts'
import { compareText } from '../model/place.ts'
import type { Source } from '../syntax/parsed-document.ts'
import { fileOf, pathWithin } from './addresses.ts'

/** A file as it is in the editor, saved or not. */
export interface OpenFile {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly address: string
  readonly text: string
}

/** The files below `root` among the documents that an editor holds. */
export function openFilesIn(root: string, documents: readonly TextDocument[]): OpenFile[] {
  return documents.flatMap((document) => {
    const file = fileOf(document.uri)
    const path = file === undefined ? undefined : pathWithin(root, file)
    return path === undefined ? [] : [{ path, address: document.uri, text: document.getText() }]
  })
}

/** The sources of a workspace with what the editor holds in place of what the disk does. */
export function withOpenFiles(folder: SourceFolder, open: readonly OpenFile[], source: string): readonly Source[] {
  const sources = new Map(folder.sources.map((own) => [own.path, own]))
  for (const { path, text } of open.filter((file) => isSource(file.path, source))) {
    const bytes = new TextEncoder().encode(text)
    if (bytes.length > textLimit) continue // told when it is saved
    const decoded = decode(path, bytes)
    if ('text' in decoded) sources.set(path, { path, text: decoded.text })
  }
  return [...sources.values()].sort((a, b) => compareText(a.path, b.path))
}

/** Whether a file would be read as a source if it were on the disk, as `readSources` tells. */
function isSource(path: string, source: string): boolean {
  if (!path.startsWith(`${source}/`)) return false
  const steps = path.slice(source.length + 1).split('/')
  const name = steps.at(-1) ?? ''
  const isHidden = steps.some((step) => step.startsWith('.') || step === 'node_modules')
  return !isHidden && /\.(md|ya?ml)$/i.test(name) && !/^(README|LICENSE|LICENCE|CHANGELOG|CONTRIBUTING)[.-]/.test(name)
}
