import { resolve } from 'node:path'
import type { Language, Message } from '../model/text.ts'
import type { CommandPage } from './page.ts'
import { UsageError } from './usage-error.ts'

export const initPage: CommandPage = {
  name: 'init',
  summary: {
    zh: '新建一个小的工作区，内有一项虚构的标准供参考',
    en: 'create a small workspace with a made-up standard to learn from',
  },
  parameters: [
    {
      name: '[folder]',
      summary: { zh: '写入的文件夹，默认为当前文件夹', en: 'folder to write into, this one if left out' },
    },
  ],
  options: [
    {
      name: '--language <zh|en>',
      summary: { zh: '标准的语言，默认同界面语言', en: 'language of the standard, that of the tool if left out' },
    },
  ],
  async run({ given: [folder = '.'], options }, { cwd, locale, print, say }) {
    const { readGenerator } = await import('../files/package-folder.ts')
    const { writeNewFiles } = await import('../files/write-new-files.ts')
    const { workspaceFiles } = await import('./init/workspace-files.ts')
    const language = languageOf(options.language) ?? locale
    const files = workspaceFiles({ language, version: readGenerator().version })
    writeNewFiles(resolve(cwd, folder), files)
    print(`${files.map(({ path }) => path).join('\n')}\n`)
    say(nextStep[locale])
    return 0
  },
}

const nextStep: Message = {
  zh: '工作区已写好。运行 normdown check 检查，运行 normdown build 发布；README.md 说明其余步骤。',
  en: 'The workspace is ready. Run normdown check and normdown build; README.md tells the other steps.',
}

function languageOf(value: unknown): Language | undefined {
  if (value === undefined || value === 'zh' || value === 'en') return value
  throw new UsageError({
    zh: `\`--language\` 的值为 \`${value}\`，应为 \`zh\` 或 \`en\`。`,
    en: `Unexpected value \`${value}\` of \`--language\`, expected \`zh\` or \`en\`.`,
  })
}
