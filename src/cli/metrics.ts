import type { CommandPage } from './page.ts'

export const metricsPage: CommandPage = {
  name: 'metrics',
  summary: {
    zh: '由服务记录（CSV、JSON）计算标准规定的指标',
    en: 'compute the metrics of the standards from service records (CSV, JSON)',
  },
  parameters: [
    {
      name: '[records...]',
      summary: {
        zh: '记录文件：种类=文件、以种类命名的文件，或放有这些文件的文件夹',
        en: 'files of records: kind=file, a file called after its kind, or a folder of such files',
      },
    },
  ],
  options: [
    { name: '--map <file>', summary: { zh: '说明各列含义和各指标算法的映射', en: 'the map of columns and measures' } },
    {
      name: '--records <kind=file...>',
      summary: { zh: '同上，可多次给出', en: 'the same, may be given several times' },
    },
    {
      name: '--period <from..to>',
      summary: {
        zh: '统计期的第一日和最后一日，例如 2026-01-01..2026-03-31；默认取评价文件的',
        en: 'first and last day, such as 2026-01-01..2026-03-31; those of the assessment if left out',
      },
    },
    {
      name: '--calendar <file>',
      summary: {
        zh: '工作日历；默认星期一至星期五，不计节假日',
        en: 'a working calendar; Monday to Friday without holidays if left out',
      },
    },
    {
      name: '--by <column...>',
      summary: { zh: '另按这些列分组列出，例如 outlet', en: 'results by these columns too, such as outlet' },
    },
    {
      name: '--previous <file>',
      summary: {
        zh: '上一统计期的结果（--format json 的输出），列出与它之差',
        en: 'results of an earlier period (as --format json printed them), to show the differences',
      },
    },
    {
      name: '--trace <file>',
      summary: {
        zh: '把每条记录在每个指标中的判定写入 CSV，供核查和复算',
        en: 'write what each record was for each metric to a CSV file, to check and recalculate',
      },
    },
    {
      name: '--catalog <file>',
      summary: {
        zh: '从已发布的 catalog.json 取标准，代替工作区',
        en: 'take the standards from a published catalog.json instead of the workspace',
      },
    },
    {
      name: '--assessment <file>',
      summary: { zh: '用结果回答这一评价文件', en: 'answer this assessment with the results' },
    },
    { name: '--out <file>', summary: { zh: '评价文件写到何处', en: 'where to write the assessment' } },
    {
      name: '--replace',
      summary: { zh: '评价文件中已有的答复也替换', en: 'replace answers that the assessment has already' },
    },
  ],
  formats: ['text', 'json', 'md'],
  async run(call, terminal) {
    const { runMetrics } = await import('./metrics/run-metrics.ts')
    return runMetrics(call, terminal)
  },
}
