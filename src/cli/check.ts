import { setFlagsFromString } from 'node:v8'
import type { Findings } from '../cache/check-incrementally.ts'
import type { Fixed } from '../fix.ts'
import type { Message } from '../model/text.ts'
import { spareCompiler } from '../sparing-compiler.ts'
import type { Call, CommandPage } from './page.ts'
import { showStages } from './stages.ts'
import type { Terminal } from './terminal.ts'

export const checkPage: CommandPage = {
  name: 'check',
  summary: {
    zh: '检查工作区中的标准，列出所有问题',
    en: 'check the standards of the workspace and list everything found',
  },
  parameters: [],
  options: [
    {
      name: '--fix',
      summary: {
        zh: '先改正排版、单位和编号写法中可自动改正的问题，再列出其余问题',
        en: 'first put right what can be of typography, units and numbers of standards, then list the rest',
      },
    },
    {
      name: '--no-cache',
      summary: {
        zh: '重新检查所有文件，不使用也不保存上次的结果',
        en: 'check every file anew, neither using nor keeping results of the check before',
      },
    },
  ],
  async run(call, terminal) {
    const { printReport } = await import('./print-report.ts')
    const check = call.options.fix === true ? await fix(call, terminal) : await look(call, terminal)
    printReport(check, call, terminal)
    return check.passed ? 0 : 1
  },
}

async function look({ root, options }: Call, terminal: Terminal): Promise<Findings> {
  const { checkIncrementally } = await import('../cache/check-incrementally.ts')
  spareCompiler() // for good: the process ends with the check; not before modules are loaded, whose compiled code is kept by V8's flags
  return checkIncrementally(root, {
    onStage: showStages(terminal),
    remembers: options.cache !== false,
    cacheHome: process.env.XDG_CACHE_HOME,
    writer: String(process.pid),
  })
}

async function fix({ root }: Call, terminal: Terminal): Promise<Findings> {
  // Left to itself, the heap grows to several times what is held in it before it is looked through.
  setFlagsFromString('--heap-growing-percent=20')
  const { fixWorkspace } = await import('../fix.ts')
  const fixed = fixWorkspace(root, { onStage: showStages(terminal) })
  terminal.say(done(fixed)[terminal.locale])
  return fixed
}

function done({ fixes, changed }: Fixed): Message {
  const files = changed.length
  if (files === 0) return { zh: '没有可以自动改正的问题。', en: 'Nothing could be put right automatically.' }
  return {
    zh: `已在 ${files} 个文件中改正 ${fixes} 处。`,
    en: `Put right ${fixes} ${fixes === 1 ? 'place' : 'places'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
  }
}
