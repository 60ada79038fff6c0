import { designationOf } from './checklist.ts'
import type { FormTable } from './form-table.ts'
import type { Asked } from './read-form.ts'
import { type ReadProblem, readError, readWarning, shown } from './read-problem.ts'

/** Of which standard a form is; absent if it is not of one that is asked. */
export interface FormIdentity {
  readonly standard?: {
    readonly id: string
    readonly number: string
    readonly edition: string
    readonly sha256?: string
  }
  readonly problems: readonly ReadProblem[]
}

/** What a workbook says of itself must agree with the standard; a CSV file says it on each line. */
export function identify({ about, lines }: FormTable, { checklists, criteria, digest }: Asked): FormIdentity {
  const standards = [...(criteria ? [criteria.standard] : []), ...checklists.map(({ standard }) => standard)]
  const written = about.get('standard')
  const standard = standards.find(({ id }) => id === written) ?? (written === undefined ? standards[0] : undefined)
  if (!standard)
    return {
      problems: [
        wrongStandard(
          about.get('number') ?? written ?? '',
          standards.map(({ number }) => number),
        ),
      ],
    }
  const edition = about.get('edition')
  if (edition !== undefined && edition !== standard.edition) {
    return { problems: [wrongEdition(`${standard.number}—${edition}`, `${standard.number}—${standard.edition}`)] }
  }
  const designations = standards.map(designationOf)
  const stranger = lines.find(
    ({ cells }) => cells.has('standard') && !designations.includes(cells.get('standard')?.text ?? ''),
  )
  if (stranger) {
    return {
      problems: [
        {
          ...wrongEdition(stranger.cells.get('standard')?.text ?? '', [...new Set(designations)].join(' / ')),
          place: stranger.place,
        },
      ],
    }
  }
  const sha256 = about.get('criteria-sha256') || digest
  const problems = [
    ...(digest !== undefined && sha256 !== digest ? [digestChanged] : []),
    ...missingLines(about, lines.filter(({ key }) => key !== undefined).length),
  ]
  const { id, number } = standard
  return { standard: { id, number, edition: standard.edition, ...(criteria && sha256 ? { sha256 } : {}) }, problems }
}

/** The form says how many lines it had; a person may have deleted some. */
function missingLines(about: FormTable['about'], found: number): ReadProblem[] {
  const made = Number(about.get('lines') ?? 0)
  if (found >= made) return []
  return [
    readWarning('line-missing', {
      zh: `检查表原有 ${made} 行，现有 ${found} 行，缺少的行没有结果`,
      en: `Unexpected number of lines ${found}, the form had ${made}, those missing have no finding`,
    }),
  ]
}

function wrongStandard(found: string, expected: readonly string[]): ReadProblem {
  return readError('wrong-standard', {
    zh: `检查表属于 ${shown(found)}，应为 ${expected.map((number) => shown(number)).join('、')} 之一，没有读取`,
    en: `Unexpected checklist of ${shown(found)}, expected one of ${expected.map((number) => shown(number)).join(', ')}, nothing was taken over`,
  })
}

function wrongEdition(found: string, expected: string): ReadProblem {
  return readError('wrong-edition', {
    zh: `检查表属于 ${shown(found)}，应为 ${shown(expected)}，没有读取；请用该版本读取后以 normdown assess migrate 转到现行版本`,
    en: `Unexpected checklist of ${shown(found)}, expected ${shown(expected)}, nothing was taken over; read it with that edition, then run normdown assess migrate`,
  })
}

const digestChanged = readWarning('digest-changed', {
  zh: '检查表生成后评价指标的内容有改动，请核对改动的指标',
  en: 'Unexpected digest, the criteria have changed since the checklist was made, look at those that changed',
})
