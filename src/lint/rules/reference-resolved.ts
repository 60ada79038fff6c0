import type { Link } from '../../model/compilation.ts'
import type { Message } from '../../model/text.ts'
import { linkGroupsOf } from '../link-groups.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const referenceResolved: CatalogRule = {
  id: 'reference-resolved',
  summary: { zh: '每个引用都指向存在的事物。', en: 'Every reference names something that exists.' },
  source: [sources.project, sources.gbReferences, sources.isoReferences],
  severity: 'error',
  covers: ['REF-15'],
  scope: 'catalog',
  reach: 'chapter',
  *check({ compilation }) {
    for (const link of linkGroupsOf(compilation).unresolved) yield { place: link.place, message: unresolved(link) }
  },
}

function unresolved({ written, expects, suggestions }: Link): Message {
  const { zh, en } = expected[expects] ?? { zh: '存在的事物', en: 'something that exists' }
  const hasId = expects !== 'image' // an image is named by its path
  const near = suggestions.map((id) => `\`${id}\``)
  return {
    zh: `没有 \`${written}\`，应为${zh}${hasId ? '的 id' : ''}，${near.length > 0 ? `是否想写 ${near.join('、')}` : '请改正或补上它'}`,
    en: `Unexpected \`${written}\`, expected ${hasId ? 'the id of ' : ''}${en}; ${near.length > 0 ? `did you mean ${near.join(', ')}` : 'correct it or add what it names'}`,
  }
}

/** What a link can name, as a phrase. */
const expected: Readonly<Record<string, Message>> = {
  actor: { zh: '名称表中的行为主体', en: 'an actor of the vocabulary' },
  annex: { zh: '附录', en: 'an annex' },
  clause: { zh: '条文', en: 'a clause' },
  criterion: { zh: '评价指标', en: 'a criterion' },
  evidence: { zh: '名称表中的证据', en: 'a kind of evidence of the vocabulary' },
  figure: { zh: '图', en: 'a figure' },
  formula: { zh: '公式', en: 'a formula' },
  image: { zh: '标准文件夹中的图像', en: 'an image below the folder of the standard' },
  metric: { zh: '指标', en: 'a metric' },
  parameter: { zh: '参数', en: 'a parameter' },
  principle: { zh: '原则', en: 'a principle' },
  process: { zh: '以数据写出的流程', en: 'a clause that gives a process' },
  'process step': { zh: '流程步骤', en: 'a step of the process' },
  provision: { zh: '条款', en: 'a provision' },
  reference: { zh: '引用文件', en: 'a reference' },
  standard: { zh: '标准', en: 'a standard of the family' },
  step: { zh: '名称表中的流程步骤', en: 'a process step of the vocabulary' },
  table: { zh: '表', en: 'a table' },
  term: { zh: '术语', en: 'a term' },
}
