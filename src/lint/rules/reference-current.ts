import type { Message } from '../../model/text.ts'
import type { Reference } from '../../model/units.ts'
import { citedReferences } from '../cited-references.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const referenceCurrent: CatalogRule = {
  id: 'reference-current',
  summary: {
    zh: '引用的外部文件现行有效。',
    en: 'Documents that are cited are in force.',
  },
  source: [sources.gbReferences, sources.isoReferences],
  severity: 'warning',
  covers: ['REF-10'],
  scope: 'catalog',
  *check(family) {
    for (const { reference, cited } of citedReferences(family)) {
      if (reference.status !== 'withdrawn' && reference.status !== 'superseded') continue
      const related = cited && [{ place: cited, message: citedHere }]
      yield { place: reference.place, message: outOfForce(reference), related }
    }
  },
}

const citedHere: Message = { zh: '在此处引用', en: 'cited here' }

function outOfForce({ id, number, status, replacedBy }: Reference): Message {
  const name = `\`${number ?? id}\``
  const instead =
    replacedBy === undefined
      ? { zh: '请改为引用现行文件，或删去引用', en: 'cite one that is, or none' }
      : { zh: `请改为引用 \`${replacedBy}\``, en: `cite \`${replacedBy}\`` }
  return status === 'withdrawn'
    ? {
        zh: `引用的 ${name} 已废止，应为现行文件，${instead.zh}`,
        en: `Unexpected reference to ${name}, which is withdrawn, expected a document in force; ${instead.en}`,
      }
    : {
        zh: `引用的 ${name} 已被代替，应为现行文件，${instead.zh}`,
        en: `Unexpected reference to ${name}, which is superseded, expected a document in force; ${instead.en}`,
      }
}
