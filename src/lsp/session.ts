import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { configFile } from '../config/read-config.ts'
import type { Language } from '../model/text.ts'
import { fileOf, pathWithin } from './addresses.ts'
import { createBulletin } from './bulletin.ts'
import { type OpenFile, openFilesIn } from './open-files.ts'
import { ownFaultTeller } from './own-faults.ts'
import { type Outcome, openWorkspace, type Workspace } from './workspace.ts'

/** What a session needs of the disk and of the installation. */
export interface SessionSurroundings {
  /** The folder of the workspace around a file or folder: the nearest one, itself or above, that has a configuration. */
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
  /** In which language findings are said from now on. */
  readonly speak: (locale: Language) => void
  /** Begins to keep up with the workspace around a file or folder, if there is one. */
  readonly enter: (path: string) => void
  /** The workspace of a file, and the file's path in it. */
  readonly find: (address: string) => FoundFile | undefined
  /** Looks again at files and folders that changed on the disk. */
  readonly lookAgain: (addresses: readonly string[]) => void
  readonly close: () => void
}

export interface FoundFile {
  readonly workspace: Workspace
  readonly path: string
}

/** Begins a session; nothing is looked at before a workspace is entered. */
export function createSession({ connection, documents, surroundings }: SessionOptions): Session {
  const { workspaceAround, readText, pageOf } = surroundings
  const workspaces = new Map<string, Workspace>()
  const bulletin = createBulletin((params) => {
    connection.sendDiagnostics(params).catch(() => undefined) // an editor that has gone needs none
  })
  let locale: Language = 'en'
  const onFault = ownFaultTeller(connection, () => locale)
  const openFiles = (root: string): OpenFile[] => openFilesIn(root, documents.all())

  function leaveWhereGone(root: string): void {
    if (workspaceAround(root) === root || openFiles(root).some(({ path }) => path === configFile)) return
    workspaces.get(root)?.close()
    workspaces.delete(root)
    bulletin.clear(root)
  }

  return {
    speak(language) {
      locale = language
    },
    enter(path) {
      const root = workspaceAround(path)
      if (root === undefined || workspaces.has(root)) return
      const onOutcome = (outcome: Outcome): void => bulletin.post(root, outcome, { locale, pageOf })
      const workspace = openWorkspace(root, { openFiles: () => openFiles(root), readText, onOutcome, onFault })
      workspaces.set(root, workspace)
      workspace.look('disk')
    },
    find: (address) => fileIn([...workspaces.values()], address),
    lookAgain(addresses) {
      for (const root of workspaces.keys()) leaveWhereGone(root)
      for (const workspace of workspaces.values()) {
        const found = addresses.flatMap((address) => fileIn([workspace], address) ?? [])
        if (found.some(({ path }) => workspace.concerns(path))) workspace.look('disk')
      }
    },
    close() {
      for (const workspace of workspaces.values()) workspace.close()
      workspaces.clear()
    },
  }
}

/** The file of an address in the innermost workspace around it. */
function fileIn(workspaces: readonly Workspace[], address: string): FoundFile | undefined {
  const file = fileOf(address)
  if (file === undefined) return undefined
  const found = workspaces.flatMap((workspace): FoundFile[] => {
    const path = pathWithin(workspace.root, file)
    return path === undefined ? [] : [{ workspace, path }]
  })
  return found.toSorted((a, b) => b.workspace.root.length - a.workspace.root.length)[0]
}
