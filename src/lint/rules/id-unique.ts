import type { Declaration } from '../../model/compilation.ts'
import { compareText } from '../../model/place.ts'
import type { Message } from '../../model/text.ts'
import type { LintedPart } from '../linted-family.ts'
import { mainDeclarations } from '../main-declarations.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const idUnique: CatalogRule = {
  id: 'id-unique',
  summary: { zh: '每个 id 只命名一个事物。', en: 'Every id names one thing only.' },
  source: [sources.project],
  severity: 'error',
  covers: ['HIE-10'],
  scope: 'catalog',
  *check({ parts }) {
    const first = new Map<string, Declaration>()
    for (const declaration of contested(parts)) {
      const key = keyOf(declaration)
      const other = first.get(key)
      if (other === undefined) first.set(key, declaration)
      else {
        const related = [{ place: other.place, message: firstUse(other) }]
        yield { place: declaration.place, message: repeated(declaration, other), related }
      }
    }
  },
}

/** The declarations of which another standard may have the like, and those made twice; by the folders of their standards. */
function contested(parts: readonly LintedPart[]): Declaration[] {
  const own = parts.map(({ recall }) =>
    recall('contested declarations', ({ compilation }) => {
      const declarations = mainDeclarations(compilation)
      const repeated = repeatedIn(declarations.map(keyOf))
      return declarations.filter(
        (declaration) => !isOfStandard(declaration) || (repeated.size > 0 && repeated.has(keyOf(declaration))),
      )
    }),
  )
  const folderOf = (declarations: readonly Declaration[]): string => declarations[0]?.standard ?? ''
  return own.sort((a, b) => compareText(folderOf(a), folderOf(b))).flat()
}

/** Those of some keys that stand there more than once; as good as always none. */
function repeatedIn(keys: readonly string[]): ReadonlySet<string> {
  const all = new Set(keys)
  if (all.size === keys.length) return new Set()
  return new Set(keys.filter((key) => !all.delete(key)))
}

/** Groups of an outline share their ids with the units of their standard. */
function keyOf({ key, kind }: Declaration): string {
  return kind === 'group' ? key.replace('group:', 'unit:') : key
}

/** Whether a key tells the standard by itself. */
function isOfStandard({ key, kind }: Declaration): boolean {
  return kind === 'anchor' || /^(?:unit|group|section):/.test(key)
}

function repeated(second: Declaration, { place: first }: Declaration): Message {
  const id = asWritten(second)
  const where =
    second.place.file === first.file
      ? { zh: '本文件', en: 'this file' }
      : { zh: ` \`${first.file}\` `, en: `\`${first.file}\`` }
  return {
    zh: `id \`${id}\` 已用于${where.zh}第 ${first.line} 行，应是新的 id，请改名`,
    en: `Unexpected second \`${id}\`, expected an id other than that on line ${first.line} of ${where.en}; rename one`,
  }
}

function firstUse(first: Declaration): Message {
  const id = asWritten(first)
  return { zh: `\`${id}\` 先用于此处`, en: `\`${id}\` is used here first` }
}

/** An id as its author wrote it; that of a provision is declared with its unit before it. */
function asWritten({ kind, id }: Declaration): string {
  return kind === 'anchor' ? id.slice(id.indexOf('.') + 1) : id
}
