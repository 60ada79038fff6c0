import { changeHint, unclearChanges } from '../../language/typography/changes.ts'
import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'
import { kindsOfStandard } from '../typed-text.ts'

export const changeClear: DocumentRule = {
  id: 'change-clear',
  summary: {
    zh: '比率的变化用百分点表示，不用百分数。',
    en: 'A change of a share is given in percentage points, not in per cent.',
  },
  source: [sources.project],
  severity: 'warning',
  covers: ['NUM-05'],
  scope: 'document',
  kinds: kindsOfStandard,
  reach: 'text',
  hint: changeHint,
  check: (typed) =>
    typed.zone === 'constraint'
      ? []
      : unclearChanges(typed.text, typed.language).map(({ written, span, number }) => ({
          place: placeOf(typed, span),
          message: unclear(written, number),
        })),
}

function unclear(written: string, number: string): Message {
  return {
    zh: `\`${written}\` 说的是比率的变化，看不出是百分点还是原值的百分之几，应为“${number}个百分点”之类的写法或写明变化前后的值，请改写`,
    en: `Unexpected change of a share in per cent \`${written}\`, expected \`${number} percentage points\`, or the shares before and after; rewrite it`,
  }
}
