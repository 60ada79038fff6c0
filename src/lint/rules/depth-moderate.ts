import type { Message } from '../../model/text.ts'
import { deepProvisions } from '../deep-provisions.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const depthModerate: CatalogRule = {
  id: 'depth-moderate',
  summary: { zh: '条一般不超过三个层次。', en: 'A clause is divided over no more than three levels as a rule.' },
  source: [sources.project],
  severity: 'warning',
  covers: ['HIE-03'],
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, number } of deepProvisions(family, { above: 3, upTo: 5 }))
      yield { place, message: deep(number) }
  },
}

function deep(number: string): Message {
  return {
    zh: `\`${number}\` 有四个以上层次，一般应不超过三个，可改为列项或另设一章`,
    en: `Unexpected level of \`${number}\`, expected no more than three below its clause; write a list or a clause of its own`,
  }
}
