import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../docs/editors/vscode', import.meta.url))
const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'))
const code = readFileSync(join(source, 'extension.js'), 'utf8')

/** What the extension asked VS Code and its language client for. */
interface Asked {
  readonly clients: {
    id: string
    server: Record<string, unknown>
    options: Record<string, unknown>
    stopped: boolean
  }[]
  readonly commands: Record<string, () => Promise<void>>
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'normdown-extension-'))
  cpSync(source, folder, { recursive: true })
  write('node_modules/vscode-languageclient/node.js', languageClient)
  mkdirSync(join(folder, 'workspace'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const languageClient = `
const { asked } = require('vscode')
exports.TransportKind = { stdio: 0 }
exports.LanguageClient = class {
  constructor(id, name, server, options) {
    this.own = { id, server, options, stopped: false }
    asked.clients.push(this.own)
  }
  async start() {}
  async stop() { this.own.stopped = true }
}
`

/** Activates the extension in a window with these settings. */
async function activate(settings: Readonly<Record<string, string>>): Promise<Asked> {
  write(
    'node_modules/vscode/index.js',
    `const asked = exports.asked = { clients: [], commands: {} }
exports.window = { showErrorMessage: (message) => { throw new Error(message) } }
exports.commands = { registerCommand: (name, run) => (asked.commands[name] = run) }
exports.workspace = {
  workspaceFolders: [{ uri: { fsPath: ${JSON.stringify(join(folder, 'workspace'))} } }],
  getConfiguration: () => ({ get: (name) => (${JSON.stringify(settings)})[name] }),
  onDidChangeConfiguration: () => undefined,
}`,
  )
  const require = createRequire(join(folder, 'extension.js'))
  await require('./extension.js').activate({ subscriptions: [] })
  return require('vscode').asked
}

describe('the extension for VS Code', () => {
  it('starts the normdown that the workspace has installed', async () => {
    const program = 'node_modules/normdown/lib/cli/main.js'
    write(`workspace/${program}`, '')
    const { clients } = await activate({ locale: 'auto', program: '' })
    expect(clients[0]?.server).toEqual({ module: join(folder, 'workspace', program), args: ['lsp'], transport: 0 })
    expect(clients[0]?.options.initializationOptions).toEqual({ locale: 'auto' })
  })

  it('starts the program that is set', async () => {
    write('workspace/lib/main.js', '')
    const { clients } = await activate({ locale: 'zh', program: 'lib/main.js' })
    expect(clients[0]?.server.module).toBe(join(folder, 'workspace/lib/main.js'))
  })

  it('starts the command where nothing is installed, and again when asked', async () => {
    const { clients, commands } = await activate({ locale: 'en', program: '' })
    expect(clients[0]?.server).toMatchObject({ command: 'normdown', args: ['lsp'] })
    await commands['normdown.restart']?.()
    expect(clients.map(({ stopped }) => stopped)).toEqual([true, false])
  })

  it('declares every command and setting that it uses, in both languages', () => {
    const used = [...code.matchAll(/settings\.get\('(\w+)'\)/g)].map(([, name]) => `normdown.${name}`)
    expect(Object.keys(manifest.contributes.configuration.properties).sort()).toEqual([...new Set(used)].sort())
    const declared = manifest.contributes.commands.map(({ command }: { command: string }) => command)
    expect([...code.matchAll(/registerCommand\('([\w.]+)'/g)].map(([, name]) => name)).toEqual(declared)
    const named = [...JSON.stringify(manifest).matchAll(/"%(\w+)%"/g)].map(([, name]) => name).sort()
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      expect(Object.keys(JSON.parse(readFileSync(join(source, file), 'utf8'))).sort(), file).toEqual(named)
    }
  })
})
