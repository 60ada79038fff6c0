import type { Message } from '../../model/text.ts'
import { localized } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import { groupsOf } from '../provision-groups.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { spanOf } from '../word-places.ts'
import { isBinding } from '../zones.ts'

export const instructionPlaced: CatalogRule = {
  id: 'instruction-placed',
  summary: {
    zh: '祈使句只用于程序和试验的步骤。',
    en: 'The imperative is kept for steps of procedures and tests.',
  },
  source: [sources.gbModalVerbs, sources.isoModalVerbs],
  covers: ['MOD-14'],
  severity: 'info',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions, placeOf }) {
    for (const linted of groupsOf(provisions).statements) {
      const written = instruction(linted)
      if (written !== undefined)
        yield {
          place: placeOf(linted.provision, spanOf(linted.provision.text.plain, written.trim())),
          message: misplaced(written),
        }
    }
  },
}

function instruction(linted: LintedProvision): string | undefined {
  const { provision, zone, standard } = linted
  if (zone !== 'body' || !isBinding(zone, provision)) return undefined
  if (proceduralTypes.has(standard.type) || isOfSteps(linted)) return undefined
  return imperative[standard.language].exec(provision.text.plain.trim())?.[1]
}

const proceduralTypes: ReadonlySet<string> = new Set(['code-of-practice', 'test-method'])

/** Steps are named so: by their lead-in, or by the title above them. An item of another list is part of its sentence. */
function isOfSteps({ leadIn, section, standard }: LintedProvision): boolean {
  if (stepWords.test(localized(section.title, standard.language))) return true
  if (leadIn === undefined) return false
  const { plain } = leadIn.provision.text
  return stepWords.test(plain) || !/(?:要求|规定)(?:如下)?[：:]\s*$|requirements?:\s*$/i.test(plain)
}

const stepWords = /步骤|程序|流程|操作|方法|顺序|试验|测试|\b(?:steps?|procedures?|sequence|method|test|operat\w+)\b/i

/** Verbs that are no nouns besides, with something behind them that is done to; and 将……, 对……进行……. */
const imperative = {
  zh: /^(?:首先|先|再|然后|最后|立即)?(打开|关闭|断开|接通|拆下|取下|取出|装上|插入|拔出|按下|拧紧|松开|放入|擦拭|点击|佩戴|填写|出示|询问|告知|提醒|(?:将|把)(?=[^，。；]{1,16}(?:放|置|送|交|移|装|插|拆|取|打开|关闭|告知|发送|录入|登记|归档|贴))|对(?=[^，。；的]{1,16}(?:进行|予以|实施)))(?!(?:内容|方法|方式|时间|事项|范围|形式|要求|情况|格式|项目|记录|人员|对象|义务|页|栏|书|单|率))(?=[^的、和与或是为由按分应宜可，。；])/,
  en: /^((?:Open|Close|Remove|Disconnect|Connect|Insert|Press|Tighten|Loosen|Switch|Turn|Place|Click|Enter|Inform|Tell|Ask|Notify|Record|Check|Make sure|Ensure|Fill in|Keep|Do not|Send|Wear|Show) (?=(?:the|a|an|all|each|every|that|in|off|on|use|open)\b))/,
} as const

function misplaced(written: string): Message {
  return {
    zh: `以 \`${written.trim()}\` 开头的祈使句不在步骤之中，应用于程序和试验的步骤，请改为要求，或移入步骤`,
    en: `Unexpected imperative \`${written.trim()}\` outside steps, expected it in procedures and tests; make it a requirement, or a step`,
  }
}
