import type { Nodes } from 'mdast'
import type { Message } from '../../model/text.ts'
import type { NoteSource } from '../../syntax/blocks.ts'
import { documentsWith } from '../documents-with.ts'
import { nodesOf } from '../nodes.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const constraintSourced: CatalogRule = {
  id: 'constraint-sourced',
  summary: {
    zh: '外部约束写明是哪部法律、法规或规章的规定。',
    en: 'An external constraint names the law or regulation that sets it.',
  },
  source: [sources.gbReferences, sources.isoModalVerbs],
  covers: ['LAW-03'],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation, documents }) {
    const laws = new Set(
      compilation.catalog.references.flatMap(({ id, type }) => (lawTypes.has(type) ? [`ref:${id}`] : [])),
    )
    const known = new Set(compilation.catalog.references.map(({ id }) => `ref:${id}`))
    for (const { blocks, kind } of documentsWith('constraint', documents)) {
      if (kind === 'translation') continue
      for (const block of blocks) {
        if (block.type !== 'constraint') continue
        const named = referencesIn(block)
        // a reference that does not exist is reported as such
        if (named.some((url) => laws.has(url) || !known.has(url))) continue
        yield { place: block.place, message: named.length === 0 ? unsourced : notLaw }
      }
    }
  },
}

const lawTypes: ReadonlySet<string> = new Set(['law', 'regulation', 'rule'])

function referencesIn({ content, items }: NoteSource): string[] {
  const nodes: Nodes[] = [...content, ...items.flatMap((item) => item.content)]
  return nodes.flatMap((node) =>
    nodesOf(node).flatMap((inner) => (inner.type === 'link' && inner.url.startsWith('ref:') ? [inner.url] : [])),
  )
}

const unsourced: Message = {
  zh: '外部约束没有写明法源，应有指向法律、法规或规章的链接，例如 `依[……](ref:……)第二十四条`，请补上',
  en: 'Unexpected external constraint without its source, expected a link to the law or regulation, such as `[…](ref:…)`; add it',
}

const notLaw: Message = {
  zh: '外部约束引用的不是法律、法规或规章，应写明法源，请改为引用法律，或改写为条款',
  en: 'Unexpected external constraint that no law or regulation sets, expected its source; refer to the law, or make it a provision',
}
