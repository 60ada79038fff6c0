import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Call, CommandPage } from './page.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

export const assessPage: CommandPage = {
  name: 'assess',
  summary: {
    zh: '按标准的评价指标为一份评价文件评分；migrate 将其转到另一版本',
    en: 'score an assessment by the criteria of its standard; migrate carries it over to another edition',
  },
  parameters: [
    {
      name: '<file>',
      summary: {
        zh: '评价文件（JSON、填好的 CSV 或 XLSX 检查表），或者 migrate',
        en: 'the assessment (JSON, or a filled CSV or XLSX checklist), or migrate',
      },
    },
    { name: '[assessment]', summary: { zh: 'migrate 的评价文件', en: 'the assessment that migrate carries over' } },
  ],
  options: [
    {
      name: '--scheme <file>',
      summary: {
        zh: '评价指标文件 criteria.json，默认取自工作区',
        en: 'the criteria.json to score by, that of the workspace if left out',
      },
    },
    {
      name: '--output <file>',
      summary: { zh: '写入的文件，默认输出到终端', en: 'file to write, the terminal if left out' },
    },
    {
      name: '--from <edition>',
      summary: { zh: 'migrate：原版本，或其 criteria.json', en: 'migrate: the edition it is of, or its criteria.json' },
    },
    {
      name: '--to <edition>',
      summary: {
        zh: 'migrate：新版本，或其 criteria.json',
        en: 'migrate: the edition it goes to, or its criteria.json',
      },
    },
  ],
  formats: ['text', 'json', 'md', 'html'],
  async run(call, terminal) {
    const [file = '', other] = call.given
    if (file === 'migrate' && other !== undefined) {
      const { migrateFile } = await import('./assess/migrate-file.ts')
      return migrateFile(other, call, outputTo(call, terminal))
    }
    if (other !== undefined) throw oneFile
    const { assessFile } = await import('./assess/assess-file.ts')
    return assessFile(file, call, outputTo(call, terminal))
  },
}

/** A terminal whose output goes to the file of `--output`, if that is given. */
function outputTo({ options }: Call, terminal: Terminal): Terminal {
  const { output } = options
  if (typeof output !== 'string') return terminal
  const path = resolve(terminal.cwd, output)
  return { ...terminal, colours: false, print: (text) => writeFileSync(path, text) }
}

const oneFile = new UsageError({
  zh: '只能给出一份评价文件。要转到另一版本，请写 normdown assess migrate <file> --from … --to …。',
  en: 'Only one assessment can be given. To carry one over, write normdown assess migrate <file> --from … --to ….',
})
