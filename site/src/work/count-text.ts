import type { PageContext } from '../site.ts'
import { fill } from '../strings.ts'
import type { DutyCounts } from './duties.ts'
import { workWords } from './words.ts'

/** How many requirements, recommendations and instructions there are, in words, without what does not occur. */
export function countText({ locale }: PageContext, { requirement, recommendation, instruction }: DutyCounts): string {
  const words = workWords[locale]
  const counts = [
    { sentence: words.requirementCount, count: requirement },
    { sentence: words.recommendationCount, count: recommendation },
    { sentence: words.instructionCount, count: instruction },
  ]
  return counts
    .filter(({ count }) => count > 0)
    .map(({ sentence, count }) => fill(sentence, count))
    .join(' · ')
}
