import { readFileSync } from 'node:fs'
import type { Column, RecordsMap } from '../../src/measure/records.generated.ts'
import { readRecordsMap } from '../../src/schema/read-record-files.ts'

/** The columns of the example records, as a page for those who export them. */
export function recordColumns(): string {
  const file = new URL('../../examples/records/map.json', import.meta.url)
  const read = readRecordsMap(JSON.parse(readFileSync(file, 'utf8')))
  if ('faults' in read)
    throw new Error(`Cannot generate from ${file.pathname}: normdown metrics says what is wrong with it`)
  return `${[...head, ...Object.entries(read.content.records).map(kindSection)].join('\n\n')}\n`
}

const head = [
  '<!-- Generated from map.json by npm run generate. Change the map, not this file. -->',
  '# 示例：服务记录 · Example: service records',
  '`map.json` 说明怎样由下列记录计算系列标准第4部分的全部指标，`calendar-2026.json` 是2026年的工作日历，`assessment.json` 是可由结果答复的评价文件。各 CSV 是由 `scripts/generate-records.ts` 生成的虚构数据。用法见 [docs/metrics.zh-CN.md](../../docs/metrics.zh-CN.md)。',
  '`map.json` says how all metrics of Part 4 are computed from the records below; `calendar-2026.json` is the working calendar of 2026; `assessment.json` is an assessment for the results to answer. The CSV files are made up by `scripts/generate-records.ts`. How to use them: [docs/metrics.md](../../docs/metrics.md).',
  '每种记录一个 CSV 文件，UTF-8 编码，第一行为列名，列的次序不限；没有的列可以省略，其值视为空缺。有 \\* 的列识别一条记录，不得为空。',
  'One CSV file in UTF-8 for each kind of record, with the headings in its first line and the columns in any order; a column that you do not have can be left out and counts as empty. Columns with \\* identify a record and are never empty.',
] as const

function kindSection([name, { title, columns, key = [] }]: readonly [string, RecordsMap['records'][string]]): string {
  const rows = Object.entries(columns).map(([id, column]) => {
    const { header = id } = column
    const heading = typeof header === 'string' ? header : header.join(' / ')
    const isNeeded = key.includes(id) || column.required
    return `| ${heading}${isNeeded ? ' \\*' : ''} | ${typeWords[column.type]} | ${contentOf(column)} | \`${id}\` |`
  })
  const table = [
    '| 列 Column | 类型 Type | 内容 Content | 映射中的名称 Name |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
  return `## ${title?.zh ?? name} · \`${name}.csv\`\n\n${title?.en ?? name}\n\n${table}`
}

function contentOf({ type, values, minimum, maximum }: Column): string {
  if (values)
    return Object.values(values)
      .map((forms) => forms.join('、'))
      .join('；')
  if (type === 'integer' && maximum !== undefined) return `${minimum ?? ''}～${maximum}`
  return contents[type] ?? ''
}

const typeWords: Readonly<Record<Column['type'], string>> = {
  text: '文字 text',
  enum: '选项 choice',
  boolean: '是否 yes/no',
  integer: '整数 integer',
  number: '数值 number',
  time: '时刻 time',
  date: '日期 date',
  intervals: '时段 intervals',
}

const contents: Readonly<Partial<Record<Column['type'], string>>> = {
  boolean: '是；否',
  time: '2026-03-02 09:30:00',
  date: '2026-03-02',
  intervals: '2026-03-02 09:30:00～2026-03-02 09:31:00；…',
}
