import { once } from 'node:events'
import process from 'node:process'
import type { Look } from '../dev/develop.ts'
import { readGenerator } from '../files/package-folder.ts'
import type { Message } from '../model/text.ts'
import { describeFailure } from './failure.ts'
import type { Call, CommandPage } from './page.ts'
import { UsageError } from './usage-error.ts'

export const devPage: CommandPage = {
  name: 'dev',
  summary: {
    zh: '边写边看：每次保存后立即检查，并在浏览器中显示网站',
    en: 'work with the site open: check at every save and show the result in the browser',
  },
  parameters: [],
  options: [
    { name: '--port <number>', summary: { zh: '网站的端口，默认 4321', en: 'port of the site, 4321 if left out' } },
    { name: '--no-site', summary: { zh: '只检查，不显示网站', en: 'check only, without the site' } },
  ],
  async run(call, terminal) {
    const { develop } = await import('../dev/develop.ts')
    const { printReport } = await import('./print-report.ts')
    const { locale, say } = terminal
    let isFirst = true
    const development = await develop({
      root: call.root,
      port: call.options.site === false ? undefined : portOf(call),
      generator: readGenerator(),
      onLook(look) {
        const { workspace, diagnostics, waived, added } = look
        const files = workspace.sources.length
        if (isFirst || added.length > 0)
          printReport({ sources: workspace.sources, diagnostics: added, files, waived }, call, terminal)
        if (!isFirst) say(`${seen(look)[locale]}${left(diagnostics.length)[locale]}`)
        isFirst = false
      },
      onFault: (error) => say(describeFailure(error, locale)),
    })
    say(watching(development.address)[locale])
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await development.close()
    return 0
  },
}

function portOf({ options }: Call): number {
  const given = options.port ?? 4321
  const port = Number(given)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new UsageError({
    zh: `\`--port\` 的值为 \`${given}\`，应为 0～65535 的整数。`,
    en: `Unexpected value \`${given}\` of \`--port\`, expected a whole number from 0 to 65535.`,
  })
}

function seen({ added, gone, duration }: Look): Message {
  const milliseconds = Math.max(1, Math.round(duration))
  return {
    zh: `用时 ${milliseconds} 毫秒：新增 ${added.length} 个问题，消除 ${gone} 个，`,
    en: `${milliseconds} ms: ${added.length} new, ${gone} gone, `,
  }
}

function left(count: number): Message {
  return { zh: `现有 ${count} 个。`, en: `${count} in all.` }
}

function watching(address: string | undefined): Message {
  return address === undefined
    ? { zh: '正在监视文件，按 Ctrl+C 结束。', en: 'Watching the files; press Ctrl+C to end.' }
    : {
        zh: `网站在 ${address} ，正在监视文件，按 Ctrl+C 结束。`,
        en: `The site is at ${address}; watching the files; press Ctrl+C to end.`,
      }
}
