import { join } from 'node:path'
import type { Message } from '../model/text.ts'
import type { CommandPage } from './page.ts'
import { pathFrom } from './path-from.ts'
import { showStages } from './stages.ts'

export const buildPage: CommandPage = {
  name: 'build',
  summary: {
    zh: '检查后生成网站、条款 JSON 和检查表；有错误时不改动上一次的输出',
    en: 'check, then publish site, clause JSON and checklists; errors leave the last output as it is',
  },
  parameters: [],
  options: [
    {
      name: '--offline',
      summary: {
        zh: '另写 site.zip：无需服务器即可阅读和检索的网站副本',
        en: 'site.zip too: a copy of the site to read and search without a server',
      },
    },
    { name: '--no-site', summary: { zh: '不生成网站，只写出 JSON 和检查表', en: 'no site, JSON and checklists only' } },
  ],
  async run(call, terminal) {
    const { buildWorkspace } = await import('../build.ts')
    const { printReport } = await import('./print-report.ts')
    const build = await buildWorkspace(call.root, {
      site: call.options.site !== false,
      offline: call.options.offline === true,
      onStage: showStages(terminal),
    })
    printReport(build, call, terminal)
    const output = pathFrom(terminal.cwd, join(call.root, build.config.outDir))
    terminal.say((build.written === undefined ? keptWord(output) : writtenWord(output))[terminal.locale])
    return build.passed ? 0 : 1
  },
}

function writtenWord(outDir: string): Message {
  return { zh: `已写入 ${outDir}。`, en: `Written to ${outDir}.` }
}

function keptWord(outDir: string): Message {
  return {
    zh: `有错误，没有发布；${outDir} 保持原样。`,
    en: `Nothing was published because of the errors; ${outDir} is as it was.`,
  }
}
