import { matchesOf } from '../../language/matches.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const latinAbsent: DocumentRule = {
  id: 'latin-absent',
  summary: {
    zh: '英文的要求不用 e.g.、i.e. 等拉丁缩写。',
    en: 'Requirements in English have no Latin abbreviations such as e.g. and i.e.',
  },
  source: [sources.project],
  severity: 'info',
  covers: ['NTE-02'],
  scope: 'document',
  reach: 'passage',
  zones: ['provision'],
  hint: /\bshall\b/,
  *check(passage) {
    for (const { 0: written, index } of matchesOf(passage.text, latin)) {
      const place = placeOf(passage, [index, index + written.length])
      yield { place, message: spelled(written, plain[written.toLowerCase().replaceAll(/[.\s]/g, '')] ?? '') }
    }
  },
}

const latin = /(?<![\w.])(?:e\. ?g\.|i\. ?e\.|viz\.|N\.B\.|cf\.|et al\.)/gi

const plain: Readonly<Record<string, string>> = {
  eg: 'for example',
  ie: 'that is',
  viz: 'namely',
  nb: 'a note',
  cf: 'see',
  etal: 'and others',
}

function spelled(written: string, expected: string): Message {
  return {
    zh: `出现了拉丁缩写 \`${written}\`，应为 \`${expected}\`，请改写`,
    en: `Unexpected \`${written}\`, expected \`${expected}\`; write that`,
  }
}
