import type { Catalog, Standard } from '../../src/model/catalog.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Block, Section } from '../../src/model/section.ts'
import type { RichText } from '../../src/model/text.ts'
import type { Term } from '../../src/model/units.ts'
import { catalogFixture } from './catalog-fixture.ts'

const chapters = 12
const clausesInChapter = 45
const termsInStandard = 130

const [first, hire] = catalogFixture.standards
if (first === undefined || hire === undefined) throw new Error('The fixture has two standards')
const chapterPattern = sectionOf(hire, 'service')
const provisionPattern = firstProvision(chapterPattern)
const termsPattern = sectionOf(first, 'terms')
const [termPattern] = first.terms

/**
 * The site's fixture with two standards large enough to cross every limit of a page: some hundred provisions and terms
 * each, of as many characters as usual and no two alike, so that they compress as text does. One language.
 */
export const largeCatalog: Catalog = {
  ...catalogFixture,
  publication: { ...catalogFixture.publication, locales: ['zh'] },
  standards: [...catalogFixture.standards, large('depot', 3), large('route', 4)],
}

/** Ids of the standards that are too large for one page, with their numbers of provisions. */
export const largeStandards = { ids: ['depot', 'route'], provisions: chapters * clausesInChapter } as const

function large(id: string, part: number): Standard {
  const say = writer(part)
  const address = `/s/${id}/2026/`
  const terms = Array.from({ length: termsInStandard }, (_, at) => term(id, `${id}-term-${at + 1}`, say))
  return {
    ...(hire as Standard),
    id,
    number: `T/DEMO 001.${part}`,
    designation: `T/DEMO 001.${part}—2026`,
    part,
    title: { zh: `单车租赁 第${part}部分：${say(6)}`, en: `Cycle hire — Part ${part}: ${id}` },
    titleElements: { zh: ['单车租赁', `第${part}部分：${say(6)}`], en: ['Cycle hire', `Part ${part}: ${id}`] },
    address,
    explanation: [],
    terms,
    metrics: [],
    criteria: [],
    processes: [],
    sections: [
      termsChapter(address, terms),
      ...Array.from({ length: chapters }, (_, at) => chapter(address, at + 4, say)),
    ],
  }
}

function termsChapter(address: string, terms: readonly Term[]): Section {
  const place = `${address}terms/`
  return {
    ...termsPattern,
    address: place,
    children: terms.map(({ id, number }) => ({
      ...termsPattern,
      id,
      kind: 'term',
      number,
      level: 2,
      title: {},
      address: `${place}#${id}`,
      blocks: [{ type: 'term', term: id }],
      children: [],
    })),
  }
}

function term(standard: string, id: string, say: Writer): Term {
  if (termPattern === undefined) throw new Error('The fixture has terms')
  const number = `3.${id.split('-').at(-1)}`
  return {
    ...termPattern,
    id,
    number,
    term: { zh: say(5), en: `${id} of the ${standard}` },
    definition: text(say(45)),
    notes: [{ label: '注', text: text(say(30)) }],
    related: [],
    address: `/terms/#${id}`,
  }
}

function chapter(standard: string, number: number, say: Writer): Section {
  const id = `chapter-${number}`
  const address = `${standard}${id}/`
  const provisions = Array.from({ length: clausesInChapter }, (_, at) => provision(address, `${number}.${at + 1}`, say))
  return {
    ...chapterPattern,
    id,
    number: String(number),
    title: { zh: say(6), en: `Chapter ${number}` },
    address,
    blocks: provisions.map((own): Block => ({ type: 'provision', provision: own })),
    children: [],
  }
}

function provision(chapterAddress: string, number: string, say: Writer): Provision {
  const id = `clause-${number.replace('.', '-')}.text`
  return {
    ...provisionPattern,
    id,
    number,
    label: number,
    text: text(`运营方应在24 h内${say(60)}`),
    address: `${chapterAddress}#${id}`,
    criteria: [],
    items: [],
  }
}

function text(plain: string): RichText {
  return { plain, markdown: plain, html: plain }
}

function sectionOf({ sections }: Standard, id: string): Section {
  const found = sections.find((section) => section.id === id)
  if (found === undefined) throw new Error(`The fixture has a chapter ${id}`)
  return found
}

function firstProvision({ blocks, children }: Section): Provision {
  for (const block of blocks) if (block.type === 'provision') return block.provision
  const [child] = children
  if (child === undefined) throw new Error('The fixture has provisions')
  return firstProvision(child)
}

/** Gives as many characters of Chinese as are asked for; the same seed, the same characters. */
type Writer = (length: number) => string

function writer(seed: number): Writer {
  let state = seed
  // Numerical Recipes' generator; the common characters begin at 一.
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 20
  }
  return (length) => Array.from({ length }, () => String.fromCodePoint(0x4e00 + (next() % 1500))).join('')
}
