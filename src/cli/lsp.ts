import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import type { CommandPage } from './page.ts'

export const lspPage: CommandPage = {
  name: 'lsp',
  summary: {
    zh: '作为语言服务器为编辑器服务（LSP，标准输入输出）',
    en: 'serve an editor as a language server (LSP, over standard input and output)',
  },
  parameters: [],
  options: [
    { name: '--stdio', summary: { zh: '使用标准输入输出，始终如此', en: 'use standard input and output, as always' } },
    {
      name: '--clientProcessId <number>',
      summary: { zh: '编辑器的进程号，由编辑器给出', en: 'process of the editor, as editors give it' },
    },
  ],
  async run({ root, options }, { locale }) {
    // Finding this option, the library of the protocol would watch the editor by a timer that nothing ends; we watch it ourselves.
    process.argv = process.argv.filter((word) => !word.startsWith('--clientProcessId'))
    const { serve } = await import('../lsp/serve.ts')
    const { packageFolder } = await import('../files/package-folder.ts')
    const { stdin: input, stdout: output } = process
    const code = await serve({
      input,
      output,
      locale,
      isAlive,
      readText,
      workspaceAround: options.root === undefined ? workspaceAround : () => root,
      pageOf: (rule) => pathToFileURL(join(packageFolder, 'docs/rules', `${rule}.md`)).href,
    })
    input.destroy() // or the process would go on waiting for input
    return code
  },
}

function workspaceAround(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'normdown.config.json'))) return folder
    if (folder === dirname(folder)) return undefined
  }
}

function readText(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch {
    return undefined // what keeps it from being read is told where it is read as a configuration
  }
}

/** Whether a process still runs; one that we may not signal does. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
