import type { Declaration } from '../../model/compilation.ts'
import type { Message } from '../../model/text.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const idUnique: CatalogRule = {
  id: 'id-unique',
  summary: { zh: '每个 id 只命名一个事物。', en: 'Every id names one thing only.' },
  source: [sources.project],
  severity: 'error',
  scope: 'catalog',
  *check({ compilation }) {
    const first = new Map<string, Declaration>()
    for (const declaration of compilation.declarations) {
      const other = first.get(declaration.key)
      if (other === undefined) first.set(declaration.key, declaration)
      else {
        const related = [{ place: other.place, message: firstUse(other.id) }]
        yield { place: declaration.place, message: repeated(declaration, other), related }
      }
    }
  },
}

function repeated({ id, place }: Declaration, { place: other }: Declaration): Message {
  const where =
    place.file === other.file ? { zh: '本文件', en: 'this file' } : { zh: `\`${other.file}\``, en: `\`${other.file}\`` }
  return {
    zh: `id \`${id}\` 已用于${where.zh}第 ${other.line} 行，应是新的 id，请改名`,
    en: `Unexpected second \`${id}\`, expected an id other than that on line ${other.line} of ${where.en}; rename one`,
  }
}

function firstUse(id: string): Message {
  return { zh: `\`${id}\` 先用于此处`, en: `\`${id}\` is used here first` }
}
