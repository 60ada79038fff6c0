const { existsSync } = require('node:fs')
const { resolve } = require('node:path')
const { commands, window, workspace } = require('vscode')
const { LanguageClient, TransportKind } = require('vscode-languageclient/node')

let client

/** Starts the language server of the workspace, and again whenever a setting of ours changes. */
exports.activate = async (context) => {
  context.subscriptions.push(
    commands.registerCommand('normdown.restart', restart),
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('normdown') && restart()),
  )
  await start()
}

exports.deactivate = () => client?.stop()

async function restart() {
  await client?.stop().catch(() => undefined) // one that has ended already cannot be stopped
  await start()
}

async function start() {
  const settings = workspace.getConfiguration('normdown')
  client = new LanguageClient('normdown', 'normdown', serverOf(settings), {
    documentSelector: [
      { scheme: 'file', language: 'markdown' },
      { scheme: 'file', language: 'yaml' },
      { scheme: 'file', pattern: '**/normdown.config.json' },
    ],
    initializationOptions: { locale: settings.get('locale') },
  })
  await client.start().catch((error) => window.showErrorMessage(`normdown: ${error.message}`))
}

/** The program that is set, else the one installed in the workspace, else the command `normdown`. */
function serverOf(settings) {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.fsPath)
  const program = settings.get('program') || 'node_modules/normdown/lib/cli/main.js'
  const module = folders.map((folder) => resolve(folder, program)).find((path) => existsSync(path))
  if (module) return { module, args: ['lsp'], transport: TransportKind.stdio }
  return { command: 'normdown', args: ['lsp'], options: { shell: process.platform === 'win32' } }
}
