import { withDescendants } from '../lint/sections-within.ts'
import type { Catalog, Standard } from '../model/catalog.ts'
import type { Compilation, Declaration } from '../model/compilation.ts'
import { quantityInWords } from '../model/labels.ts'
import type { Provision } from '../model/provision.ts'
import type { Block, Section } from '../model/section.ts'
import type { Language, Localized, Message } from '../model/text.ts'

/** Something that a text or front matter can name, with what a person knows it by. */
export interface Name {
  readonly key: string
  readonly kind: Declaration['kind']
  readonly id: string
  readonly standard?: string | undefined
  readonly title: Localized
  /** Its number or its value. */
  readonly detail?: Message | undefined
  /** The file that declares it. */
  readonly file: string
}

/** Everything that a compilation declares, each key once, in the order of files and lines. */
export function namesOf({ catalog, declarations }: Compilation): Name[] {
  const known = new Map([...sharedAbout(catalog), ...catalog.standards.flatMap(standardAbout)])
  const first = new Map(declarations.toReversed().map((declaration) => [declaration.key, declaration]))
  return declarations
    .filter(
      (declaration) => first.get(declaration.key) === declaration && !/^(?:designation|section):/.test(declaration.key),
    )
    .map(({ key, kind, id, standard, place }) => ({
      key,
      kind,
      id,
      standard,
      file: place.file,
      ...(known.get(key) ?? { title: {} }),
    }))
}

/** The names there are now, and those of files that are still there but declare nothing for the moment. */
export function keptNames(
  now: readonly Name[],
  before: readonly Name[],
  isThere: (file: string) => boolean,
): readonly Name[] {
  const speaking = new Set(now.map(({ file }) => file))
  const known = new Set(now.map(({ key }) => key))
  return [...now, ...before.filter(({ file, key }) => isThere(file) && !speaking.has(file) && !known.has(key))]
}

type About = readonly [key: string, about: Pick<Name, 'title' | 'detail'>]

function sharedAbout({ references, parameters, vocabulary }: Catalog): About[] {
  const named = (kind: string, entries: Catalog['vocabulary']['actors']): About[] =>
    entries.map(({ id, title }) => [`${kind}:${id}`, { title }])
  return [
    ...references.map(({ id, title, number }): About => [`reference:${id}`, { title, detail: inBoth(number) }]),
    ...parameters.map(({ id, title, value, unit }): About => {
      const detail = { zh: quantityInWords(value, unit, 'zh'), en: quantityInWords(value, unit, 'en') }
      return [`parameter:${id}`, { title, detail }]
    }),
    ...named('actor', vocabulary.actors),
    ...named('evidence', vocabulary.evidence),
    ...named('step', vocabulary.steps),
  ]
}

function standardAbout(standard: Standard): About[] {
  const { id, title, number } = standard
  return [
    [`standard:${id}`, { title, detail: inBoth(number) }],
    ...standard.terms.map((term): About => [`term:${term.id}`, { title: term.term, detail: inBoth(term.number) }]),
    ...standard.metrics.map(
      (metric): About => [`metric:${metric.id}`, { title: metric.title, detail: inBoth(metric.number) }],
    ),
    ...standard.sections.flatMap((chapter) => chapterAbout(chapter, standard)),
  ]
}

/** What chapters name, as long as these are kept: of one that stays as it is they are known. */
const knownAbouts = new WeakMap<Section, { readonly language: Language; readonly about: readonly About[] }>()

function chapterAbout(chapter: Section, standard: Standard): readonly About[] {
  const { language } = standard
  const before = knownAbouts.get(chapter)
  if (before?.language === language) return before.about
  const about = withDescendants(chapter).flatMap((section) => sectionAbout(section, standard))
  knownAbouts.set(chapter, { language, about })
  return about
}

function sectionAbout({ id, kind, unit, title, number, blocks }: Section, standard: Standard): About[] {
  const about = { title, detail: inBoth(number) }
  const own: About[] =
    kind === 'heading'
      ? [[`anchor:${standard.id}/${id}`, about]]
      : [[`group:${standard.id}/${id}`, about], ...(unit ? [[`unit:${standard.id}/${unit}`, about] as const] : [])]
  return [...own, ...blocks.flatMap((block) => blockAbout(block, standard))]
}

function blockAbout(block: Block, standard: Standard): About[] {
  const { id, language } = standard
  switch (block.type) {
    case 'provision':
      return provisionAbout(block.provision, standard)
    case 'table':
    case 'figure':
      return [
        [
          `anchor:${id}/${block.id}`,
          { title: { [language]: block.caption?.plain ?? '' }, detail: inBoth(block.number) },
        ],
      ]
    case 'formula':
      return [[`anchor:${id}/${block.id}`, { title: { [language]: block.tex }, detail: inBoth(block.number) }]]
    default:
      return []
  }
}

function provisionAbout({ id, text, label, items }: Provision, standard: Standard): About[] {
  const about = { title: { [standard.language]: text.plain }, detail: inBoth(label) }
  return [[`anchor:${standard.id}/${id}`, about], ...items.flatMap((item) => provisionAbout(item, standard))]
}

function inBoth(text: string | undefined): Message | undefined {
  return text === undefined ? undefined : { zh: text, en: text }
}
