import type { Process, ProcessStep } from '../model/process.ts'
import { type Language, localized } from '../model/text.ts'
import { escapeHtml } from './html.ts'

/** The names that a diagram shows beside the steps' own titles. */
export interface DiagramNames {
  readonly actor: (id: string) => string
  readonly limit: (parameter: string) => string
}

const box = { width: 248, padding: 12, lineHeight: 20, gap: 40 }
const branch = { reach: 28, lineHeight: 22 }
const fontSize = 14

interface PlacedStep {
  readonly step: ProcessStep
  readonly lines: readonly string[]
  /** Ways to other steps than the next one, in words: condition, arrow, number and title of the step. */
  readonly branches: readonly string[]
  readonly top: number
  readonly height: number
}

/**
 * Draws a process as a flow diagram: the steps in one column, the way to the next step straight down, every other way as
 * a line to the right that names the step it leads to, so that no line crosses another however long the process is. SVG
 * without style or script; colours come from the page by its classes.
 */
export function processDiagram(process: Process, language: Language, names: DiagramNames): string {
  const steps = placeSteps(process, language, names)
  const branchRoom = Math.max(
    0,
    ...steps.flatMap(({ branches }) => branches.map((text) => textWidth(text) * 0.93 + branch.reach + 8)),
  )
  const width = Math.ceil(box.width + 16 + branchRoom)
  const last = steps.at(-1)
  const height = (last ? last.top + last.height : 0) + 8
  const title = escapeHtml(localized(process.title, language))
  return [
    `<svg class="flow" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-size="${fontSize}">`,
    `<defs><marker id="flow-${process.id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="flow-head" d="M0 0 8 4 0 8z"/></marker></defs>`,
    ...steps.map(
      (placed, index) =>
        stepBox(placed) + straightWay(placed, steps[index + 1], process.id, language) + branchLines(placed, process.id),
    ),
    '</svg>',
  ].join('')
}

const left = 8

function placeSteps(process: Process, language: Language, names: DiagramNames): PlacedStep[] {
  const position = new Map(process.steps.map(({ id }, index) => [id, index]))
  let top = 8
  return process.steps.map((step, index) => {
    const actors = step.actor.map(names.actor).join(language === 'zh' ? '、' : ', ')
    const facts = [actors, step.limit === undefined ? '' : names.limit(step.limit)].filter((part) => part !== '')
    const detail = facts.join(' · ')
    const lines = [
      ...wrap(`${index + 1} ${localized(step.title, language)}`),
      ...(textWidth(detail) > box.width - 2 * box.padding ? facts.flatMap(wrap) : wrap(detail)),
    ]
    const branches = step.next.flatMap(({ to, when }) => {
      const target = position.get(to)
      if (target === undefined || target === index + 1) return []
      const condition = localized(when, language)
      const name = `→ ${target + 1} ${localized(process.steps[target]?.title, language)}`
      return [condition === '' ? name : `${condition} ${name}`]
    })
    const height =
      Math.max(lines.length * box.lineHeight, branches.length * branch.lineHeight - box.padding) + 2 * box.padding - 4
    const placed = { step, lines, branches, top, height }
    top += height + box.gap
    return placed
  })
}

function stepBox({ step, lines, top, height }: PlacedStep): string {
  const first = top + height / 2 - ((lines.length - 1) * box.lineHeight) / 2 + 5
  const text = lines.map((line, index) => {
    const name = index === 0 ? 'flow-title' : 'flow-detail'
    return `<text class="${name}" x="${left + box.width / 2}" y="${first + index * box.lineHeight}" text-anchor="middle">${escapeHtml(line)}</text>`
  })
  const name = step.checkpoint ? 'flow-step flow-checkpoint' : 'flow-step'
  return `<g><rect class="${name}" x="${left}" y="${top}" width="${box.width}" height="${height}" rx="6"/>${text.join('')}</g>`
}

function straightWay(
  { step, top, height }: PlacedStep,
  below: PlacedStep | undefined,
  id: string,
  language: Language,
): string {
  const way = below && step.next.find(({ to }) => to === below.step.id)
  if (!below || !way) return ''
  const x = left + box.width / 2
  const path = `<path class="flow-way" d="M${x} ${top + height}V${below.top - 1}" marker-end="url(#flow-${id})"/>`
  const label = localized(way.when, language)
  return label === '' ? path : path + branchText(label, x + 8, top + height + box.gap / 2 + 4)
}

function branchLines({ branches, top, height }: PlacedStep, id: string): string {
  const first = top + height / 2 - ((branches.length - 1) * branch.lineHeight) / 2
  const edge = left + box.width
  return branches
    .map((text, index) => {
      const y = first + index * branch.lineHeight
      const path = `<path class="flow-way" d="M${edge} ${y}H${edge + branch.reach - 4}" marker-end="url(#flow-${id})"/>`
      return path + branchText(text, edge + branch.reach, y + 4)
    })
    .join('')
}

function branchText(text: string, x: number, y: number): string {
  return `<text class="flow-label" x="${x}" y="${y}" font-size="13">${escapeHtml(text)}</text>`
}

/** Estimated width in pixels: a Chinese character is as wide as the font is high, others about half. */
function textWidth(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u2e80-\uffef→]/.test(character) ? fontSize : fontSize * 0.58),
    0,
  )
}

function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.split(/(?<= )|(?=[\u2e80-\uffef])|(?<=[\u2e80-\uffef])/)) {
    if (textWidth(line + part) > box.width - 2 * box.padding && line !== '') {
      lines.push(line.trimEnd())
      line = ''
    }
    line += part
  }
  return line === '' ? lines : [...lines, line.trimEnd()]
}

/** The process in words, for those who do not see the diagram. */
export function processInWords(process: Process, language: Language, names: DiagramNames): string {
  const position = new Map(process.steps.map(({ id }, index) => [id, index + 1]))
  const zh = language === 'zh'
  return process.steps
    .map((step, index) => {
      const actors = step.actor.map(names.actor).join(zh ? '、' : ', ')
      const limit = step.limit === undefined ? '' : names.limit(step.limit)
      const facts = [actors, limit, localized(step.checkpoint, language)].filter((fact) => fact !== '')
      const next = step.next.flatMap(({ to, when }) => {
        const condition = localized(when, language)
        const number = position.get(to)
        if (number === undefined) return []
        const target = zh ? `第${number}步` : `step ${number}`
        return condition === '' ? target : `${target}${zh ? `（${condition}）` : ` (${condition})`}`
      })
      const after = next.length === 0 ? (zh ? '结束' : 'end') : next.join(zh ? '或' : ' or ')
      const title = localized(step.title, language)
      const told = facts.length === 0 ? '' : zh ? `（${facts.join('，')}）` : ` (${facts.join(', ')})`
      return zh
        ? `第${index + 1}步 ${title}${told}，其后为${after}`
        : `Step ${index + 1} ${title}${told}, then ${after}`
    })
    .join(zh ? '；' : '; ')
}
