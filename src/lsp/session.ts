import type { Connection, TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { configFile } from '../config/read-config.ts'
import type { Language, Message } from '../model/text.ts'
import { addressOf, fileOf, pathWithin } from './addresses.ts'
import { createBulletin } from './bulletin.ts'
import type { OpenFile } from './open-files.ts'
import { published } from './published.ts'
import { createRanges } from './ranges.ts'
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
  /** Looks again at what may have changed on the disk: at everything, or at some files. */
  readonly lookAgain: (addresses?: readonly string[]) => void
  readonly close: () => void
}

export interface FoundFile {
  readonly workspace: Workspace
  readonly path: string
}

/** Begins a session; nothing is looked at before a workspace is entered. */
export function createSession({ connection, documents, surroundings }: SessionOptions): Session {
  const { workspaceAround, pageOf } = surroundings
  const workspaces = new Map<string, Workspace>()
  const bulletin = createBulletin((params) => {
    connection.sendDiagnostics(params).catch(() => undefined) // an editor that has gone needs none
  })
  const told = new Set<string>()
  let locale: Language = 'en'

  function openFiles(root: string): OpenFile[] {
    return documents.all().flatMap((document) => {
      const file = fileOf(document.uri)
      const path = file === undefined ? undefined : pathWithin(root, file)
      return path === undefined ? [] : [{ path, address: document.uri, text: document.getText() }]
    })
  }

  function post(root: string, { analysis, diagnostics }: Outcome): void {
    const telling = {
      locale,
      pageOf,
      rangeOf: analysis?.rangeOf ?? createRanges(new Map()).rangeOf,
      addressOf: analysis?.addressOf ?? ((path: string) => addressOf(root, path)),
    }
    const findings = Map.groupBy(diagnostics, ({ place }) => telling.addressOf(place.file))
    const shown = [...findings].map(([address, own]) => [address, own.map((each) => published(each, telling))] as const)
    bulletin.post(root, new Map(shown))
  }

  /** An error of our own is told once, or a keystroke each would bring it again. */
  function tell(error: unknown): void {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
    if (told.has(said)) return
    told.add(said)
    connection.console.error(said)
    connection.window.showErrorMessage(ownFault[locale])
  }

  function leave(root: string): void {
    workspaces.get(root)?.close()
    workspaces.delete(root)
    bulletin.post(root, new Map())
  }

  function isGone(root: string): boolean {
    return workspaceAround(root) !== root && !openFiles(root).some(({ path }) => path === configFile)
  }

  return {
    speak(language) {
      locale = language
    },
    enter(path) {
      const root = workspaceAround(path)
      if (root === undefined || workspaces.has(root)) return
      const workspace = openWorkspace(root, {
        openFiles: () => openFiles(root),
        readText: surroundings.readText,
        onOutcome: (outcome) => post(root, outcome),
        onFault: tell,
      })
      workspaces.set(root, workspace)
      workspace.look('disk')
    },
    find(address) {
      const file = fileOf(address)
      const found = [...workspaces.values()].flatMap((workspace): FoundFile[] => {
        const path = file === undefined ? undefined : pathWithin(workspace.root, file)
        return path === undefined ? [] : [{ workspace, path }]
      })
      return found.toSorted((a, b) => b.workspace.root.length - a.workspace.root.length)[0]
    },
    lookAgain(addresses) {
      for (const root of workspaces.keys()) if (isGone(root)) leave(root)
      for (const workspace of workspaces.values()) {
        const paths = addresses?.flatMap(
          (address) => pathWithin(workspace.root, fileOf(address) ?? workspace.root) ?? [],
        )
        if (paths === undefined || paths.some(workspace.concerns)) workspace.look('disk')
      }
    },
    close() {
      for (const workspace of workspaces.values()) workspace.close()
      workspaces.clear()
    },
  }
}

const ownFault: Message = {
  zh: 'normdown 因自身的错误未能检查这次改动，详情见其输出。下次改动时会再次检查。',
  en: 'normdown could not check the last change because of an error of its own; its output has the details. It tries again at the next change.',
}
