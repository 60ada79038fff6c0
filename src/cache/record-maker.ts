import type { LaidOutStandard } from '../compile/compile.ts'
import type { StandardHead } from '../compile/link.ts'
import { parse } from '../syntax/parse.ts'
import { forgetful } from '../syntax/parsed-document.ts'
import { unkept } from './family-memory.ts'
import { joinFamily, madeHead, type NamedFamily, nameFamily, readShared, recordedHead } from './family-state.ts'
import { type Introduction, introducedState, introductionOf, recordedIntroduction } from './introduction.ts'
import { createPartChecker, unremembered } from './part-checker.ts'
import { createShelf, type Shelved } from './shelf.ts'
import { type OpenedStandard, openStandard, type StandardState } from './standard-state.ts'
import { type Survey, type SurveyedStandard, sharedOptions } from './survey.ts'
import { createYoungCollector } from './young-collector.ts'

/** What was made of one standard, by the name of its folder. */
export type Named<T> = readonly [folder: string, made: T]

/** The share of one maker of `all`: those that no other has taken, each taken when the one before is done. */
export type Take = <T extends { readonly name: string }>(all: readonly T[]) => Iterable<T>

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
  const options = sharedOptions(survey, { parse, remember: forgetful })
  const folders = survey.standards.map(({ folder }) => folder.name)
  const shared = readShared(survey.shared, folders, options)
  const standards = survey.standards.map((standard): SharedStandard => {
    const { folder } = standard
    return { name: folder.name, standard, opened: createShelf(1)(() => openStandard(folder, options)) }
  })
  const sources = new Map<string, LaidOutStandard>()
  let states: readonly StandardState[] = []
  let own: ReadonlySet<string> = new Set()
  let held = 0
  const collectYoung = createYoungCollector()
  const named = (): NamedFamily => nameFamily(states, shared, { ...unkept, wordsOnly: true })
  return {
    introduce(take) {
      const unknown = standards.filter(({ standard }) => standard.record === undefined)
      return Array.from(take(unknown), ({ name, opened }) => {
        const made = opened.made()
        sources.set(name, made.prepared.head)
        held += made.documents.length
        if (held > heldFiles) opened.clear()
        return [name, introductionOf(made)]
      })
    },
    head(take, introductions) {
      const introduced = new Map(introductions)
      states = standards.map((each) => stateOf(each, introduced.get(each.name), sources.get(each.name)))
      own = new Set(sources.keys())
      sources.clear() // each state has its own
      const family = named()
      const jobs = states.map((state) => ({ name: state.folder.name, state }))
      const changed = jobs.filter(({ state }) => state.record && recordedHead(state, family) === undefined)
      return [...jobs.filter(({ name }) => own.has(name)), ...take(changed)].map(({ name, state }) => [
        name,
        madeHead(state, family),
      ])
    },
    record(take, heads) {
      const family = joinFamily(named(), shared, { shelf: createShelf(1), heads: new Map(heads) })
      const { check } = createPartChecker(family, shared, {
        ...unremembered,
        config: survey.config,
        frame: survey.frame,
      })
      const joinedBy = new Map(family.standards.map((joined) => [joined.state.folder.name, joined]))
      const jobs = standards.flatMap((each) => {
        const joined = joinedBy.get(each.name)
        return joined?.isAnew ? [{ ...each, joined }] : []
      })
      // First what this maker has read itself; of what others have read, the last is taken first.
      const [mine, others] = [jobs.filter(({ name }) => own.has(name)), jobs.filter(({ name }) => !own.has(name))]
      return Array.from(take([...mine, ...others.reverse()]), ({ name, joined, opened }) => {
        const record = JSON.stringify(check(joined).record())
        opened.clear(({ letGo }) => letGo())
        joined.letGo()
        collectYoung()
        return [name, record]
      })
    },
  }
}

/** How many files a maker holds from when they are read to when they are checked; it reads what is more a second time. */
const heldFiles = 5000

/** A standard with its files. */
interface SharedStandard {
  readonly name: string
  readonly standard: SurveyedStandard
  readonly opened: Shelved<OpenedStandard>
}

function stateOf(
  { name, standard, opened }: SharedStandard,
  introduced: Introduction | undefined,
  headSource: LaidOutStandard | undefined,
): StandardState {
  const introduction = standard.record ? recordedIntroduction(standard.record) : introduced
  if (introduction === undefined) throw new Error(`Nobody introduced ${name}.`)
  return introducedState(standard, introduction, { opened, headSource })
}
