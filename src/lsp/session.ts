import { join } from 'node:path'
import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { configFile } from '../config/read-config.ts'
import type { Language } from '../model/text.ts'
import { addressOf, fileOf, pathWithin } from './addresses.ts'
import { createBulletin } from './bulletin.ts'
import type { OpenFile } from './open-files.ts'
import { published } from './published.ts'
import { openWorkspace, type Outcome, type Workspace } from './workspace.ts'

/** What a session needs of the disk and of the installation. */
export interface SessionSurroundings {
  /** The folder of the workspace around a file or folder: it, or the nearest one above, that has a configuration. */
  readonly workspaceAround: (path: string) => string | undefined
  /** The text of a file; absent if it cannot be read. */
  readonly readText: (file: string) => string | undefined
  /** Address of the page that explains a rule. */
  readonly pageOf: (rule: string) => string
}

export interface SessionOptions {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly surroundings: SessionSurroundings
}

/** The workspaces that an editor has open, each kept up with while it is edited. */
export interface Session {
  /** To be told once, before anything else, in which language findings are to be said. */
  readonly speak: (locale: Language) => void
  readonly locale: () => Language
  /** Begins to keep up with the workspace around a folder, if there is one. */
  readonly enter: (folder: string) => void
  /** The workspace of a file, with the file's path in it. */
  readonly find: (address: string) => { readonly workspace: Workspace; readonly path: string } | undefined
  /** To be told that files on the disk changed; without addresses, that any may have. */
  readonly diskChanged: (addresses?: readonly string[]) => void
  readonly close: () => void
}

/** Begins a session; nothing is looked at before a workspace is entered. */
export function createSession({ connection, documents, surroundings }: SessionOptions): Session {
  const workspaces = new Map<string, Workspace>()
  const bulletin = createBulletin((params) => void connection.sendDiagnostics(params).catch(() => undefined))
  let locale: Language = 'en'

  function openFiles(root: string): OpenFile[] {
    return documents.all().flatMap((document) => {
      const file = fileOf(document.uri)
      const path = file === undefined ? undefined : pathWithin(root, file)
      if (path === undefined) return []
      return [{ path, address: document.uri, version: document.version, text: document.getText() }]
    })
  }

  function post(root: string, { analysis, diagnostics }: Outcome): void {
    const open = new Map(openFiles(root).map(({ path, address }) => [path, address]))
    const addressIn = (path: string): string => open.get(path) ?? addressOf(root, path)
    const rangeOf = analysis?.rangeOf ?? plainRanges.rangeOf
    const telling = { locale, rangeOf, addressOf: addressIn, pageOf: surroundings.pageOf }
    const byAddress = Map.groupBy(diagnostics, ({ place }) => addressIn(place.file))
    bulletin.post(root, new Map([...byAddress].map(([address, own]) => [address, own.map((each) => published(each, telling))])))
  }
  // …
}
