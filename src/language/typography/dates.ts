import type { Span } from '../../model/provision.ts'
import type { Language } from '../../model/text.ts'
import { matchesOf } from '../matches.ts'
import { maskCode } from './characters.ts'

/** How a day is written: 2026-11-21, 2026年11月21日, 21 November 2026, November 21, 2026, or in a way that is not usual. */
export type DateForm = 'iso' | 'chinese' | 'day-first' | 'month-first' | 'other'

/** A day as it stands in a text. */
export interface FoundDate {
  readonly form: DateForm
  readonly written: string
  readonly span: Span
  readonly year: string
  readonly month: number
  readonly day: number
}

/** Finds the days named in `text`, in order; 11/21/2026 has no month that is sure. */
export function findDates(text: string, language: Language): FoundDate[] {
  if (!dateHint.test(text)) return []
  const masked = maskCode(text)
  return patterns[language]
    .flatMap(([pattern, form]) =>
      matchesOf(masked, pattern).flatMap((match): FoundDate[] => {
        const { year = '', month = '', day = '' } = match.groups ?? {}
        const numbers = { month: months.indexOf(month.slice(0, 3)) + 1 || Number(month), day: Number(day) }
        const isDay = numbers.month >= 1 && numbers.month <= 31 && numbers.day >= 1 && numbers.day <= 31
        const span = [match.index, match.index + match[0].length] as const
        return isDay ? [{ form, written: match[0], span, year, ...numbers }] : []
      }),
    )
    .sort((a, b) => a.span[0] - b.span[0])
}

/** What stands in every text with a date. */
export const dateHint = /(?:19|20)\d{2}/

/** A day written in one of the usual forms. */
export function writeDate({ year, month, day }: FoundDate, form: Exclude<DateForm, 'other'>): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const name = months[month - 1]
  const spelled = longMonths.find((long) => name !== undefined && long.startsWith(name)) ?? ''
  if (form === 'iso') return `${year}-${two(month)}-${two(day)}`
  if (form === 'chinese') return `${year}年${month}月${day}日`
  return form === 'day-first' ? `${day} ${spelled} ${year}` : `${spelled} ${day}, ${year}`
}

const longMonths = 'January February March April May June July August September October November December'.split(' ')
const months = longMonths.map((month) => month.slice(0, 3))
const monthNames = `(?<month>${longMonths.map((month) => (month === 'May' ? 'May' : `${month.slice(0, 3)}(?:${month.slice(3)}|\\.)?`)).join('|')})`

const numeric: readonly (readonly [RegExp, DateForm])[] = [
  [/(?<![\w.-])(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?![\w-])/g, 'iso'],
  [/(?<![\w.-])(?<year>(?:19|20)\d{2})-(?:(?<month>\d)-(?<day>\d{1,2}))(?![\w-])/g, 'other'],
  [/(?<![\w.-])(?<year>(?:19|20)\d{2})([./])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\w/]|\.\d)/g, 'other'],
]

const patterns: Readonly<Record<Language, readonly (readonly [RegExp, DateForm])[]>> = {
  zh: [...numeric, [/(?<!\d)(?<year>(?:19|20)\d{2}) ?年 ?(?<month>\d{1,2}) ?月 ?(?<day>\d{1,2}) ?日/g, 'chinese']],
  en: [
    ...numeric,
    [
      new RegExp(`(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th)? ${monthNames} (?<year>(?:19|20)\\d{2})(?!\\d)`, 'g'),
      'day-first',
    ],
    [
      new RegExp(`\\b${monthNames} (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>(?:19|20)\\d{2})(?!\\d)`, 'g'),
      'month-first',
    ],
    [/(?<![\w/])(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)\d{2})(?![\w/])/g, 'other'],
  ],
}
