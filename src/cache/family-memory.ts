import { type ChapterMemory, createChapterMemory } from './chapter-memory.ts'

/** What is kept of a family between two checks, so that what did not change is the same object. */
export interface FamilyMemory {
  /** What `make` gave for that name the last time, if the key is still the same. */
  readonly same: <T>(name: string, key: string, make: () => T) => T
  readonly chapters?: ChapterMemory | undefined
}

/** Keeps nothing. */
export const unkept: FamilyMemory = { same: (_name, _key, make) => make() }

/** Makes a memory that keeps the last of everything. */
export function createFamilyMemory(): FamilyMemory {
  const last = new Map<string, { readonly key: string; readonly made: unknown }>()
  return {
    same(name, key, make) {
      const known = last.get(name)
      const made = known?.key === key ? known.made : make()
      last.set(name, { key, made })
      return made as ReturnType<typeof make>
    },
    chapters: createChapterMemory(),
  }
}
