import type { Catalog, Standard, StandardDates } from '../../model/catalog.ts'
import { stageLabels } from '../../model/labels.ts'
import { compareText } from '../../model/place.ts'
import { type Language, localized, type Message } from '../../model/text.ts'
import { xmlText } from './xml.ts'

/**
 * `feed.xml`: what happened to the standards, the latest first, as an Atom feed (RFC 4287) in the site's first language.
 * Every date comes from the sources; what has none is no entry. Undefined if nothing has a date.
 */
export function feed({ publication, standards, generator }: Catalog): string | undefined {
  const { baseUrl, locales, title, publisher, licence } = publication
  const language = locales[0] ?? 'zh'
  const events = standards
    .flatMap(eventsOf)
    .sort((a, b) => compareText(b.date, a.date) || compareText(a.standard.id, b.standard.id))
  const [latest] = events
  if (latest === undefined) return undefined
  return lines([
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    `  <id>${xmlText(`${baseUrl}feed.xml`)}</id>`,
    `  <title>${xmlText(localized(title, language))}</title>`,
    `  <updated>${latest.date}T00:00:00Z</updated>`,
    `  <author><name>${xmlText(localized(publisher, language))}</name></author>`,
    `  <generator version="${xmlText(generator.version)}">${xmlText(generator.name)}</generator>`,
    licence && `  <rights>${xmlText(localized(licence.title, language))}</rights>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(`${baseUrl}feed.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(baseUrl)}"/>`,
    ...events.map((event) => entry(event, { baseUrl, language })),
    '</feed>',
  ])
}

interface StandardEvent {
  readonly kind: keyof StandardDates
  readonly date: string
  readonly standard: Standard
}

const eventNames: Readonly<Record<keyof StandardDates, Message>> = {
  drafted: { zh: '起草', en: 'drafted' },
  published: { zh: '发布', en: 'published' },
  implemented: { zh: '实施', en: 'implemented' },
}

function eventsOf(standard: Standard): StandardEvent[] {
  return (['drafted', 'published', 'implemented'] as const).flatMap((kind) => {
    const date = standard.dates[kind]
    return date === undefined ? [] : [{ kind, date, standard }]
  })
}

function entry(
  { kind, date, standard }: StandardEvent,
  { baseUrl, language }: { readonly baseUrl: string; readonly language: Language },
): string {
  const { designation, title, address, stage, replaces } = standard
  const page = `${baseUrl}${address.replace(/^\//, '')}`
  const stageWords = `${language === 'zh' ? '阶段：' : 'Stage: '}${stageLabels[stage][language]}`
  const old = `${language === 'zh' ? '代替 ' : 'Replaces '}${replaces.join(language === 'zh' ? '、' : ', ')}`
  return lines([
    '  <entry>',
    `    <id>${xmlText(`${page}#${kind}`)}</id>`,
    `    <title>${xmlText(`${designation} ${localized(title, language)} · ${eventNames[kind][language]}`)}</title>`,
    `    <updated>${date}T00:00:00Z</updated>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    `    <category term="${kind}"/>`,
    `    <summary>${xmlText([stageWords, ...(replaces.length > 0 ? [old] : [])].join(' · '))}</summary>`,
    '  </entry>',
  ]).trimEnd()
}

function lines(all: readonly (string | undefined)[]): string {
  return `${all.filter((line) => line !== undefined).join('\n')}\n`
}
