import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type LogMessageParams,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node'

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** What an editor in a test can be told to do, and what it knows. */
export interface Editor {
  readonly root: string
  readonly connection: MessageConnection
  readonly process: ChildProcess
  readonly initialized: InitializeResult
  /** Everything that the server wrote on standard error, or told as an error of its own. */
  readonly complaints: () => string
  readonly addressOf: (path: string) => string
  readonly open: (path: string, text?: string) => void
  readonly type: (path: string, text: string) => void
  readonly close: (path: string) => void
  readonly save: (path: string) => void
  /** The text of an open file as the editor has it. */
  readonly textOf: (path: string) => string
  /** The findings that the server last sent for a file. */
  readonly findings: (path: string) => readonly Diagnostic[]
  /** Every file with findings, relative to the workspace. */
  readonly filesWithFindings: () => readonly string[]
  /** Asks something about a file, at the place of `words`, or behind them for `|` at their end. */
  readonly ask: <Answer>(method: string, path: string, words?: string, more?: object) => Promise<Answer>
  /** Waits until the server has looked at everything it was told. */
  readonly settled: (path: string) => Promise<void>
  readonly apply: (changes: Readonly<Record<string, readonly TextEdit[]>>) => void
  readonly quit: () => Promise<number | null>
}

export interface EditorOptions {
  /** Files of the workspace, by path. */
  readonly files: Readonly<Record<string, string>>
  readonly params?: Partial<InitializeParams>
  readonly env?: Readonly<Record<string, string>>
  readonly given?: readonly string[]
}

/** Opens a folder with these files in an editor that talks to a server of its own. */
export async function openEditor({ files, params = {}, env = {}, given = [] }: EditorOptions): Promise<Editor> {
  const root = mkdtempSync(join(tmpdir(), 'normdown-lsp-'))
  for (const [path, text] of Object.entries(files)) writeIn(root, path, text)
  const child = spawn(process.execPath, [program, 'lsp', '--stdio', `--clientProcessId=${process.pid}`, ...given], {
    cwd: root,
    env: { PATH: process.env.PATH, LANG: 'en_US.UTF-8', ...env },
  })
  let complaints = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text
  })
  const exited = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const findings = new Map<string, readonly Diagnostic[]>()
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    findings.set(uri, diagnostics)
  })
  connection.onNotification('window/logMessage', ({ message }: LogMessageParams) => {
    complaints += message
  })
  connection.onRequest('client/registerCapability', () => null)
  connection.listen()
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(root).href, name: 'workspace' }],
    capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
    ...params,
  })
  await connection.sendNotification('initialized', {})

  const texts = new Map<string, { text: string; version: number }>()
  const addressOf = (path: string) => pathToFileURL(join(root, path)).href
  const tell = (method: string, path: string, more: object = {}) =>
    connection.sendNotification(method, { textDocument: { uri: addressOf(path) }, ...more })
  const editor: Editor = {
    root,
    connection,
    process: child,
    initialized,
    complaints: () => complaints,
    addressOf,
    open(path, text = readFileSync(join(root, path), 'utf8')) {
      texts.set(path, { text, version: 1 })
      tell('textDocument/didOpen', path, {
        textDocument: { uri: addressOf(path), languageId: 'markdown', version: 1, text },
      })
    },
    type(path, text) {
      const version = (texts.get(path)?.version ?? 0) + 1
      texts.set(path, { text, version })
      tell('textDocument/didChange', path, {
        textDocument: { uri: addressOf(path), version },
        contentChanges: [{ text }],
      })
    },
    close(path) {
      texts.delete(path)
      tell('textDocument/didClose', path)
    },
    save(path) {
      writeIn(root, path, editor.textOf(path))
      tell('textDocument/didSave', path)
    },
    textOf: (path) => texts.get(path)?.text ?? readFileSync(join(root, path), 'utf8'),
    findings: (path) => findings.get(addressOf(path)) ?? [],
    filesWithFindings: () =>
      [...findings]
        .filter(([, own]) => own.length > 0)
        .map(([uri]) => fileURLToPath(uri).slice(root.length + 1))
        .sort(),
    ask: (method, path, words, more) =>
      connection.sendRequest(`textDocument/${method}`, {
        textDocument: { uri: addressOf(path) },
        ...(words !== undefined && { position: positionOf(editor.textOf(path), words) }),
        ...more,
      }),
    async settled(path) {
      await editor.ask('documentSymbol', path)
    },
    apply(changes) {
      for (const [uri, edits] of Object.entries(changes)) {
        const path = fileURLToPath(uri).slice(root.length + 1)
        const text = edited(editor.textOf(path), edits)
        if (texts.has(path)) editor.type(path, text)
        else editor.open(path, text)
      }
    },
    async quit() {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      const code = await exited
      connection.dispose()
      rmSync(root, { recursive: true, force: true })
      return code
    },
  }
  return editor
}

export function writeIn(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Where `words` stand first; `be|fore` puts the cursor where the bar is. */
export function positionOf(text: string, words: string): Position {
  const bar = words.indexOf('|')
  const found = text.indexOf(words.replace('|', ''))
  if (found < 0) throw new Error(`The text has no ${words}`)
  const before = text.slice(0, found + Math.max(0, bar)).split(/\r\n?|\n/)
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
}

function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  const offsetOf = ({ line, character }: Position) =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character
  return edits
    .toSorted((a, b) => offsetOf(b.range.start) - offsetOf(a.range.start))
    .reduce(
      (now, { range, newText }) => now.slice(0, offsetOf(range.start)) + newText + now.slice(offsetOf(range.end)),
      text,
    )
}
