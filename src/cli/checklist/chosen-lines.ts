import { type Selection, selectCriteria } from '../../checklist/select-rows.ts'
import { closest } from '../../model/closest.ts'
import { modalities, verificationMethods } from '../../model/kinds.ts'
import { methodLabels, modalityLabels } from '../../model/labels.ts'
import type { Message } from '../../model/text.ts'
import type { VocabularyEntry } from '../../model/units.ts'
import type { Call } from '../page.ts'
import { UsageError } from '../usage-error.ts'
import { criteriaAsked, type WorkspaceForms } from './workspace-forms.ts'

/** Which lines the options of a call choose. Throws `UsageError` for a name that the workspace does not have. */
export function chosenLines({ options }: Call, forms: WorkspaceForms): Selection {
  const { vocabulary } = forms.catalog
  const checked = modalities.filter((modality) => modality === 'requirement' || modality === 'recommendation')
  return {
    actors: chosen(options.actor, words.actor, vocabulary.actors.map(nameOf)),
    steps: chosen(options.step, words.step, vocabulary.steps.map(nameOf)),
    methods: chosen(
      options.method,
      words.method,
      verificationMethods.map((id) => ({ id, names: labelled(methodLabels[id]) })),
    ),
    modalities: chosen(
      options.modality,
      words.modality,
      checked.map((id) => ({ id, names: labelled(modalityLabels[id]) })),
    ),
    criteria: chosenCriteria(options.criterion, forms),
  }
}

/** Keys of the criteria chosen and of all below them. */
function chosenCriteria(given: unknown, { editions }: WorkspaceForms): string[] {
  const standards = editions.flatMap((edition) => criteriaAsked(edition)?.criteria ?? [])
  const known = standards.flatMap(({ criteria }) =>
    criteria.map(({ id, key, code, title }) => ({
      id: key,
      names: [id, ...(code === undefined ? [] : [code]), ...labelled(title)],
    })),
  )
  const wanted = chosen(given, words.criterion, known)
  if (wanted.length === 0) return []
  return standards.flatMap((criteria) => {
    const ids = criteria.criteria.flatMap(({ id, key }) => (wanted.includes(key) ? [id] : []))
    const above = new Set(wanted)
    const selected = selectCriteria(criteria, ids).criteria
    return selected.filter(({ key, scoring }) => scoring !== undefined || above.has(key)).map(({ key }) => key)
  })
}

interface Known {
  readonly id: string
  readonly names: readonly string[]
}

function nameOf({ id, title }: VocabularyEntry): Known {
  return { id, names: labelled(title) }
}

function labelled({ zh, en }: { readonly zh?: string | undefined; readonly en?: string | undefined }): string[] {
  return [zh, en].filter((name) => name !== undefined)
}

/** The ids of what was named by id, by title, or several at once with commas between. */
function chosen(given: unknown, kind: Message, known: readonly Known[]): string[] {
  const written = (Array.isArray(given) ? given : []).flatMap((word) => String(word).split(/[,，、]/))
  return written
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .map((word) => {
      const lower = word.toLowerCase()
      const found = known.find(({ id, names }) => [id, ...names].some((name) => name.toLowerCase() === lower))
      if (found) return found.id
      throw unknown(word, kind, known)
    })
}

function unknown(word: string, kind: Message, known: readonly Known[]): UsageError {
  const names = known.flatMap(({ id, names: own }) => [id, ...own])
  const meant = closest(word, names)
  if (meant.length > 0) {
    const likely = meant.map((name) => `\`${name}\``)
    return new UsageError({
      zh: `没有${kind.zh} \`${word}\`，是否想写 ${likely.join('、')}？`,
      en: `There is no ${kind.en} \`${word}\`. Did you mean ${likely.join(', ')}?`,
    })
  }
  const all = known.map(({ id }) => `\`${id}\``)
  return new UsageError({
    zh: `没有${kind.zh} \`${word}\`，可用的有 ${all.join('、')}。`,
    en: `There is no ${kind.en} \`${word}\`. There are ${all.join(', ')}.`,
  })
}

const words = {
  actor: { zh: '责任方', en: 'actor' },
  step: { zh: '流程步骤', en: 'process step' },
  method: { zh: '验证方法', en: 'method of verification' },
  modality: { zh: '条款类型', en: 'type of provision' },
  criterion: { zh: '评价指标', en: 'criterion' },
} as const satisfies Readonly<Record<string, Message>>
