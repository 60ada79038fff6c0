import { type DateForm, dateHint, type FoundDate, findDates, writeDate } from '../../language/typography/dates.ts'
import type { RelatedPlace } from '../../model/diagnostic.ts'
import type { UnitKind } from '../../model/kinds.ts'
import type { Place } from '../../model/place.ts'
import type { Language, Message } from '../../model/text.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'
import { isOfStandard, type TypedText } from '../typed-text.ts'

export const dateUniform: DocumentRule = {
  id: 'date-uniform',
  summary: {
    zh: '日期写作“2026-11-21”或“2026年11月21日”，同一文件只用一种。',
    en: 'Days are written as 2026-11-21 or in words, in one way throughout a file.',
  },
  source: [sources.numerals, sources.project],
  severity: 'warning',
  covers: ['NUM-07'],
  scope: 'document',
  check({ typed, words, kind }) {
    if (!dateHint.test(words)) return []
    return unlikeDates(typed.flatMap((each) => datesIn(each, kind)))
  },
}

function* unlikeDates(dates: readonly WrittenDate[]): Generator<Finding> {
  for (const language of ['zh', 'en'] as const) {
    const own = dates.filter((date) => date.language === language)
    const first = own.find(({ form, isFree }) => form !== 'other' && !isFree)
    const form = first === undefined || first.form === 'other' ? 'iso' : first.form
    for (const date of own) {
      if (date.form === form || (date.isFree && date.form !== 'other')) continue
      yield { place: date.place, message: divergent(date, form), ...(first && { related: [seen(first)] }) }
    }
  }
}

interface WrittenDate extends FoundDate {
  readonly language: Language
  /** Of the usual forms either will do. */
  readonly isFree: boolean
  readonly place: Place
}

function datesIn(typed: TypedText, kind: UnitKind | undefined): WrittenDate[] {
  const { text, language, part } = typed
  if (part === 'foreign') return []
  const isFree = part === 'cell' || !isOfStandard(kind)
  return findDates(text, language).map((date) => ({ ...date, language, isFree, place: placeOf(typed, date.span) }))
}

function divergent(date: FoundDate, form: Exclude<DateForm, 'other'>): Message {
  const isSure = date.month <= 12
  const expected = isSure ? writeDate(date, form) : '2026-11-21'
  return {
    zh: `日期写作 \`${date.written}\`，应为 \`${expected}\` 的形式，同一文件只用一种，请改正`,
    en: `Unexpected date \`${date.written}\`, expected the form \`${expected}\`, one throughout a file; write it so`,
  }
}

function seen({ written, place }: FoundDate & { readonly place: Place }): RelatedPlace {
  return { place, message: { zh: `此处写作 \`${written}\``, en: `\`${written}\` is written here` } }
}
