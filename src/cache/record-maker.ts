import type { PreparedStandard } from '../compile/compile.ts'
import type { StandardHead } from '../compile/link.ts'
import { parse } from '../syntax/parse.ts'
import { joinFamily, madeHead, nameFamily, readShared, recordedHead } from './family-state.ts'
import { type Introduction, introducedState, introductionOf, recordedIntroduction } from './introduction.ts'
import { createPartChecker, unremembered } from './part-checker.ts'
import { createShelf } from './shelf.ts'
import { openStandard, type StandardState } from './standard-state.ts'
import { type Survey, sharedOptions } from './survey.ts'

/** What was made of one standard, by the name of its folder. */
export type Named<T> = readonly [folder: string, made: T]

/** The share of one maker of `all`: those that no other has taken, each taken when the one before is done. */
export type Take = <T>(all: readonly T[]) => Iterable<T>

/**
 * Makes the records that a survey lacks, or that no longer hold, in three rounds. Several makers share the work of a round;
 * for the next, each is given what all of them made. What is handed over is plain data.
 */
export interface RecordMaker {
  /** Reads the standards that have no record, as far as others have to know them. */
  readonly introduce: (take: Take) => Named<Introduction>[]
  /** Makes the heads of those standards, and of others whose record has one that no longer holds. */
  readonly head: (take: Take, introductions: readonly Named<Introduction>[]) => Named<StandardHead>[]
  /** Checks all standards that are to be read anew; gives their records as JSON. */
  readonly record: (take: Take, heads: readonly Named<StandardHead>[]) => Named<string>[]
}

/** Makes a maker of records for a surveyed workspace; what it does throws `IrregularFolder` as a check does. */
export function createRecordMaker(survey: Survey): RecordMaker {
  const options = sharedOptions(survey, parse)
  const folders = survey.standards.map(({ folder }) => folder.name)
  const shared = readShared(survey.shared, folders, options)
  const shelf = createShelf(heldTogether)
  const standards = survey.standards.map((standard) => ({
    standard,
    opened: shelf(() => openStandard(standard.folder, options)),
  }))
  const texts = new Map<string, PreparedStandard>()
  let introduced: readonly StandardState[] = []
  const named = () => nameFamily(introduced, shared)

  function stateOf({ standard, opened }: (typeof standards)[number], introductions: ReadonlyMap<string, Introduction>) {
    const { folder, record } = standard
    const introduction = record ? recordedIntroduction(record) : introductions.get(folder.name)
    if (introduction === undefined) throw new Error(`Nobody introduced ${folder.name}.`)
    return introducedState(standard, introduction, { opened, withoutText: texts.get(folder.name) })
  }

  return {
    introduce(take) {
      const unknown = standards.filter(({ standard }) => standard.record === undefined)
      return Array.from(take(unknown), ({ standard: { folder }, opened }) => {
        const own = opened.made()
        texts.set(folder.name, own.withoutText)
        return [folder.name, introductionOf(own)]
      })
    },
    head(take, introductions) {
      const known = new Map(introductions)
      introduced = standards.map((each) => stateOf(each, known))
      const family = named()
      const own = introduced.filter(({ folder }) => texts.has(folder.name))
      texts.clear() // takes much memory; each state has its own
      const changed = introduced.filter((state) => state.record && recordedHead(state, family) === undefined)
      return [...own, ...take(changed)].map((state) => [state.folder.name, madeHead(state, family)])
    },
    record(take, heads) {
      const family = joinFamily(named(), shared, { shelf, heads: new Map(heads) })
      const { check } = createPartChecker(family, shared, { ...unremembered, config: survey.config })
      const anew = family.standards.filter(({ isAnew }) => isAnew)
      return Array.from(take(anew), (joined) => [joined.state.folder.name, JSON.stringify(check(joined).record())])
    },
  }
}

/** How many standards are held in memory together, each as it was read and as it was compiled. */
const heldTogether = 2
