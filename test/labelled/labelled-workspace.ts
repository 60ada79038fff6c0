import { stringify } from 'yaml'
import { baseWorkspace } from '../lint/base-workspace.ts'
import type { LabelledCase } from './labelled-case.ts'

/** The standard that is put around a labelled text, beside those of the workspace under the pages of rules. */
export const labelledFolder = 'standards/sample/'

/** A workspace in which the text of a labelled case stands in its zone, and nothing else is odd. */
export function labelledWorkspace(labelled: LabelledCase): Readonly<Record<string, string>> {
  const files = { ...supportOf(labelled), ...placeText(labelled) }
  const own = Object.entries({ 'standard.md': standardOf(labelled), ...files })
  return {
    ...shared,
    ...references,
    ...Object.fromEntries(own.map(([path, text]) => [`${labelledFolder}${path}`, text])),
  }
}

type Files = Readonly<Record<string, string>>

/** What the workspace under the pages shares among its standards; these themselves would only take time. */
const shared: Files = Object.fromEntries(
  Object.entries(baseWorkspace).filter(([path]) => !/^standards\/(?:lending|returns)\//.test(path)),
)

const references: Files = {
  'standards/references/quality.md': reference('quality', 'GB/T 36733', '服务质量评价通则', 'Service quality'),
  'standards/references/rating.md': reference('rating', 'GB/T 27922', '商品售后服务评价体系', 'Rating', '2011'),
  'standards/references/complaints.md': reference('complaints', 'ISO 10002', '投诉处理指南', 'Complaints handling'),
  'standards/references/food-law.md': frontMatter({
    ...{ kind: 'reference', id: 'food-law', title: { zh: '食品安全法', en: 'Food safety law' } },
    ...{ type: 'law', status: 'current' },
  }),
}

function reference(id: string, number: string, zh: string, en: string, year?: string): string {
  return frontMatter({ kind: 'reference', id, number, year, title: { zh, en }, type: 'standard', status: 'current' })
}

/** The text itself, in the file of its zone. */
function placeText(labelled: LabelledCase): Files {
  const { zone, language, text, term } = labelled
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en)
  switch (zone) {
    case 'note':
      return { 'clauses/sample.md': clause(`${harmless(labelled)}\n\n> ${say('注：', 'Note: ')}${text}`) }
    case 'example':
      return { 'clauses/sample.md': clause(`${harmless(labelled)}\n\n> ${say('示例：', 'Example: ')}${text}`) }
    case 'principle':
      return { 'principles/sample.md': `${unit('principle')}${identified(text)}` }
    case 'normative-annex':
      return {
        'annexes/sample.md': `${unit('annex', { nature: 'normative', ...checked })}${identified(text)}`,
        'clauses/inventory.md': clause(
          identified(
            say('图书馆应按[附录](annex:sample)登记图书。', 'The library shall list books as in [it](annex:sample).'),
          ),
          { id: 'inventory' },
        ),
      }
    case 'informative-annex':
      return {
        'annexes/sample.md': `${unit('annex', { nature: 'informative' })}${identified(text)}`,
        'clauses/inventory.md': clause(
          identified(say('背景见[附录](annex:sample)。', 'For background, see [it](annex:sample).')),
          { id: 'inventory' },
        ),
      }
    case 'term':
      return {
        'terms/sample.md': `${frontMatter({ kind: 'term', id: 'sample', term })}\n${text}\n`,
        'clauses/inventory.md': clause(harmless(labelled), { id: 'inventory' }),
      }
    case 'title': {
      const title = { ...titles, [language]: text }
      return { 'clauses/sample.md': clause(harmless(labelled), { title }) }
    }
    case 'criteria':
      return { 'clauses/sample.md': clause(harmless(labelled)), ...criteriaOf(labelled) }
    case 'cover':
    case 'introduction':
    case 'scope':
    case 'standard-title':
    case 'whole-scope':
      return { 'clauses/sample.md': clause(harmless(labelled)) }
    default:
      return { 'clauses/sample.md': clause(identified(text)) }
  }
}

/** A second clause, and the annexes that the text cites. */
function supportOf(labelled: LabelledCase): Files {
  const { language, text, type } = labelled
  const zh = language === 'zh'
  const modal = type === 'guideline' ? (zh ? '宜' : 'should') : zh ? '应' : 'shall'
  const other = zh ? `图书馆${modal}登记读者的请求。` : `The library ${modal} register requests of readers.`
  const annex = (id: string, nature: string, titleZh: string, titleEn: string, sentence: string): Files => ({
    [`annexes/${id}.md`]: `${frontMatter({ kind: 'annex', id, title: { zh: titleZh, en: titleEn }, nature, ...checked })}
${sentence} {#filled}
`,
  })
  return {
    'clauses/other.md': `${frontMatter({ kind: 'clause', id: 'other', title: { zh: '请求', en: 'Requests' }, ...checked })}
${other} {#request}
`,
    ...(cites(text, 'form') &&
      annex(
        'form',
        'normative',
        '登记表',
        'Form',
        zh ? '登记表应由图书馆填写。' : 'The library shall fill in the form.',
      )),
    ...(cites(text, 'guide') &&
      annex('guide', 'informative', '填写示例', 'Sample form', zh ? '登记表有两页。' : 'The form has two pages.')),
  }
}

/** No actor: the sentence is to name who acts. */
const checked = { step: 'receipt', verify: ['document'], evidence: ['loan-log'] }
const titles: Readonly<Record<string, string>> = { zh: '图书清点', en: 'Count of books' }

function cites(text: string, annex: string): boolean {
  return text.includes(`annex:${annex}`)
}

function harmless({ language, type }: LabelledCase): string {
  const guides = type === 'guideline'
  if (language === 'zh') return `图书馆${guides ? '宜' : '应'}每日清点图书。 {#count}`
  return `The library ${guides ? 'should' : 'shall'} count its books every day. {#count}`
}

function unit(kind: string, more: Readonly<Record<string, unknown>> = {}): string {
  return `${frontMatter({ kind, id: 'sample', title: titles, ...more })}\n`
}

function clause(body: string, more: Readonly<Record<string, unknown>> = {}): string {
  return `${unit('clause', { ...checked, ...more })}${body}\n`
}

/** Gives each paragraph and each item of a body an id. */
function identified(text: string): string {
  let count = 0
  const marked = (line: string): boolean => /^\s*(?:[>|#$!\\]|表：|Table:|式中：|where:|- \$)|[#}]\}?$/.test(line)
  let inFormula = false
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('$$')) {
      inFormula = !inFormula
      return line
    }
    if (inFormula || line.trim() === '' || marked(line)) return line
    count += 1
    return `${line}${line.startsWith('-') || line.startsWith(' ') ? '' : ' '}{#p${count}}`
  })
  return `${lines.join('\n')}\n`
}

function standardOf(labelled: LabelledCase): string {
  const { zone, language, text, type = 'general', stage = 'drafting', front = {} } = labelled
  const zh = language === 'zh'
  const scope = zh
    ? `${verbs[type] ?? '本文件规定了图书清点的要求。'}\n\n本文件适用于公共图书馆。`
    : `${englishVerbs[type] ?? 'This document specifies the count of books.'}\n\nThis document applies to public libraries.`
  const introduction = zh ? '各图书馆清点图书的做法不同。' : 'Libraries count their books in different ways.'
  const named = names[type] ?? { zh: '图书清点', en: 'Count of books' }
  const head = {
    ...{ kind: 'standard', id: 'sample', number: 'T/DEMO 9', edition: '2026', language },
    title: zone === 'standard-title' ? { ...named, [language]: text } : named,
    ...{ type, stage, outline: outlineOf(labelled), ...(stage === 'drafting' ? {} : laterStage), ...front },
  }
  return `${frontMatter(Object.fromEntries(Object.entries(head).filter(([, value]) => value !== null)))}
## 引言 {#introduction}

${zone === 'introduction' ? `${introduction}\n\n${text}` : introduction}

## 范围 {#scope}

${zone === 'whole-scope' ? text : zone === 'scope' ? `${scope}\n\n${text}` : scope}
`
}

/** What the cover and the foreword need from enquiry on. */
const laterStage = {
  dates: { drafted: '2026-01-10' },
  ...{ ics: ['03.080.30'], ccs: 'A 12' },
  roles: {
    proposer: { zh: '示例协会', en: 'Example Association' },
    committee: { zh: '示例协会', en: 'Example Association' },
    organizations: [{ zh: '示例图书馆', en: 'Example Library' }],
    drafters: [{ zh: '张三', en: 'Zhang San' }],
  },
}

const verbs: Readonly<Record<string, string>> = {
  'code-of-practice': '本文件确立了图书清点的程序。',
  guideline: '本文件提供了图书清点的指导和建议。',
  'test-method': '本文件描述了图书清点的方法。',
  vocabulary: '本文件界定了图书清点的术语。',
}
const englishVerbs: Readonly<Record<string, string>> = {
  guideline: 'This document gives guidelines for the count of books.',
}
const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'code-of-practice': { zh: '图书清点规程', en: 'Code of practice for the count of books' },
  evaluation: { zh: '图书清点评价', en: 'Evaluation of the count of books' },
  guideline: { zh: '图书清点指南', en: 'Guidelines for the count of books' },
  specification: { zh: '图书清点规范', en: 'Specification for the count of books' },
  'test-method': { zh: '图书清点试验方法', en: 'Test method for the count of books' },
  vocabulary: { zh: '图书清点术语', en: 'Vocabulary of the count of books' },
}

/** Units of zones whose text stands elsewhere than in the clause `sample`. */
const ownFiles: Readonly<Record<string, readonly string[]>> = {
  principle: [],
  'informative-annex': ['inventory'],
  'normative-annex': ['inventory'],
  term: ['inventory'],
}

function outlineOf({ zone, text, criteria = {} }: LabelledCase): Readonly<Record<string, unknown>> {
  const chapter = (id: string, zh: string, en: string, units: readonly string[]) => ({ id, title: { zh, en }, units })
  const chapters = [
    ...(zone === 'principle' ? [chapter('principles', '总体原则', 'Principles', ['sample'])] : []),
    chapter('work', '业务', 'Work', [...(ownFiles[zone] ?? ['sample']), 'other']),
    ...(zone === 'criteria' ? [chapter('criteria', '评价指标', 'Criteria', Object.keys(criteria))] : []),
  ]
  const annexes = [
    ...(zone.endsWith('annex') ? ['sample'] : []),
    ...['form', 'guide'].filter((annex) => cites(text, annex)),
  ]
  return { terms: zone === 'term' ? ['sample'] : [], chapters, annexes }
}

function criteriaOf({ criteria = {} }: LabelledCase): Files {
  const complete = { provisions: ['sample.count'], methods: ['document'], evidence: ['loan-log'] }
  return Object.fromEntries(
    Object.entries(criteria).map(([id, given], index) => {
      const head = {
        ...{
          kind: 'criterion',
          id,
          code: `Q${index + 1}`,
          title: { zh: `指标${index + 1}`, en: `Criterion ${index + 1}` },
        },
        ...{ ...complete, ...given },
      }
      const present = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== null))
      return [`criteria/${id}.md`, `${frontMatter(present)}\n符合时得满分。 {#rule}\n`]
    }),
  )
}

function frontMatter(head: Readonly<Record<string, unknown>>): string {
  return `---\n${stringify(head)}---\n`
}
