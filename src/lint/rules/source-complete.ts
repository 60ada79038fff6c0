import type { Message } from '../../model/text.ts'
import type { Reference, Term } from '../../model/units.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const sourceComplete: CatalogRule = {
  id: 'source-complete',
  summary: {
    zh: '抄录的定义在前置数据中写明来源的文件、年份和条号。',
    en: 'A definition taken over names its source in front matter: document, year and clause.',
  },
  source: [sources.gbTerms, sources.isoTerms],
  severity: 'error',
  covers: ['TRM-11'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation: { catalog } }) {
    const references = new Map(catalog.references.map((reference) => [reference.id, reference]))
    for (const term of catalog.standards.flatMap(({ terms }) => terms)) {
      const { place, source } = term
      const typed = typedSource(term)
      if (typed !== undefined) yield { place, message: typedInText(typed) }
      const reference = source && references.get(source.reference)
      if (reference?.type !== 'standard') continue
      if (source?.clause === undefined) yield { place, message: clauseless(reference) }
      if (reference.year === undefined) yield { place, message: dateless(reference) }
    }
  },
}

function typedSource({ definition, notes }: Term): string | undefined {
  for (const { plain } of [definition, ...notes.map(({ text }) => text)]) {
    const found = sourceMark.exec(plain)?.[0]
    if (found !== undefined) return found
  }
  return undefined
}

const sourceMark =
  /[[［【（(]\s?(?:来源|源自|引自|摘自|改写自|SOURCE|Source|Adapted from)\s?[：:]?[^\]］】）)]{0,40}[\]］】）)]?|^(?:来源|引自|摘自)[：:].{0,40}/

function typedInText(written: string): Message {
  return {
    zh: `来源 \`${written}\` 写在文字中，应写入前置数据的 \`source\`，由程序印出，请移过去`,
    en: `Unexpected source \`${written}\` in the text, expected it as \`source\` in front matter, from which it is printed; move it there`,
  }
}

function clauseless({ number, id }: Reference): Message {
  return {
    zh: `来源 \`${number ?? id}\` 没有条号，应写明定义所在的条，请写入 \`source\` 的 \`clause\``,
    en: `Unexpected source \`${number ?? id}\` without a clause, expected the one that defines the term; write \`clause\` below \`source\``,
  }
}

function dateless({ number, id }: Reference): Message {
  return {
    zh: `来源 \`${number ?? id}\` 没有注日期，定义随版本而变，请在 \`${id}\` 的前置数据中写明 \`year\``,
    en: `Unexpected undated source \`${number ?? id}\`, expected the edition that has the definition; give \`year\` in the front matter of \`${id}\``,
  }
}
