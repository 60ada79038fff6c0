import type { Message } from '../../src/model/text.ts'
import type { RecordKind } from '../../src/publish/search/search-records.ts'

/** What the interface calls the kinds of search result, in the order in which they are listed. */
export const recordKindLabels: Readonly<Record<RecordKind, Message>> = {
  standard: { zh: '标准', en: 'Standards' },
  term: { zh: '术语', en: 'Terms' },
  section: { zh: '章条标题', en: 'Headings' },
  metric: { zh: '指标', en: 'Metrics' },
  criterion: { zh: '评价指标', en: 'Criteria' },
  provision: { zh: '条款', en: 'Provisions' },
  table: { zh: '表', en: 'Tables' },
  text: { zh: '注、示例与说明', en: 'Notes and other text' },
}
