import type { PageContext } from '../site.ts'
import { fill } from '../strings.ts'
import { countOf, type Duty } from './duties.ts'
import { workWords } from './words.ts'

/** How many requirements and recommendations `duties` hold, in words, without what does not occur. */
export function countText({ locale }: PageContext, duties: readonly Duty[]): string {
  const words = workWords[locale]
  const counts = [
    { sentence: words.requirementCount, count: countOf(duties, 'requirement') },
    { sentence: words.recommendationCount, count: countOf(duties, 'recommendation') },
    { sentence: words.instructionCount, count: countOf(duties, 'instruction') },
  ]
  return counts
    .filter(({ count }) => count > 0)
    .map(({ sentence, count }) => fill(sentence, count))
    .join(' · ')
}
