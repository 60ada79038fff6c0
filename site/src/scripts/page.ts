import { addCopyButtons } from './copy-citation.ts'
import { followOutline } from './follow-outline.ts'
import { prepareSearch } from './prepare-search.ts'
import { setUpReaderSettings } from './reader-settings.ts'
import { explainTerms } from './term-tips.ts'

// Everything here is an addition: without it the page reads as well.
setUpReaderSettings()
focusSearchOnSlash()
prepareSearch()
explainTerms()
addCopyButtons()
followOutline()
if (document.querySelector('[data-search]')) import('./search-page.ts').then(({ runSearchPage }) => runSearchPage())
if (document.querySelector('[data-assessment]')) {
  import('./assess/assessment-page.ts').then(({ runAssessment }) => runAssessment())
}
if (document.querySelector('[data-findings]')) {
  import('./assess/checklist-page.ts').then(({ runChecklist }) => runChecklist())
}
if (document.querySelector('[data-checklist-filters]')) {
  import('./checklist-filters.ts').then(({ filterChecklist }) => filterChecklist())
}

/** `/` goes to the search field, unless somebody is typing. */
function focusSearchOnSlash(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const field = document.querySelector<HTMLInputElement>('[data-search-field]')
    if (field === null) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea, [contenteditable]')
}
