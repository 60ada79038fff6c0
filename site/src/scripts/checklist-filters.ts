/** Hides the rows of a checklist that the chosen filters leave out, and the chapters that are left without any. */
export function filterChecklist(): void {
  const form = document.querySelector<HTMLFormElement>('[data-checklist-filters]')
  if (form === null) return
  const status = form.querySelector<HTMLElement>('[data-checklist-status]')
  const apply = () => {
    const wanted = [...form.querySelectorAll('select')].filter(({ value }) => value !== '')
    const rows = [...document.querySelectorAll<HTMLTableRowElement>('.checklist tbody tr')]
    for (const row of rows) row.hidden = !wanted.every(({ name, value }) => valuesOf(row, name).includes(value))
    for (const row of rows) if (isLeadIn(row)) row.hidden = !leadsToShown(row)
    for (const part of document.querySelectorAll<HTMLElement>('[data-part]')) {
      part.hidden = part.querySelector('tbody tr:not([hidden])') === null
    }
    const entries = rows.filter((row) => !isLeadIn(row))
    const shown = entries.filter(({ hidden }) => !hidden).length
    if (status) status.textContent = sentence(form.dataset.shown ?? '', shown, entries.length)
  }
  form.hidden = false
  form.addEventListener('change', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  apply()
}

function valuesOf(row: HTMLElement, name: string): string[] {
  return (row.dataset[name] ?? '').split(' ')
}

function isLeadIn(row: Element): boolean {
  return !row.hasAttribute('data-id')
}

/** A lead-in is shown with any of the rows that stand deeper below it. */
function leadsToShown(row: HTMLTableRowElement): boolean {
  const depth = depthOf(row)
  for (let next = row.nextElementSibling; next instanceof HTMLTableRowElement; next = next.nextElementSibling) {
    if (depthOf(next) <= depth) return false
    if (!isLeadIn(next) && !next.hidden) return true
  }
  return false
}

/** 0 for a paragraph, which does not say so. */
function depthOf(row: HTMLElement): number {
  return Number(row.dataset.depth ?? 0)
}

function sentence(form: string, ...values: readonly number[]): string {
  const rest = [...values]
  return form.replaceAll('{}', () => String(rest.shift() ?? ''))
}
