/** Shows what the engine made of a draft. */
import { type Problem, percentText, type Result, type Scheme } from '../../../../src/assess/index.ts'
import type { ClientScheme } from '../../assess/client-scheme.ts'
import { fill } from '../../strings.ts'
import { pageAddress } from '../page-address.ts'
import { dimensionChart } from './dimension-chart.ts'
import { element } from './elements.ts'

/** What the engine says of a draft: the result of what can be scored, and what is wrong with the rest. */
export interface Outcome {
  readonly result: Result | undefined
  readonly problems: readonly Problem[]
}

/** Shows the outcome in the panel and beside each criterion. */
export function showResult(main: HTMLElement, client: ClientScheme, { result, problems }: Outcome): void {
  showProblems(main, client, problems)
  if (result === undefined) return
  showCriteria(main, client, result)
  const panel = main.querySelector<HTMLElement>('[data-assessment-result]')
  if (panel === null) return
  panel.hidden = false
  showFigures(panel, client, result)
  showWarnings(panel, client, result, problems)
  const chart = panel.querySelector('[data-result-chart]')
  chart?.replaceChildren(dimensionChart(barsOf(client, result), client.words))
  showGaps(panel, client, result)
  panel.querySelector('[data-result-criteria]')?.replaceChildren(criteriaTable(client, result))
}

function showFigures(panel: HTMLElement, { words, scheme, locale }: ClientScheme, result: Result): void {
  const answered = result.criteria.length - result.unanswered.length
  const provisional = scheme.evaluation.grades.find(({ id }) => id === result.provisionalGrade)?.title
  const title = result.complete ? result.title : provisional
  const grade = answered === 0 ? '—' : (title?.[locale] ?? title?.zh ?? title?.en ?? '—')
  say(panel, 'grade', grade)
  say(panel, 'note', result.complete || answered === 0 ? '' : words.soFar)
  say(panel, 'total', answered === 0 ? '' : `${words.total} ${fill(words.points, result.total.rounded)}`)
  const { possible } = result
  say(panel, 'possible', possible ? fill(words.possibleTotal, possible.lowest.rounded, possible.highest.rounded) : '')
  say(panel, 'count', fill(words.progress, answered, result.criteria.length))
  say(panel, 'subject', result.assessment.subject)
  say(panel, 'facts', factsOf(words, result))
  const progress = panel.querySelector('progress')
  if (progress) [progress.max, progress.value] = [result.criteria.length, answered]
  const bar = document.querySelector<HTMLElement>('[data-result-bar]')
  if (bar) {
    bar.hidden = answered === 0
    for (const name of ['grade', 'total']) {
      const place = bar.querySelector(`[data-bar-${name}]`)
      if (place) place.textContent = panel.querySelector(`[data-result-${name}]`)?.textContent ?? ''
    }
  }
}

/** Who assessed and of when the data are, for the printed report. */
function factsOf(words: ClientScheme['words'], { assessment }: Result): string {
  const kinds = {
    self: words.kindSelf,
    'second-party': words.kindSecond,
    'third-party': words.kindThird,
    'mystery-visit': words.kindVisit,
  }
  const { from, to } = assessment.period
  return [kinds[assessment.kind], ...(from === '' || to === '' ? [] : [fill(words.period, from, to)])].join(' · ')
}

function showWarnings(
  panel: HTMLElement,
  { words, scheme, locale }: ClientScheme,
  result: Result,
  problems: readonly Problem[],
): void {
  const gradeName = (id: string): string =>
    nameIn(scheme.evaluation.grades.find((grade) => grade.id === id)?.title, locale)
  const gates = result.gatesFailed.map(({ grade, criterion }) =>
    fill(words.gateOf, gradeName(grade), nameOf(scheme, criterion, locale)),
  )
  const vetoes = result.vetoes.map(({ code, title }) => `${code ?? ''} ${nameIn(title, locale)}`.trim())
  const elsewhere = problems.filter(({ path }) => !/^\/(?:answers|subject|period)\//.test(path))
  const lines = [
    ...vetoes.map((veto) => fill(words.vetoed, veto)),
    ...gates.map((gate) => fill(words.gates, gate)),
    ...elsewhere.map(({ message }) => message[locale]),
  ]
  showLines(panel, '[data-result-warnings]', lines)
  showLines(
    panel,
    '[data-result-remarks]',
    result.remarks.map(({ message }) => message[locale]),
  )
}

function showLines(panel: HTMLElement, place: string, lines: readonly string[]): void {
  const list = panel.querySelector<HTMLElement>(place)
  if (list === null) return
  const around = list.closest('details') ?? list
  around.hidden = lines.length === 0
  list.replaceChildren(...lines.map((line) => element('li', {}, [line])))
}

function barsOf({ scheme, locale }: ClientScheme, { groups, criteria }: Result) {
  const roots = scheme.criteria.filter(({ parent }) => parent === undefined)
  return roots.map(({ id, code, title }) => {
    const found = groups.find((group) => group.id === id) ?? criteria.find((criterion) => criterion.id === id)
    const fraction = found?.fraction
    const name = [code, nameIn(title, locale)].filter(Boolean).join(' ')
    return { name, fraction: fraction && Number(fraction.decimal), percent: fraction && percentText(fraction, 1) }
  })
}

function showGaps(
  panel: HTMLElement,
  { words, scheme, provisions, locale }: ClientScheme,
  { gaps, criteria }: Result,
): void {
  const list = panel.querySelector('[data-result-gaps]')
  if (list === null) return
  const rows = gaps.map(({ criterion, points, provisions: keys, questions }, index) => {
    const asked = scheme.criteria.find(({ id }) => id === criterion)?.items ?? []
    const unmet = asked.filter(({ id }) => questions.includes(id))
    const links = keys.slice(0, provisionsShown).flatMap((key) => {
      const place = provisions[key]
      return place === undefined
        ? []
        : [element('li', {}, [element('a', { href: pageAddress(place.address) }, [place.label])])]
    })
    if (keys.length > provisionsShown) {
      links.push(
        element('li', {}, [element('a', { href: `#${criterion}` }, [fill(words.moreProvisions, keys.length)])]),
      )
    }
    return element('li', { class: index < gapsShown ? undefined : 'gap-later' }, [
      element('a', { href: `#${criterion}`, class: 'gap-name' }, [nameOf(scheme, criterion, locale)]),
      element('span', { class: 'gap-points' }, [fill(words.gain, points.rounded)]),
      ...(unmet.length > 0
        ? [
            element(
              'ul',
              { class: 'gap-questions' },
              unmet.map(({ question }) => element('li', {}, [nameIn(question, locale)])),
            ),
          ]
        : []),
      ...(links.length > 0 ? [element('ul', { class: 'gap-provisions' }, links)] : []),
    ])
  })
  const nothing = criteria.some(({ fraction }) => fraction !== undefined) ? words.gapNone : words.gapUnknown
  list.replaceChildren(...(rows.length > 0 ? rows : [element('li', { class: 'gap-none' }, [nothing])]))
}

const provisionsShown = 3
/** How many gaps the panel shows at once; the report on paper has them all. */
const gapsShown = 8

/** The table of criteria, for the printed report and for who wants to see all. */
function criteriaTable({ words, scheme, locale }: ClientScheme, { criteria }: Result): Node {
  const head = [words.criterion, words.weight, words.fraction, words.score].map((name) =>
    element('th', { scope: 'col' }, [name]),
  )
  const rows = criteria.map(({ id, weight, fraction, score, status }) => {
    const cells = [
      String(weight),
      fraction ? `${percentText(fraction, 1)} %` : statusWord(words, status),
      score?.rounded ?? '—',
    ]
    return element('tr', {}, [
      element('th', { scope: 'row' }, [nameOf(scheme, id, locale)]),
      ...cells.map((cell) => element('td', {}, [cell])),
    ])
  })
  return element('details', {}, [
    element('summary', {}, [words.criterion]),
    element('table', { class: 'plain' }, [element('thead', {}, [element('tr', {}, head)]), element('tbody', {}, rows)]),
  ])
}

function showCriteria(main: HTMLElement, { words }: ClientScheme, { criteria }: Result): void {
  for (const { id, status, fraction, score, interval, borderline, smallSample } of criteria) {
    const output = main.querySelector(`[data-criterion="${CSS.escape(id)}"] [data-criterion-score]`)
    if (output === null) continue
    const parts = [
      ...(status === 'scored' ? [] : [statusWord(words, status)]),
      ...(fraction && score ? [fill(words.points, score.rounded)] : []),
      ...(interval ? [fill(words.interval, shown(interval, 'low'), shown(interval, 'high'))] : []),
      ...(borderline ? [words.borderline] : []),
      ...(smallSample ? [words.smallSample] : []),
    ]
    output.textContent = parts.join(' · ')
  }
}

function showProblems(main: HTMLElement, { locale }: ClientScheme, problems: readonly Problem[]): void {
  for (const article of main.querySelectorAll<HTMLElement>('[data-criterion]')) {
    const own = problems.filter(({ path }) => path.startsWith(`/answers/${article.dataset.criterion}`))
    const line = article.querySelector('[data-criterion-problem]')
    const text = own.map(({ message }) => message[locale]).join(' ')
    if (line && line.textContent !== text) line.textContent = text
    article.toggleAttribute('data-faulty', own.length > 0)
  }
}

function shown({ of, low, high }: NonNullable<Result['criteria'][number]['interval']>, end: 'low' | 'high'): string {
  const text = end === 'low' ? low : high
  return of === 'share' ? `${percentText({ exact: text, decimal: text }, 1)} %` : text
}

function statusWord(words: ClientScheme['words'], status: Result['criteria'][number]['status']): string {
  const names = {
    scored: '',
    unanswered: words.statusUnanswered,
    'not-applicable': words.statusNotApplicable,
    'no-data': words.statusNoData,
    denied: words.statusDenied,
  }
  return names[status]
}

function nameOf({ criteria }: Scheme, id: string, locale: ClientScheme['locale']): string {
  const found = criteria.find((criterion) => criterion.id === id)
  return [found?.code, nameIn(found?.title, locale)].filter(Boolean).join(' ')
}

function nameIn(
  title: { readonly zh?: string | undefined; readonly en?: string | undefined } | undefined,
  locale: 'zh' | 'en',
) {
  return title?.[locale] ?? title?.zh ?? title?.en ?? ''
}

function say(panel: HTMLElement, name: string, text: string): void {
  const place = panel.querySelector(`[data-result-${name}]`)
  if (place && place.textContent !== text) place.textContent = text
}
