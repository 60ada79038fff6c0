/** The interactive checklist: keeps what was found on every provision on this device. */
import type { ChecklistData } from '../../assess/checklist-data.ts'
import { fill } from '../../strings.ts'
import { asRecord } from './draft.ts'
import { element } from './elements.ts'
import { offerFiles } from './files.ts'
import { forget, keep, keptFields } from './kept.ts'

/** What was found on one provision. */
interface RowFinding {
  readonly finding: string
  readonly note?: string | undefined
}

type Findings = Readonly<Record<string, RowFinding>>

/** Brings the checklist to life; without it the page is a list to print. */
export function runChecklist(): void {
  const main = document.querySelector<HTMLElement>('[data-findings]')
  const text = main?.querySelector('[data-findings-data]')?.textContent
  const panel = main?.querySelector<HTMLElement>('[data-findings-panel]')
  if (!main || !text || !panel) return
  const data = JSON.parse(text) as ChecklistData
  const { standard, words } = data
  const rows = [...main.querySelectorAll<HTMLFieldSetElement>('fieldset[data-finding]')]
  const keyOf = (row: HTMLElement): string => `${standard.id}/${row.dataset.finding ?? ''}`
  const found = keptFields(data.store)
  let kept = found.fields
  const show = (): void => showProgress(panel, rows, data)
  const fillRows = (): void => {
    const findings = findingsIn(kept)
    for (const row of rows) fillRow(row, findings[keyOf(row)], words)
    show()
  }
  const save = (): void => {
    const own = rows.flatMap((row) => {
      const found = readRow(row)
      const before = asRecord(asRecord(kept.findings)[keyOf(row)])
      return found === undefined ? [] : [[keyOf(row), { ...before, ...found }] as const]
    })
    kept = { ...kept, version: 1, findings: Object.fromEntries(own) }
    if (!keep(data.store, JSON.stringify(kept))) files.report(words.notSaved)
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
    hasAnswers: () => rows.some((row) => readRow(row) !== undefined),
    take: ({ findings, ...file }) => {
      kept = { version: 1, findings: asRecord(findings), file }
      fillRows()
      save()
    },
    clear: () => {
      forget(data.store)
      kept = {}
      fillRows()
    },
  })
  main.addEventListener('input', ({ target }) => {
    const row = target instanceof HTMLElement ? rows.find((one) => one.contains(target)) : undefined
    if (row === undefined) return
    addNote(row, words)
    save()
    show()
  })
  addEventListener('storage', ({ key }) => {
    if (key !== data.store) return
    kept = keptFields(data.store).fields
    fillRows()
  })
  panel.hidden = false
  fillRows()
  if (found.unread) files.report(words.stored)
}

function findingsIn(kept: Readonly<Record<string, unknown>>): Findings {
  const found = Object.entries(asRecord(kept.findings)).map(([key, value]) => {
    const { finding, note } = asRecord(value)
    return [key, { finding: String(finding ?? ''), note: typeof note === 'string' ? note : undefined }] as const
  })
  return Object.fromEntries(found)
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

function showProgress(
  panel: HTMLElement,
  rows: readonly HTMLFieldSetElement[],
  { words, findings, locale }: ChecklistData,
): void {
  const found = rows.flatMap((row) => readRow(row)?.finding ?? [])
  const progress = panel.querySelector('progress')
  if (progress) [progress.max, progress.value] = [rows.length, found.length]
  const count = panel.querySelector('[data-findings-count]')
  if (count) count.textContent = fill(words.checkedProgress, found.length, rows.length)
  const totals = Object.entries(findings).map(([value, name]) =>
    fill(words.findingCounts, name[locale], found.filter((one) => one === value).length),
  )
  const place = panel.querySelector('[data-findings-totals]')
  if (place) place.textContent = totals.join(' · ')
}
