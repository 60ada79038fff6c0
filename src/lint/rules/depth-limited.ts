import type { Message } from '../../model/text.ts'
import { deepProvisions } from '../deep-provisions.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const depthLimited: CatalogRule = {
  id: 'depth-limited',
  summary: { zh: '条最多分为五个层次。', en: 'A clause is divided over at most five levels.' },
  source: [sources.gbNumbering, sources.isoNumbering],
  severity: 'error',
  covers: ['HIE-03'],
  scope: 'catalog',
  reach: 'chapter',
  *check(family) {
    for (const { place, number } of deepProvisions(family, { above: 5 })) yield { place, message: tooDeep(number) }
  },
}

function tooDeep(number: string): Message {
  return {
    zh: `\`${number}\` 超过了五个层次，应不多于五个，请改为列项或重新分组`,
    en: `Unexpected level of \`${number}\`, expected at most five below its clause; write a list or regroup`,
  }
}
