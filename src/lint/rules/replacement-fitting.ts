import type { Standard } from '../../model/catalog.ts'
import type { Section } from '../../model/section.ts'
import type { Message } from '../../model/text.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const replacementFitting: CatalogRule = {
  id: 'replacement-fitting',
  summary: {
    zh: '被代替的文件写全编号，早于本版，编制说明中的废止建议与其一致。',
    en: 'Replaced documents are named in full, are older than the edition, and agree with what is proposed for withdrawal.',
  },
  source: [sources.gbCover, sources.gbForeword],
  severity: 'error',
  covers: ['CVR-05'],
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const standard of compilation.catalog.standards)
      for (const replaced of standard.replaces) {
        const message = faultOf(replaced, standard)
        if (message !== undefined) yield { place: standard.place, message }
      }
    for (const standard of compilation.catalog.standards) yield* withdrawals(standard)
  },
}

function faultOf(replaced: string, { designation, edition }: Standard): Message | undefined {
  const year = /[—–-]((?:19|20)\d{2})$/.exec(replaced)?.[1]
  if (year === undefined && isChinese.test(replaced)) return undated(replaced)
  if (replaced === designation) return itself(replaced)
  return year !== undefined && /^\d{4}$/.test(edition) && year > edition ? newer(replaced, edition) : undefined
}

const isChinese = /^(?:GB|DB|T\/|[A-Z]{2}\/T)/

/** Replaced documents that the section on withdrawal does not name, though it is there and says something. */
function* withdrawals({ explanation, replaces, place }: Standard): Generator<Finding> {
  const section = explanation.find(({ id }) => id === 'withdrawal')
  if (section === undefined) return
  const text = textOf(section)
  for (const replaced of replaces)
    if (!normal(text).includes(normal(replaced))) yield { place, message: unnamed(replaced) }
}

function textOf({ blocks, children }: Section): string {
  const own = blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [block.text.plain]
    return block.type === 'list' ? block.items.map(({ plain }) => plain) : []
  })
  return [...own, ...children.map(textOf)].join('\n')
}

function normal(text: string): string {
  return text.replaceAll(/[–-]/g, '—').replaceAll(/\s/g, '')
}

function undated(replaced: string): Message {
  return {
    zh: `被代替的 \`${replaced}\` 没有年份，应写全编号，如 \`T/ABC 001—2020\`，请补上`,
    en: `Unexpected replaced document \`${replaced}\` without its year, expected the full designation, such as \`T/ABC 001—2020\`; add it`,
  }
}

function itself(replaced: string): Message {
  return {
    zh: `标准代替了它自己 \`${replaced}\`，应为前一版本或另一文件，请改正`,
    en: `Unexpected replacement of \`${replaced}\` by itself, expected an earlier edition or another document; correct it`,
  }
}

function newer(replaced: string, edition: string): Message {
  return {
    zh: `被代替的 \`${replaced}\` 晚于本版 \`${edition}\`，应早于本版，请改正其中之一`,
    en: `Unexpected replaced document \`${replaced}\`, which is newer than the edition \`${edition}\`, expected an older one; correct one of the two`,
  }
}

function unnamed(replaced: string): Message {
  return {
    zh: `编制说明的废止建议（\`withdrawal\`）中没有提到被代替的 \`${replaced}\`，两处应一致，请补上`,
    en: `Unexpected section \`withdrawal\` of the drafting explanation without the replaced \`${replaced}\`, expected both to agree; name it there`,
  }
}
