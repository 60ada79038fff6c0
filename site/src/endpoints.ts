import type { Standard } from '../../src/model/catalog.ts'
import type { Message } from '../../src/model/text.ts'

/** A file for machines, or a family of them. */
export interface Endpoint {
  /** Below `api/v1/`, or below the folder of an edition; `{id}` stands for the id of a unit. */
  readonly path: string
  readonly holds: Message
  /** Name of its JSON Schema; absent for what is no JSON. */
  readonly schema?: string
}

/** Folder of everything published for machines. */
export const apiFolder = '/api/v1/'

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
    path: 'clauses/{id}.json',
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
  { path: 'checklist.json', schema: 'checklist', holds: { zh: '检查表', en: 'Checklist' } },
  {
    path: 'checklist.xlsx',
    holds: { zh: '检查表，供填写和读回', en: 'Checklist to fill in and read back' },
  },
  { path: 'checklist.csv', holds: { zh: '检查表，供电子表格打开', en: 'Checklist for spreadsheets' } },
  { path: 'checklist.md', holds: { zh: '检查表，供打印', en: 'Checklist for print' } },
]

/** Folder of the files of `standard`. */
export function editionFolder({ id, edition }: Standard): string {
  return `${apiFolder}${id}/${edition}/`
}

/** The files of `standard` that stand alone. */
export function editionFiles(standard: Standard): { readonly name: string; readonly address: string }[] {
  return editionEndpoints
    .filter(({ path }) => !path.includes('{'))
    .map(({ path }) => ({ name: path, address: editionFolder(standard) + path }))
}

/** Where the schema called `name` is served. */
export function schemaAddress(name: string, version: string): string {
  return `${apiFolder}schemas/${name}/${version}.json`
}
