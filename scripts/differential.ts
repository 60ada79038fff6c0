/**
 * `npm run differential [-- markdown|yaml] [documents] [seed] [spec.txt …]`: compares the quick readers with remark and the
 * YAML library on the files of this repository, on made-up documents and on the examples of specifications. Prints the
 * shortest text found and ends in 1 if a tree, a value or a place differs.
 */
import { randomOf } from './differential/random.ts'
import {
  type Outcome,
  realDocuments,
  type Subject,
  shortestDifference,
  specificationExamples,
  subjects,
} from './differential/subjects.ts'

const words = process.argv.slice(2)
const only = words.find((word) => subjects.some(({ name }) => name === word))
const [count = 100_000, seed = 1] = words.filter((word) => /^\d+$/.test(word)).map(Number)
/** After so many differences the cause is clear. */
const mostShown = 10
const specifications = words.filter((word) => word.endsWith('.txt'))

for (const subject of subjects) if (only === undefined || subject.name === only) compare(subject)

function compare(subject: Subject): void {
  const real = realDocuments(subject, ['standards', 'docs', 'test/workspaces'])
  report(subject, 'files', real)
  if (subject.name === 'markdown') for (const path of specifications) report(subject, path, specificationExamples(path))
  const random = randomOf(seed)
  report(
    subject,
    `documents of seed ${seed}`,
    madeUp(() => subject.document(random, real)),
  )
}

function* madeUp(make: () => string): Generator<string> {
  for (let index = 0; index < count; index++) yield make()
}

function report(subject: Subject, what: string, texts: Iterable<string>): void {
  const tally: Record<Outcome, number> = { same: 0, declined: 0, different: 0 }
  let read = 0
  for (const text of texts) {
    const outcome = subject.outcome(text)
    tally[outcome]++
    read++
    if (outcome === 'different') process.stdout.write(`${JSON.stringify(shortestDifference(subject, text))}\n`)
    if (tally.different === mostShown) break
  }
  const { same, declined, different } = tally
  process.stdout.write(
    `${subject.name}: ${read} ${what}, ${same} the same, ${declined} left to the reference, ${different} different\n`,
  )
  if (different > 0) process.exitCode = 1
}
