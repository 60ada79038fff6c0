import { onceEach } from '../model/once-each.ts'
import type { Section } from '../model/section.ts'

/** Sections, such as those of a standard, each with every section below it, in the order of print. */
export const sectionsWithin = onceEach((sections: readonly Section[]): readonly Section[] => {
  const all: Section[] = []
  for (const section of sections) addWithDescendants(section, all)
  return all
})

/** A section with every section below it, in the order of print. */
export function withDescendants(section: Section): Section[] {
  const all: Section[] = []
  addWithDescendants(section, all)
  return all
}

function addWithDescendants(section: Section, all: Section[]): void {
  all.push(section)
  if (section.children.length > 0) for (const child of section.children) addWithDescendants(child, all)
}
