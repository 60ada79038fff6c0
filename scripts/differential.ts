/**
 * `node scripts/differential.ts [markdown|yaml] [documents] [seed]`: compares the quick readers with the reference over
 * real files and made-up documents; ends in 1 and prints the shortest text found if a tree or a place differs.
 */
import { randomOf } from './differential/random.ts'
import { type Outcome, subjects } from './differential/subjects.ts'

const [, , only = '', count = '100000', seed = '1'] = process.argv

for (const { name, outcome, real, document, shortest } of subjects) {
  if (only !== '' && only !== name) continue
  const tally: Record<Outcome, number> = { declined: 0, same: 0, different: 0 }
  const report = (text: string): void => {
    const found = outcome(text)
    tally[found]++
    if (found === 'different') process.stdout.write(`${name}: ${JSON.stringify(shortest(text))}\n`)
  }
  const texts = real()
  for (const text of texts) report(text)
  process.stdout.write(`${name}, ${texts.length} real documents: ${tallied(tally)}\n`)
  const random = randomOf(Number(seed))
  for (let index = 0; index < Number(count) && tally.different < 10; index++) report(document(random, texts))
  process.stdout.write(`${name}, with ${count} made up (seed ${seed}): ${tallied(tally)}\n`)
  if (tally.different > 0) process.exitCode = 1
}

function tallied(tally: Record<Outcome, number>): string {
  return Object.entries(tally)
    .map(([outcome, times]) => `${times} ${outcome}`)
    .join(', ')
}
