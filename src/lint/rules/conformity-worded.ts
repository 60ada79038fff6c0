import { readSubject } from '../../language/subject.ts'
import type { Message } from '../../model/text.ts'
import type { Demand } from '../demands.ts'
import type { LintedFamily } from '../linted-family.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const conformityWorded: CatalogRule = {
  id: 'conformity-worded',
  summary: {
    zh: '人和组织遵守规则，产品、过程和服务符合要求。',
    en: 'In Chinese the verb of compliance fits its subject: people and organizations observe rules; products, processes and services conform to requirements.',
  },
  source: [sources.gbValues],
  covers: ['MOD-12'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { provision, standard, demands } of provisionsWith(/遵守|符合/, family.provisions)) {
      if (standard.language !== 'zh') continue
      for (const demand of demands) {
        const found = misworded(demand, family)
        if (found === undefined) continue
        const start = provision.text.plain.indexOf(found.verb, demand.modal?.span[1])
        yield { place: family.placeOf(provision, [start, start + found.verb.length]), message: found.message }
      }
    }
  },
}

function misworded({ text, modal, span }: Demand, { findPeople }: LintedFamily): Misworded | undefined {
  if (modal === undefined) return undefined
  const after = text.slice(modal.span[1] - span[0])
  const verb = /^(?:严格|自觉|同时|均|都|也|还)*(遵守|符合)/.exec(after)?.[1]
  if (verb === undefined) return undefined
  const subject = readSubject(text.slice(0, modal.span[0] - span[0]), 'zh', findPeople)
  if (subject.kind === 'absent') return undefined
  if (verb === '符合')
    return subject.acts && rulesOfConduct.test(after) ? messageFor('符合', '遵守', subject.phrase) : undefined
  return !subject.acts && things.test(subject.phrase) ? messageFor('遵守', '符合', subject.phrase) : undefined
}

interface Misworded {
  readonly verb: string
  readonly message: Message
}

/** What people follow; conditions that they meet (任职条件) are another matter. */
const rulesOfConduct =
  /^[^，。；]*(?:规程|守则|准则|纪律|制度|法律|法规|指令|指示|信号|行为规范|操作规范|服务规范|工作流程|操作流程|服务流程)(?!的?(?:条件|资格|要求))/
const things =
  /(?:产品|设备|备件|部件|记录|文件|流程|过程|系统|场所|收费|价格|费用|质量|时间|标识|包装|数据|服务|方案|报告|工具|性能|指标|方法|材料|操作|环境|设施|软件|维修|检测|交付|编号|格式|信息)$/

function messageFor(written: string, preferred: string, subject: string): Misworded {
  const message = {
    zh: `\`${subject}\` 之后用了 \`${written}\`，人和组织应用 \`遵守\`，事物应用 \`符合\`，请改为 \`${preferred}\``,
    en: `Unexpected \`${written}\` behind \`${subject}\`, expected \`遵守\` of people and organizations, \`符合\` of things; use \`${preferred}\``,
  }
  return { verb: written, message }
}
