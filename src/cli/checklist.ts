import type { CommandPage } from './page.ts'

export const checklistPage: CommandPage = {
  name: 'checklist',
  summary: {
    zh: '生成检查表（Excel、CSV、Markdown、JSON），或读回填好的检查表',
    en: 'make a checklist (Excel, CSV, Markdown, JSON), or read a filled one back',
  },
  parameters: [
    {
      name: '[standard]',
      summary: {
        zh: '标准的标识；不写时为全部标准',
        en: 'id of the standard; all standards if left out',
      },
    },
  ],
  options: [
    {
      name: '--actor <actor...>',
      summary: { zh: '只含这些责任方的条款，标识或名称', en: 'only provisions for these actors, by id or title' },
    },
    {
      name: '--step <step...>',
      summary: { zh: '只含这些流程步骤的条款', en: 'only provisions of these process steps' },
    },
    {
      name: '--criterion <criterion...>',
      summary: {
        zh: '只含这些评价指标及其所评的条款，标识或代号',
        en: 'only these criteria, by id or code, and the provisions that they judge',
      },
    },
    {
      name: '--method <method...>',
      summary: {
        zh: '只含以这些方法验证的条款，如 document、data',
        en: 'only provisions verified so, such as document or data',
      },
    },
    {
      name: '--modality <modality...>',
      summary: { zh: '只含要求（requirement）或推荐（recommendation）', en: 'only requirement, or recommendation' },
    },
    {
      name: '--language <zh|en>',
      summary: { zh: '检查表的语言，默认为标准的语言', en: 'its language, that of the standard if left out' },
    },
    {
      name: '--assessment <file>',
      summary: { zh: '把这一评价文件的内容填入检查表（Excel）', en: 'fill in what this assessment says (Excel)' },
    },
    {
      name: '--read <file>',
      summary: { zh: '读回填好的 xlsx 或 csv，得到评价文件', en: 'read a filled xlsx or csv back into an assessment' },
    },
    { name: '--out <file>', summary: { zh: '写到何处', en: 'where to write it' } },
    { name: '--replace', summary: { zh: '文件已存在时也写', en: 'write it even if the file is there already' } },
  ],
  formats: ['xlsx', 'csv', 'md', 'json'],
  async run(call, terminal) {
    if (typeof call.options.read === 'string') {
      const { readFilledChecklist } = await import('./checklist/read-filled-checklist.ts')
      return readFilledChecklist(call, terminal)
    }
    const { makeChecklist } = await import('./checklist/make-checklist.ts')
    return makeChecklist(call, terminal)
  },
}
