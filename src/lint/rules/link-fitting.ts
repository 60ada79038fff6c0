import type { Declaration } from '../../model/compilation.ts'
import type { Message } from '../../model/text.ts'
import { linksWith } from '../link-groups.ts'
import { mainDeclarations } from '../main-declarations.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const linkFitting: CatalogRule = {
  id: 'link-fitting',
  summary: {
    zh: '链接写明的种类与它所指的事物一致：附录用 `annex:`，条文用 `clause:`。',
    en: 'A link says what kind of thing it names: `annex:` for an annex, `clause:` for a clause.',
  },
  source: [sources.project],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    const kinds = new Map<string, Declaration['kind']>()
    mainDeclarations(compilation).forEach(({ key, kind }) => {
      if (key.startsWith('unit:')) kinds.set(key, kind)
    })
    for (const scheme of Object.keys(schemes))
      for (const { target, written, place } of linksWith(scheme, compilation)) {
        const named = target === undefined ? undefined : misnamed(scheme, kinds.get(unitOf(target)))
        if (named !== undefined) yield { place, message: unfitting(written, named) }
      }
  },
}

/** What a link names, if its scheme says that it names something else of the kinds that have a scheme of their own. */
function misnamed(scheme: string, kind: Declaration['kind'] | undefined): keyof typeof schemes | undefined {
  if (kind !== 'annex' && kind !== 'clause' && kind !== 'criterion' && kind !== 'principle') return undefined
  // `criterion:` prints a title, `clause:` the number of a criterion
  return kind === scheme || (kind === 'criterion' && scheme === 'clause') ? undefined : kind
}

/** Key of the unit that a key names, or in which it names something. */
function unitOf(target: string): string {
  const end = target.startsWith('anchor:') ? target.indexOf('.') : -1
  return end < 0 ? target : `unit:${target.slice('anchor:'.length, end)}`
}

const schemes = {
  annex: { zh: '附录', en: 'an annex' },
  clause: { zh: '条文', en: 'a clause' },
  criterion: { zh: '评价指标', en: 'a criterion' },
  principle: { zh: '原则', en: 'a principle' },
} as const

function unfitting(written: string, named: keyof typeof schemes): Message {
  const { zh, en } = schemes[named]
  const right = written.replace(/^[a-z]+/, named)
  return {
    zh: `\`${written}\` 所指的是${zh}，应写作 \`${right}\`，请改正`,
    en: `Unexpected \`${written}\`, which names ${en}, expected \`${right}\`; write that`,
  }
}
