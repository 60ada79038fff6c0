import type { Connection, InitializeResult, TextDocuments } from 'vscode-languageserver'
import {
  CodeActionKind,
  DidChangeWatchedFilesNotification,
  TextDocumentSyncKind,
  WatchKind,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { configFile } from '../config/read-config.ts'
import { readGenerator } from '../files/package-folder.ts'
import type { Language } from '../model/text.ts'
import { fixAllKind } from './actions/code-actions.ts'
import { fileOf } from './addresses.ts'
import { type Client, clientOf } from './client.ts'
import type { Session } from './session.ts'

export interface Following {
  readonly connection: Connection
  readonly documents: TextDocuments<TextDocument>
  readonly session: Session
  /** The language in which to speak if the editor names none. */
  readonly locale: Language
}

/** Follows what an editor opens, types, saves and closes, and what changes on the disk. Gives what is known of the editor. */
export function followEditor({ connection, documents, session, locale }: Following): () => Client {
  let client: Client = { locale, markdown: true, watches: false, changesFolders: false, folders: [] }

  connection.onInitialize((params) => {
    client = clientOf(params, locale)
    session.speak(client.locale)
    return abilities
  })
  connection.onInitialized(() => {
    for (const folder of client.folders) session.enter(folder)
    if (client.watches) watchFiles(connection)
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added }) => {
        for (const { uri } of added) enterAround(uri)
      })
    }
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) if (uri.endsWith(`/${configFile}`)) enterAround(uri)
    session.lookAgain(changes.map(({ uri }) => uri))
  })
  documents.onDidOpen(({ document }) => {
    enterAround(document.uri)
    lookAtFile(document.uri)
  })
  documents.onDidChangeContent(({ document }) => session.find(document.uri)?.workspace.look('typing'))
  documents.onDidSave(({ document }) => lookAtFile(document.uri))
  documents.onDidClose(({ document }) => lookAtFile(document.uri))

  function enterAround(address: string): void {
    const file = fileOf(address)
    if (file !== undefined) session.enter(file)
  }

  /** An editor that does not tell of changes on the disk may have made some itself. */
  function lookAtFile(address: string): void {
    session.find(address)?.workspace.look(client.watches ? 'now' : 'disk')
  }

  return () => client
}

const abilities: InitializeResult = {
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    completionProvider: { triggerCharacters: [':', '#', '/', '(', '[', ' '], resolveProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
  serverInfo: readGenerator(),
}

/** Files that may be sources or images, and whatever is deleted: of a folder, editors tell nothing but itself. */
function watchFiles(connection: Connection): void {
  const watchers = [
    { globPattern: `**/${configFile}` },
    { globPattern: '**/*.{md,yaml,yml,png,jpg,jpeg,webp}' },
    { globPattern: '**/*', kind: WatchKind.Delete },
  ]
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch((error: unknown) => {
    connection.console.error(String(error))
  })
}
