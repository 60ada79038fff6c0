import type { Problem } from '../../assess/index.ts'
import type { ReadForm } from '../../checklist/read-form.ts'
import { type FormPlace, formPlaceInWords, type ReadProblem } from '../../checklist/read-problem.ts'
import type { Message } from '../../model/text.ts'
import { printable } from '../../report/terminal-text.ts'
import type { Terminal } from '../terminal.ts'

/** Says what of a filled form was not understood: `条款检查表!K7 错误：…`. Of very many, the first. */
export function sayReadProblems(problems: readonly ReadProblem[], terminal: Terminal): void {
  const lines = problems.map(({ severity, place, message }) => line(place, severities[severity], { message, terminal }))
  sayFirst(lines, terminal)
}

/** Says what is wrong with the assessment that a form gave, with the cell where it was entered. */
export function sayFaults(faults: readonly Problem[], places: ReadForm['places'], terminal: Terminal): void {
  const lines = faults.map(({ path, message }) => {
    const place = placeOf(path, places)
    const said = line(place, severities.error, { message, terminal })
    return place ? said : `${path === '' ? '/' : path} ${said}`
  })
  sayFirst(lines, terminal)
}

/** The place of the part of the assessment that holds `path`. */
function placeOf(path: string, places: ReadForm['places']): FormPlace | undefined {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const place = places.get(at)
    if (place) return place
  }
  return undefined
}

function line(
  place: FormPlace | undefined,
  severity: Message,
  { message, terminal }: { readonly message: Message; readonly terminal: Terminal },
): string {
  const where = formPlaceInWords(place, terminal.locale)
  return `${where === '' ? '' : `${where} `}${severity[terminal.locale]}${message[terminal.locale]}`
}

function sayFirst(lines: readonly string[], { say, locale }: Terminal): void {
  for (const each of lines.slice(0, most)) say(printable(each))
  const more = lines.length - most
  if (more > 0) say({ zh: `另有 ${more} 处，未列出。`, en: `${more} more are not listed.` }[locale])
}

const most = 200

const severities: Readonly<Record<ReadProblem['severity'], Message>> = {
  error: { zh: '错误：', en: 'error: ' },
  warning: { zh: '注意：', en: 'note: ' },
}
