import type { Catalog } from '../../model/catalog.ts'
import { closest } from '../../model/closest.ts'
import type { Declaration, OutlineEntry } from '../../model/compilation.ts'
import type { Message } from '../../model/text.ts'
import { mainDeclarations } from '../main-declarations.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sectionsWithin } from '../sections-within.ts'
import { sources } from '../sources.ts'

export const outlineComplete: CatalogRule = {
  id: 'outline-complete',
  summary: {
    zh: '每个条文、术语和附录在标准的大纲中恰好出现一次，大纲的每一项都有所指。',
    en: 'Every unit of a standard stands in its outline exactly once, and every entry of the outline names a unit.',
  },
  source: [sources.project, sources.gbNumbering, sources.isoNumbering],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    const { outlines, catalog } = compilation
    const units = mainDeclarations(compilation).filter(isUnit)
    const entries: Entries = new Map()
    for (const entry of outlines) if (!entries.has(entry.target)) entries.set(entry.target, entry)
    yield* entryFaults(outlines, entries, units)
    const isPrinted = createPrintFinder(catalog)
    for (const unit of units) {
      const { key, id, place } = unit
      const entry = entries.get(key)
      if (entry === undefined) yield { place, message: missing(id) }
      else if (!isPrinted(unit) && !entry.path.includes(id)) yield { place: entry.place, message: inOtherList(id) }
    }
  },
}

/** The first entry of each target. */
type Entries = Map<OutlineEntry['target'], OutlineEntry>

function* entryFaults(
  outlines: readonly OutlineEntry[],
  entries: Entries,
  units: readonly Declaration[],
): Generator<Finding> {
  for (const entry of outlines) {
    const { standard, id, target, kind, path } = entry
    if (kind === 'group') {
      if (path.includes(id)) yield { place: entry.place, message: withinItself(id) }
    } else if (target === undefined) {
      const known = units.flatMap((unit) => (unit.standard === standard ? [unit.id] : []))
      yield { place: entry.place, message: unknown(id, closest(id, known)[0]) }
    } else if (entries.get(target) !== entry) {
      const first = outlines.find((other) => other.target === target && other.standard === standard)
      if (first === undefined || first === entry) continue // another standard has it too
      const related = [{ place: first.place, message: firstEntry(id) }]
      yield { place: entry.place, message: repeated(id, first.place.line), related }
    }
  }
}

/** Whether a declaration is that of a unit which an outline must have. */
function isUnit({ key, standard }: Declaration): boolean {
  return standard !== undefined && (key.startsWith('unit:') || key.startsWith('term:'))
}

/** Finds out whether a unit stands in a section of its standard, or a term in any. */
function createPrintFinder({ standards }: Catalog): (unit: Declaration) => boolean {
  const terms = new Set(standards.flatMap((standard) => standard.terms.map(({ id }) => id)))
  const units = new Map(
    standards.map(({ id, sections }) => [id, new Set(sectionsWithin(sections).map(({ unit }) => unit))]),
  )
  return ({ key, standard = '', id }) =>
    key.startsWith('term:') ? terms.has(id) : units.get(standard)?.has(id) === true
}

function missing(id: string): Message {
  return {
    zh: `\`${id}\` 不在标准的大纲中，应在 standard.md 的 \`outline\` 中出现一次，请加入`,
    en: `Unexpected \`${id}\` outside the outline, expected one entry for it under \`outline\` in standard.md; add it`,
  }
}

function inOtherList(id: string): Message {
  return {
    zh: `\`${id}\` 列错了地方，术语应在 \`terms\`、附录应在 \`annexes\`、其他应在 \`chapters\`，请移动`,
    en: `Unexpected \`${id}\` in this list, expected terms under \`terms\`, annexes under \`annexes\`, all else under \`chapters\`; move it`,
  }
}

function unknown(id: string, near: string | undefined): Message {
  return {
    zh: `没有 id 为 \`${id}\` 的文件，应为本标准中的 id，${near === undefined ? '请改正或补上文件' : `是否想写 \`${near}\``}`,
    en: `Unexpected \`${id}\`, expected the id of a file of this standard; ${near === undefined ? 'correct it or add the file' : `did you mean \`${near}\``}`,
  }
}

function repeated(id: string, line: number): Message {
  return {
    zh: `\`${id}\` 在大纲中重复出现，应只在第 ${line} 行出现一次，请删去一处`,
    en: `Unexpected second \`${id}\` in the outline, expected it on line ${line} only; delete one`,
  }
}

function firstEntry(id: string): Message {
  return { zh: `\`${id}\` 先出现在此处`, en: `\`${id}\` stands here first` }
}

function withinItself(id: string): Message {
  return {
    zh: `\`${id}\` 包含了它自己，应为另一个 id，请改名或移出`,
    en: `Unexpected \`${id}\` within itself, expected another id; rename it or move it out`,
  }
}
