import { insideWords, searchText } from '../../../src/publish/search/search-text.ts'
import { otherQuantities } from './search-quantities.ts'
import { partOf, partsOf, type QueryPart } from './search-query.ts'

/** The most of them that are tried. */
const most = 24

/**
 * Other ways to say what a query says: quantities with other units' names, and every name that the terms give a concept, its
 * preferred ones first. `synonyms` holds the search texts of each concept's names.
 */
export function otherWords(query: string, synonyms: readonly (readonly string[])[]): QueryPart[][] {
  const own = partsOf(query)
  const others = [query, ...otherQuantities(query)].flatMap((said, at) => {
    const parts = partsOf(said)
    return [...(at === 0 ? [] : [parts]), ...otherNames(parts, synonyms)]
  })
  const known = new Set([keyOf(own)])
  const added = others.filter((parts) => {
    const key = keyOf(parts)
    return key !== '' && !known.has(key) && known.add(key)
  })
  return added.slice(0, most)
}

/** Stands between the parts of a query. */
const border = '\t'

interface NamedConcept {
  /** The name that stands in the query, and where. */
  readonly name: string
  readonly start: number
  readonly end: number
  readonly others: readonly string[]
}

function otherNames(parts: readonly QueryPart[], synonyms: readonly (readonly string[])[]): QueryPart[][] {
  const text = parts.map((part) => part.text).join(border)
  const concepts = conceptsIn(text, synonyms)
  const preferred = concepts.length > 1 ? [replaced(text, concepts, (concept) => concept.others[0])] : []
  const single = concepts.flatMap((concept) =>
    concept.others.map((name) => replaced(text, concepts, (other) => (other === concept ? name : other.name))),
  )
  return [...preferred, ...single].map((said) => said.split(border).map(partOf))
}

/** The longest names that stand in `text`, none inside another. */
function conceptsIn(text: string, synonyms: readonly (readonly string[])[]): NamedConcept[] {
  const plain = text.replaceAll(` ${border} `, ' ').replaceAll(border, '')
  const found = synonyms
    .flatMap((names) => names.map((name) => ({ name, names })))
    .filter(({ name }) => insideWords(name).length > 1 && plain.includes(name))
    .sort((a, b) => b.name.length - a.name.length)
    .flatMap(({ name, names }) => {
      const match = acrossParts(name).exec(text)
      if (match === null) return []
      const others = names.filter((other) => other !== name)
      return [{ name: match[0], start: match.index, end: match.index + match[0].length, others }]
    })
  const kept: NamedConcept[] = []
  for (const concept of found) {
    const same = kept.find(({ start, end }) => start === concept.start && end === concept.end)
    const free = kept.every(({ start, end }) => concept.end <= start || concept.start >= end)
    if (free) kept.push(concept)
    else if (same) kept[kept.indexOf(same)] = { ...same, others: [...same.others, ...concept.others] }
  }
  return kept.sort((a, b) => a.start - b.start)
}

/** Finds a name of several words also where the query's parts are cut inside it. */
function acrossParts(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(escaped.replaceAll(/(?<=\S) (?=\S)/g, ` (?:${border} )?`))
}

function replaced(
  text: string,
  concepts: readonly NamedConcept[],
  nameOf: (concept: NamedConcept) => string | undefined,
): string {
  let made = ''
  let end = 0
  for (const concept of concepts) {
    made += text.slice(end, concept.start) + (nameOf(concept) ?? concept.name)
    end = concept.end
  }
  return made + text.slice(end)
}

function keyOf(parts: readonly QueryPart[]): string {
  return parts.map(({ text }) => searchText(text)).join(border)
}
