/** The interactive self-assessment: reads the form, scores, shows, and keeps it on this device. */
import { score } from '../../../../src/assess/index.ts'
import type { ClientScheme } from '../../assess/client-scheme.ts'
import { fill } from '../../strings.ts'
import { asRecord, assessmentOf, type Draft, draftOf, emptyDraft } from './draft.ts'
import { offerFiles } from './files.ts'
import { fillForm, readForm } from './form-fields.ts'
import { forget, keep, keptFields, keptNames, keptText, parsed } from './kept.ts'
import { type Outcome, showResult } from './show-result.ts'

/** Brings the assessment page to life; without it the page is a form to print. */
export function runAssessment(): void {
  const main = document.querySelector<HTMLElement>('[data-assessment]')
  const form = main?.querySelector<HTMLFormElement>('[data-assessment-form]')
  const text = main?.querySelector('[data-assessment-scheme]')?.textContent
  if (!main || !form || !text) return
  const client = JSON.parse(text) as ClientScheme
  const { scheme } = client
  const blank = emptyDraft(scheme, Date.now())
  const { unread } = keptFields(client.store)
  // Somebody may have begun to fill in before this script was there.
  let draft = keptText(client.store) === undefined ? readForm(form, scheme, blank) : keptDraft(client, blank)
  const show = (): void => showResult(main, client, outcomeOf(client, draft))
  const replace = (next: Draft): void => {
    draft = next
    fillForm(form, scheme, draft)
    markSituations(main)
    show()
  }
  const save = (): void => {
    const kept = keep(client.store, JSON.stringify({ version: 1, draft }))
    if (!kept) files.report(client.words.notSaved)
  }
  const files = offerFiles(main, {
    client: { ...client, standard: scheme.standard, criteria: true },
    assessment: () => assessmentOf(scheme, draft, findingsOnDevice(client)),
    hasAnswers: () => Object.keys(draft.answers).length > 0,
    take: (assessment) => {
      replace(draftOf(assessment, blank))
      save()
    },
    clear: () => {
      forget(client.store)
      replace(emptyDraft(scheme, Date.now()))
    },
  })
  form.addEventListener('input', () => {
    draft = readForm(form, scheme, draft)
    markSituations(main)
    save()
    show()
  })
  main.querySelector('[data-more-gaps]')?.addEventListener('click', ({ currentTarget }) => {
    main.querySelector('.result-gaps')?.setAttribute('data-all', '')
    if (currentTarget instanceof HTMLElement) currentTarget.hidden = true
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  // Another tab of this browser may fill in the same assessment, or a checklist that it takes in.
  addEventListener('storage', ({ key }) => {
    if (key === client.store) replace(keptDraft(client, blank))
    else if (key?.startsWith(client.findings)) show()
    showFindings(main, client)
  })
  addEventListener('beforeprint', () => {
    for (const details of main.querySelectorAll<HTMLDetailsElement>('[data-result-criteria] details'))
      details.open = true
  })
  replace(draft)
  showFindings(main, client)
  if (unread) files.report(client.words.stored)
}

/** What is wrong is left out and scored again, so that one slip does not hide the result of everything else. */
function outcomeOf({ scheme, findings }: ClientScheme, draft: Draft): Outcome {
  const filled: Draft = {
    ...draft,
    subject: { ...draft.subject, name: draft.subject.name || '—' },
    period: { from: draft.period.from || '1970-01-01', to: draft.period.to || '9999-12-31' },
  }
  const whole = score(scheme, assessmentOf(scheme, filled, findingsOf(findings)))
  if (whole.problems === undefined) return { result: named(whole.result, draft), problems: [] }
  const { problems } = whole
  const faulty = new Set(problems.map(({ path }) => path.split('/').slice(0, 3).join('/')))
  const left: Draft = {
    ...filled,
    answers: Object.fromEntries(Object.entries(filled.answers).filter(([id]) => !faulty.has(`/answers/${id}`))),
    adjustments: filled.adjustments.filter((_, index) => !faulty.has(`/adjustments/${index}`)),
    vetoes: filled.vetoes.filter((_, index) => !faulty.has(`/vetoes/${index}`)),
    kept: {},
  }
  const rest = score(scheme, assessmentOf(scheme, left, {}))
  return { result: rest.problems === undefined ? named(rest.result, draft) : undefined, problems }
}

function named(result: NonNullable<Outcome['result']>, draft: Draft): NonNullable<Outcome['result']> {
  const { from, to } = draft.period
  const period = { from: String(from ?? ''), to: String(to ?? '') }
  return { ...result, assessment: { ...result.assessment, subject: String(draft.subject.name ?? ''), period } }
}

/** What this device keeps of this assessment. */
function keptDraft({ store }: ClientScheme, blank: Draft): Draft {
  const { kept, ...own } = asRecord(keptFields(store).fields.draft)
  return { ...draftOf(own, blank), kept: asRecord(kept) }
}

function findingsOnDevice({ findings }: ClientScheme): Readonly<Record<string, unknown>> {
  return findingsOf(findings)
}

/** The findings of every checklist that was filled in on this device, by the key of the provision. */
function findingsOf(prefix: string): Readonly<Record<string, unknown>> {
  const all = keptNames(prefix).map((name) => asRecord(asRecord(parsed(keptText(name))).findings))
  return Object.assign({}, ...all) as Readonly<Record<string, unknown>>
}

/** Beside each criterion, how many of its provisions were checked on this device and what was found. */
function showFindings(main: HTMLElement, client: ClientScheme): void {
  const findings = findingsOf(client.findings)
  for (const { id, provisions } of client.scheme.criteria) {
    const place = main.querySelector(`[data-criterion="${CSS.escape(id)}"] [data-criterion-findings]`)
    if (place === null) continue
    const found = provisions.flatMap((key) => asRecord(findings[key]).finding ?? [])
    const conforming = found.filter((finding) => finding === 'conforming').length
    place.textContent = found.length === 0 ? '' : fill(client.words.findingsOf, `${conforming}/${found.length}`)
  }
}

/** Where a criterion does not apply, or has no data, there is nothing else to answer. */
function markSituations(main: HTMLElement): void {
  for (const article of main.querySelectorAll<HTMLElement>('[data-criterion]')) {
    const situation = article.querySelector<HTMLSelectElement>('.criterion-situation select')
    const answer = article.querySelector<HTMLElement>('[data-criterion-answer]')
    if (situation && answer) answer.hidden = situation.value !== ''
  }
}
