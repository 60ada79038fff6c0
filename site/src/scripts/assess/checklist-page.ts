/** The interactive checklist: keeps what was found on every provision on this device. */
import type { ChecklistData } from '../../assess/checklist-data.ts'
import { fill } from '../../strings.ts'
import { asRecord } from './draft.ts'
import { element } from './elements.ts'
import { offerFiles } from './files.ts'
import { forget, keep, keptFields, keptText } from './kept.ts'

/** What was found on one provision. */
interface RowFinding {
  readonly finding: string
  readonly note?: string | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** Brings the checklist to life; without it the page is a list to print. */
export function runChecklist(): void {
  const main = document.querySelector<HTMLElement>('[data-findings]')
  const text = main?.querySelector('[data-findings-data]')?.textContent
  const panel = main?.querySelector<HTMLElement>('[data-findings-panel]')
  if (!main || !text || !panel) return
  const data = JSON.parse(text) as ChecklistData
  const { standard, words, store } = data
  const rows = addFields(main, data)
  const found = keptFields(store)
  let kept = found.fields
  const show = (): void => showProgress(panel, { rows, kept, data })
  const fillRows = (fields: Fields): void => {
    kept = fields
    const findings = asRecord(kept.findings)
    for (const [key, row] of rows) fillRow(row, findingIn(findings[key]), words)
    show()
  }
  const save = (fields: Fields): void => {
    kept = { ...fields, version: 1 }
    if (!keep(store, JSON.stringify(kept))) files.report(words.notSaved)
  }
  const files = offerFiles(main, {
    client: { ...data, criteria: false, editions: [{ id: standard.id, edition: standard.edition }] },
    assessment: () => ({
      ...asRecord(kept.file),
      schemaVersion: '1.0.0',
      id: `${standard.id}-${standard.edition}`,
      standard: { id: standard.id, number: standard.number, edition: standard.edition },
      subject: asRecord(asRecord(kept.file).subject),
      period: asRecord(asRecord(kept.file).period),
      kind: asRecord(kept.file).kind ?? 'self',
      answers: asRecord(asRecord(kept.file).answers),
      findings: asRecord(kept.findings),
    }),
    hasAnswers: () => Object.keys(asRecord(kept.findings)).length > 0,
    take: ({ findings, ...file }) => {
      save({ findings: asRecord(findings), file })
      fillRows(kept)
    },
    clear: () => {
      forget(store)
      fillRows({})
    },
  })
  main.addEventListener('input', ({ target }) => {
    const row = target instanceof HTMLElement ? target.closest<HTMLFieldSetElement>('fieldset[data-finding]') : null
    if (row === null) return
    addNote(row, words)
    // Another page of this checklist, left or open beside, may have kept more since this one was loaded.
    const latest = keptText(store) === undefined ? kept : keptFields(store).fields
    save(withRow(latest, keyOf(data, row.dataset.finding), readRow(row)))
    show()
  })
  const refresh = (): void => fillRows(keptFields(store).fields)
  addEventListener('storage', ({ key }) => key === store && refresh())
  addEventListener('pageshow', ({ persisted }) => persisted && refresh())
  panel.hidden = false
  fillRows(kept)
  if (found.unread) files.report(words.stored)
}

/** The fields of every row that is checked, by the key of its provision. */
type Rows = ReadonlyMap<string, HTMLFieldSetElement>

function keyOf({ standard }: ChecklistData, id = ''): string {
  return `${standard.id}/${id}`
}

/** Puts fields for what is found into every row that is checked: nothing but this script has a use for them. */
function addFields(main: HTMLElement, data: ChecklistData): Rows {
  const pattern = element('fieldset', {}, [
    element('legend', { class: 'visually-hidden' }),
    ...Object.entries(data.findings).map(([value, name]) =>
      element('label', { class: 'box' }, [element('input', { type: 'radio', value }), name[data.locale]]),
    ),
  ])
  const rows = new Map<string, HTMLFieldSetElement>()
  for (const row of main.querySelectorAll<HTMLTableRowElement>('tr[data-id]')) {
    const id = row.dataset.id ?? ''
    const fields = pattern.cloneNode(true) as HTMLFieldSetElement
    fields.dataset.finding = id
    const legend = fields.querySelector('legend')
    if (legend) legend.textContent = fill(data.words.findingOf, row.cells[0]?.textContent ?? '')
    for (const radio of fields.querySelectorAll('input')) radio.name = id
    row.cells[row.cells.length - 1]?.replaceChildren(fields)
    rows.set(keyOf(data, id), fields)
  }
  return rows
}

/** `fields` with what the row of the provision with `key` says now. */
function withRow(fields: Fields, key: string, found: RowFinding | undefined): Fields {
  const findings = asRecord(fields.findings)
  return found === undefined
    ? fields
    : { ...fields, findings: { ...findings, [key]: { ...asRecord(findings[key]), ...found } } }
}

function findingIn(value: unknown): RowFinding | undefined {
  const { finding, note } = asRecord(value)
  if (typeof finding !== 'string') return undefined
  return { finding, note: typeof note === 'string' ? note : undefined }
}

function readRow(row: HTMLFieldSetElement): RowFinding | undefined {
  const finding = row.querySelector<HTMLInputElement>('input[type="radio"]:checked')?.value
  const note = row.querySelector<HTMLInputElement>('.row-note')?.value.trim() || undefined
  return finding === undefined ? undefined : { finding, note }
}

function fillRow(row: HTMLFieldSetElement, found: RowFinding | undefined, words: ChecklistData['words']): void {
  for (const radio of row.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
    radio.checked = radio.value === found?.finding
  }
  if (found === undefined) row.querySelector('.row-note')?.remove()
  else addNote(row, words).value = found.note ?? ''
}

/** A field for a note, once there is something to note it of. */
function addNote(row: HTMLFieldSetElement, words: ChecklistData['words']): HTMLInputElement {
  const there = row.querySelector<HTMLInputElement>('.row-note')
  if (there) return there
  const label = row.closest('tr')?.querySelector('th')?.textContent?.trim() ?? ''
  const field = element('input', {
    class: 'row-note',
    'aria-label': fill(words.rowNote, label),
    placeholder: words.rowNotePlaceholder,
    maxlength: 10_000,
  })
  row.append(field)
  return field as HTMLInputElement
}

interface Progress {
  readonly rows: Rows
  readonly kept: Fields
  readonly data: ChecklistData
}

/** How much of the whole checklist is done, whatever of it stands on this page. */
function showProgress(panel: HTMLElement, { rows, kept, data }: Progress): void {
  const { words, findings, locale, total } = data
  const found = Object.entries(asRecord(kept.findings)).flatMap(([key, value]) => {
    const isMeant = rows.has(key) || (data.paged && key.startsWith(keyOf(data)))
    return isMeant ? (findingIn(value)?.finding ?? []) : []
  })
  const done = Math.min(found.length, total)
  const progress = panel.querySelector('progress')
  if (progress) [progress.max, progress.value] = [total, done]
  const count = panel.querySelector('[data-findings-count]')
  if (count) count.textContent = fill(words.checkedProgress, done, total)
  const totals = Object.entries(findings).map(([value, name]) =>
    fill(words.findingCounts, name[locale], found.filter((one) => one === value).length),
  )
  const place = panel.querySelector('[data-findings-totals]')
  if (place) place.textContent = totals.join(' · ')
}
