/** Between the fields of the form and a draft. */
import type { Scheme, SchemeCriterion } from '../../../../src/assess/index.ts'
import { type AnswerFields, asRecord, type Draft } from './draft.ts'

/** Reads the whole form; `before` gives what the form does not show. */
export function readForm(form: HTMLFormElement, scheme: Scheme, before: Draft): Draft {
  const fields = new FormData(form)
  const text = (name: string): string => String(fields.get(name) ?? '').trim()
  const leaves = scheme.criteria.filter(({ scoring }) => scoring !== undefined)
  const answers = leaves.flatMap((criterion) => {
    const answer = readAnswer(criterion, before.answers[criterion.id] ?? {}, text)
    return answer === undefined ? [] : [[criterion.id, answer] as const]
  })
  const unknown = Object.entries(before.answers).filter(([id]) => !leaves.some((leaf) => leaf.id === id))
  return {
    ...before,
    subject: withTexts(before.subject, ['name', 'identifier', 'scope'], (name) => text(`subject.${name}`)),
    period: withTexts(before.period, ['from', 'to'], (name) => text(`period.${name}`)),
    kind: text('kind') || before.kind,
    answers: Object.fromEntries([...unknown, ...answers]),
    adjustments: scheme.evaluation.adjustments.flatMap(({ id }) => {
      const count = text(`adjustment.${id}`)
      const known = before.adjustments.find((adjustment) => adjustment.id === id)
      return count === '' || count === '0' ? [] : [{ ...known, id, count: wholeNumber(count) }]
    }),
    vetoes: scheme.evaluation.vetoes.flatMap(({ id }) =>
      fields.has(`veto.${id}`) ? [{ ...before.vetoes.find((veto) => veto.id === id), id }] : [],
    ),
  }
}

/** Fills the form from a draft. */
export function fillForm(form: HTMLFormElement, scheme: Scheme, draft: Draft): void {
  form.reset()
  const set = (name: string, value: unknown): void => {
    const field = form.elements.namedItem(name)
    if (field instanceof RadioNodeList || isField(field)) field.value = value === undefined ? '' : String(value)
  }
  for (const name of ['name', 'identifier', 'scope']) set(`subject.${name}`, draft.subject[name])
  for (const name of ['from', 'to']) set(`period.${name}`, draft.period[name])
  set('kind', draft.kind)
  for (const { id, scoring } of scheme.criteria) {
    if (scoring !== undefined) fillAnswer(id, draft.answers[id] ?? {}, set)
  }
  for (const { id } of scheme.evaluation.adjustments) {
    const found = draft.adjustments.find((adjustment) => adjustment.id === id)
    set(`adjustment.${id}`, found === undefined ? undefined : (found.count ?? 1))
  }
  for (const { id } of scheme.evaluation.vetoes) {
    const field = form.elements.namedItem(`veto.${id}`)
    if (field instanceof HTMLInputElement) field.checked = draft.vetoes.some((veto) => veto.id === id)
  }
}

type Text = (name: string) => string

function readAnswer(
  { id, scoring, items }: SchemeCriterion,
  before: AnswerFields,
  text: Text,
): AnswerFields | undefined {
  const note = text(`${id}.note`)
  const common = { ...kept(before, ['evidence']), ...(note !== '' && { note }) }
  const [situation, reason] = text(`${id}.situation`).split(':')
  if (situation === 'not-applicable') return { notApplicable: reason, ...common }
  if (situation === 'missing') return { missing: reason, ...common }
  const own = readFound({ id, scoring, items }, before, text)
  return own === undefined ? undefined : { ...own, ...common }
}

function readFound(
  { id, scoring, items }: Pick<SchemeCriterion, 'id' | 'scoring' | 'items'>,
  before: AnswerFields,
  text: Text,
): AnswerFields | undefined {
  const numbers = (...names: readonly string[]): AnswerFields | undefined => {
    const given = names.flatMap((name) => {
      const entered = text(`${id}.${name}`)
      return entered === '' ? [] : [[name, wholeNumber(entered)] as const]
    })
    return given.length === 0 ? undefined : Object.fromEntries(given)
  }
  switch (scoring?.method) {
    case 'binary': {
      const all = text(`${id}.conforming-all`)
      if (all === '') return 'sampled' in before ? kept(before, ['sampled', 'conforming', 'population']) : undefined
      return { conforming: all === 'true' }
    }
    case 'ratio':
      return numbers('sampled', 'conforming', 'population')
    case 'checklist': {
      const answered = items.flatMap((item) => {
        const answer = text(`${id}.item.${item.id}`)
        return answer === '' ? [] : [[item.id, answer] as const]
      })
      return answered.length === 0 ? undefined : { items: Object.fromEntries(answered) }
    }
    case 'rubric': {
      const level = text(`${id}.level`)
      return level === '' ? undefined : { level: Number(level) }
    }
    case 'linear':
    case 'steps': {
      const value = decimalText(text(`${id}.value`))
      const counts = numbers('numerator', 'denominator')
      if (value === '' && counts === undefined) return undefined
      const isSame = value !== '' && String(before.value) === value
      return value === ''
        ? counts
        : { value, ...(isSame && kept(before, ['interval', 'sampled', 'population'])), ...counts }
    }
    case 'deduction':
      return numbers('count')
    default:
      return undefined
  }
}

function fillAnswer(id: string, answer: AnswerFields, set: (name: string, value: unknown) => void): void {
  const { notApplicable, missing, conforming, items, note } = answer
  const situation =
    typeof notApplicable === 'string'
      ? `not-applicable:${notApplicable}`
      : typeof missing === 'string'
        ? `missing:${missing}`
        : ''
  set(`${id}.situation`, situation)
  set(`${id}.note`, note)
  if (typeof conforming === 'boolean') set(`${id}.conforming-all`, conforming)
  else if ('sampled' in answer) set(`${id}.conforming-all`, answer.sampled === conforming)
  for (const name of ['sampled', 'population', 'level', 'value', 'numerator', 'denominator', 'count']) {
    set(`${id}.${name}`, answer[name])
  }
  if (typeof conforming === 'number' || typeof conforming === 'string') set(`${id}.conforming`, conforming)
  for (const [item, value] of Object.entries(asRecord(items))) set(`${id}.item.${item}`, value)
}

/** A whole number where that is what was typed; else the text itself, of which the engine says what is wrong. */
function wholeNumber(text: string): number | string {
  const plain = decimalText(text)
  return /^-?\d{1,15}(?:\.\d{1,15})?$/.test(plain) ? Number(plain) : text
}

/** Digits as people type them in Chinese and Latin input, with or without spaces, as plain ASCII. */
function decimalText(text: string): string {
  const plain = text.normalize('NFKC').replaceAll(/[\s,_%‰]/g, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain.replace(/^(-?)0+(?=\d)/, '$1') : text
}

function kept(fields: AnswerFields, names: readonly string[]): AnswerFields {
  return Object.fromEntries(names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])))
}

/** `fields` with those of `names` as they are filled in; an empty one is none. */
function withTexts(fields: AnswerFields, names: readonly string[], read: Text): AnswerFields {
  const others = Object.entries(fields).filter(([name]) => !names.includes(name))
  const given = names.map((name) => [name, read(name)] as const).filter(([, text]) => text !== '')
  return Object.fromEntries([...others, ...given])
}

function isField(field: unknown): field is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement
}
