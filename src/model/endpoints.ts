import type { Message } from './text.ts'

/** A file for machines, or a family of them. */
export interface Endpoint {
  /** Below `api/v1/`, or below the folder of an edition; `{unit}` and `{section}` stand for ids. */
  readonly path: string
  readonly holds: Message
  /** Name of its JSON Schema; absent for what is no JSON. */
  readonly schema?: string
}

/** What a file is, by the end of its path, as web servers call it. */
export function mediaTypeOf(path: string): string {
  const type = mediaTypes[path.slice(path.lastIndexOf('.'))]
  return type ?? 'application/octet-stream'
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What stands once for the whole publication. */
export const publicationEndpoints: readonly Endpoint[] = [
  {
    path: 'index.json',
    schema: 'index',
    holds: { zh: '全部标准、版本、阶段和文件地址', en: 'Standards, editions, stages, addresses of files' },
  },
  {
    path: 'catalog.json',
    schema: 'catalog',
    holds: { zh: '全部内容，即本站所读的数据', en: 'Everything, as this site reads it' },
  },
  {
    path: 'manifest.json',
    schema: 'manifest',
    holds: { zh: '每个文件的大小和SHA-256', en: 'Size and SHA-256 of every file' },
  },
  {
    path: 'checklists.json',
    schema: 'checklists',
    holds: {
      zh: '各责任方、步骤、验证方法和评价指标的检查条款',
      en: 'Lines to check by actor, step, method, criterion',
    },
  },
  {
    path: 'vectors/scoring.json',
    schema: 'vectors',
    holds: { zh: '评分的测试向量', en: 'Test vectors of scoring' },
  },
  { path: 'openapi.json', holds: { zh: '本接口的OpenAPI 3.1描述', en: 'OpenAPI 3.1 description of these files' } },
]

/** What stands once for each edition of each standard. */
export const editionEndpoints: readonly Endpoint[] = [
  { path: 'clauses.json', schema: 'clauses', holds: { zh: '全部条款', en: 'All provisions' } },
  {
    path: 'clauses.ndjson',
    schema: 'provision',
    holds: { zh: '全部条款，每行一条', en: 'All provisions, one a line' },
  },
  {
    path: 'clauses/{unit}.json',
    schema: 'clause',
    holds: { zh: '一个条文及其条款', en: 'One clause with its provisions' },
  },
  { path: 'terms.json', schema: 'terms', holds: { zh: '术语', en: 'Terms' } },
  { path: 'metrics.json', schema: 'metrics', holds: { zh: '指标', en: 'Metrics' } },
  { path: 'criteria.json', schema: 'criteria', holds: { zh: '评价指标', en: 'Criteria' } },
  {
    path: 'parameters.json',
    schema: 'parameters',
    holds: { zh: '所用参数及其依据', en: 'Parameters used, with their basis' },
  },
  {
    path: 'processes.json',
    schema: 'processes',
    holds: { zh: '流程：步骤、责任方、时限和去向', en: 'Processes: steps, actors, limits, transitions' },
  },
  { path: 'text.md', holds: { zh: '全文的纯文本，逐条带标识', en: 'The whole text as plain Markdown, with ids' } },
  { path: 'text/{section}.md', holds: { zh: '一章或一个附录的纯文本', en: 'One chapter or annex as plain Markdown' } },
  { path: 'checklist.json', schema: 'checklist', holds: { zh: '检查表', en: 'Checklist' } },
  {
    path: 'checklist.xlsx',
    holds: { zh: '检查表，供填写和读回', en: 'Checklist to fill in and read back' },
  },
  { path: 'checklist.csv', holds: { zh: '检查表，供电子表格打开', en: 'Checklist for spreadsheets' } },
  { path: 'checklist.md', holds: { zh: '检查表，供打印', en: 'Checklist for print' } },
]
