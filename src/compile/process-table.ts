import type { Process } from '../model/process.ts'
import { type Language, localized } from '../model/text.ts'
import type { DiagramNames } from './process-diagram.ts'

const headings = {
  zh: ['步骤', '责任方', '输入', '输出', '时限', '质量控制节点', '下一步'],
  en: ['Step', 'Actor', 'Input', 'Output', 'Time limit', 'Quality checkpoint', 'Next step'],
} as const

/** The steps of a process as a table; a cell without content holds a dash, as GB/T 1.1—2020 9.8 asks (待核对). */
export function processTable(
  process: Process,
  language: Language,
  names: DiagramNames,
): { header: readonly string[]; rows: readonly (readonly string[])[] } {
  const zh = language === 'zh'
  const join = (parts: readonly string[]): string => (parts.length === 0 ? '—' : parts.join(zh ? '、' : ', '))
  const position = new Map(
    process.steps.map((step, index) => [step.id, `${index + 1} ${localized(step.title, language)}`]),
  )
  const rows = process.steps.map((step) => {
    const next = step.next.map(({ to, when }) => {
      const condition = localized(when, language)
      return condition === '' ? (position.get(to) ?? to) : `${condition}${zh ? '：' : ': '}${position.get(to) ?? to}`
    })
    return [
      position.get(step.id) ?? step.id,
      join(step.actor.map(names.actor)),
      join(step.input.map((text) => localized(text, language))),
      join(step.output.map((text) => localized(text, language))),
      step.limit === undefined ? '—' : names.limit(step.limit),
      step.checkpoint ? localized(step.checkpoint, language) : '—',
      next.length === 0 ? (zh ? '流程结束' : 'end of the process') : next.join(zh ? '；' : '; '),
    ]
  })
  return { header: headings[language], rows }
}
