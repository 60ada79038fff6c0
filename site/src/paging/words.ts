import type { Language, Message } from '../../../src/model/text.ts'
import { fill } from '../strings.ts'

/** What lists on several pages say; `{}` stands for a number. */
const table = {
  pages: m('分页', 'Pages'),
  page: m('第 {} 页', 'Page {}'),
  pageOf: m('第 {} 页，共 {} 页', 'Page {} of {}'),
  previous: m('上一页', 'Previous page'),
  next: m('下一页', 'Next page'),
  shown: m('本页显示 {} / {} 项', 'Showing {} of {} on this page'),
  printWhole: m('打印只印本页；整份打印请下载 XLSX。', 'Print prints this page; to print all, download the XLSX.'),
  continued: m('（续）', '(continued)'),
} satisfies Readonly<Record<string, Message>>

export type PagingWords = { readonly [Key in keyof typeof table]: string }

/** The words of lists on several pages in each language. */
export const pagingWords: Readonly<Record<Language, PagingWords>> = { zh: pick('zh'), en: pick('en') }

/** The title of a page of a list, told from those of the others. */
export function turnTitle(title: string, number: number, locale: Language): string {
  return number === 1 ? title : `${title} · ${fill(pagingWords[locale].page, number)}`
}

function m(zh: string, en: string): Message {
  return { zh, en }
}

function pick(language: Language): PagingWords {
  const entries = Object.entries(table).map(([key, message]) => [key, message[language]])
  return Object.fromEntries(entries)
}
