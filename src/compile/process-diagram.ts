import type { Process, ProcessStep } from '../model/process.ts'
import { type Language, localized } from '../model/text.ts'
import { escapeHtml } from './html.ts'

/** The names that a diagram shows beside the steps' own titles. */
export interface DiagramNames {
  readonly actor: (id: string) => string
  readonly limit: (parameter: string) => string
}

const box = { width: 248, padding: 12, lineHeight: 20, gap: 46 }
const lane = 26
const fontSize = 14

interface PlacedStep {
  readonly step: ProcessStep
  readonly lines: readonly string[]
  readonly top: number
  readonly height: number
}

/** A way that leaves the column of steps: forward ways run on its right, backward ways on its left. */
interface Detour {
  readonly from: number
  readonly to: number
  readonly side: 'left' | 'right'
  readonly track: number
  readonly label: string
}

/**
 * Draws a process as a flow diagram: the steps in one column, ways to the next step straight down, other ways along
 * tracks beside it. SVG without style or script; colours come from the page by its classes.
 */
export function processDiagram(process: Process, language: Language, names: DiagramNames): string {
  const steps = placeSteps(process, language, names)
  const detours = detoursOf(process, language)
  const tracks = (side: Detour['side']): number => Math.max(0, ...detours.flatMap((way) => (way.side === side ? [way.track + 1] : [])))
  const labelRoom = Math.max(0, ...detours.flatMap(({ side, label }) => (side === 'right' ? [textWidth(label)] : [])))
  const left = 12 + tracks('left') * lane + Math.max(0, ...detours.flatMap(({ side, label }) => (side === 'left' ? [textWidth(label)] : [])))
  const width = left + box.width + tracks('right') * lane + labelRoom + 24
  const last = steps.at(-1)
  const height = (last ? last.top + last.height : 0) + 12
  const title = escapeHtml(localized(process.title, language))
  return [
    `<svg class="flow" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}" font-size="${fontSize}">`,
    `<defs><marker id="flow-${process.id}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="flow-head" d="M0 0 8 4 0 8z"/></marker></defs>`,
    ...straightWays(process, steps, left, language),
    ...detours.map((way) => detourPath(way, steps, left, process.id)),
    ...steps.map((placed) => stepBox(placed, left)),
    '</svg>',
  ].join('')
}

function placeSteps(process: Process, language: Language, names: DiagramNames): PlacedStep[] {
  let top = 8
  return process.steps.map((step, index) => {
    const actors = step.actor.map(names.actor).join(language === 'zh' ? '、' : ', ')
    const detail = [actors, step.limit === undefined ? '' : names.limit(step.limit)].filter((part) => part !== '').join(' · ')
    const lines = [...wrap(`${index + 1} ${localized(step.title, language)}`), ...wrap(detail)]
    const height = lines.length * box.lineHeight + 2 * box.padding - 4
    const placed = { step, lines, top, height }
    top += height + box.gap
    return placed
  })
}

function stepBox({ step, lines, top, height }: PlacedStep, left: number): string {
  const text = lines.map((line, index) => {
    const y = top + box.padding + 12 + index * box.lineHeight
    const name = index === 0 ? 'flow-title' : 'flow-detail'
    return `<text class="${name}" x="${left + box.width / 2}" y="${y}" text-anchor="middle">${escapeHtml(line)}</text>`
  })
  const name = step.checkpoint ? 'flow-step flow-checkpoint' : 'flow-step'
  return `<g><rect class="${name}" x="${left}" y="${top}" width="${box.width}" height="${height}" rx="6"/>${text.join('')}</g>`
}

function straightWays(process: Process, steps: readonly PlacedStep[], left: number, language: Language): string[] {
  return steps.flatMap(({ step, top, height }, index) => {
    const below = steps[index + 1]
    const way = below && step.next.find(({ to }) => to === below.step.id)
    if (!below || !way) return []
    const x = left + box.width / 2
    const path = `<path class="flow-way" d="M${x} ${top + height}V${below.top - 1}" marker-end="url(#flow-${process.id})"/>`
    const label = localized(way.when, language)
    return [path + (label === '' ? '' : labelText(label, x + 8, top + height + box.gap / 2 + 4, 'start'))]
  })
}

function detoursOf({ steps }: Process, language: Language): Detour[] {
  const position = new Map(steps.map(({ id }, index) => [id, index]))
  const ways = steps.flatMap(({ next }, from) =>
    next.flatMap(({ to, when }) => {
      const target = position.get(to)
      if (target === undefined || target === from + 1) return []
      return [{ from, to: target, side: target > from ? ('right' as const) : ('left' as const), label: localized(when, language) }]
    }),
  )
  const taken: Record<'left' | 'right', { from: number; to: number }[][]> = { left: [], right: [] }
  const byLength = ways.toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from) || a.from - b.from)
  return byLength.map((way) => {
    const span = { from: Math.min(way.from, way.to), to: Math.max(way.from, way.to) }
    const tracks = taken[way.side]
    const free = tracks.findIndex((others) => others.every((other) => other.to < span.from || other.from > span.to))
    const track = free < 0 ? tracks.length : free
    tracks[track] = [...(tracks[track] ?? []), span]
    return { ...way, track }
  })
}

function detourPath({ from, to, side, track, label }: Detour, steps: readonly PlacedStep[], left: number, id: string): string {
  const [start, end] = [steps[from], steps[to]]
  if (!start || !end) return ''
  const edge = side === 'right' ? left + box.width : left
  const x = side === 'right' ? edge + lane * (track + 1) : edge - lane * (track + 1)
  const y1 = start.top + start.height / 2 + 6
  const y2 = end.top + end.height / 2 - 6
  const path = `<path class="flow-way" d="M${edge} ${y1}H${x}V${y2}H${edge + (side === 'right' ? 1 : -1)}" marker-end="url(#flow-${id})"/>`
  if (label === '') return path
  return path + labelText(label, side === 'right' ? x + 6 : x - 6, y1 + 16, side === 'right' ? 'start' : 'end')
}

function labelText(label: string, x: number, y: number, anchor: 'start' | 'end'): string {
  return `<text class="flow-label" x="${x}" y="${y}" text-anchor="${anchor}" font-size="12">${escapeHtml(label)}</text>`
}

/** Estimated width in pixels: a Chinese character is as wide as the font is high, others about half. */
function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? fontSize : fontSize * 0.56), 0)
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
      const next = step.next.map(({ to, when }) => {
        const condition = localized(when, language)
        const target = zh ? `第${position.get(to)}步` : `step ${position.get(to)}`
        return condition === '' ? target : `${target}${zh ? `（${condition}）` : ` (${condition})`}`
      })
      const after = next.length === 0 ? (zh ? '结束' : 'end') : next.join(zh ? '或' : ' or ')
      const title = localized(step.title, language)
      const told = facts.length === 0 ? '' : zh ? `（${facts.join('，')}）` : ` (${facts.join(', ')})`
      return zh ? `第${index + 1}步 ${title}${told}，其后为${after}` : `Step ${index + 1} ${title}${told}, then ${after}`
    })
    .join(zh ? '；' : '; ')
}
