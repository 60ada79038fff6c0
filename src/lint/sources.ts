import type { Message } from '../model/text.ts'

/**
 * What rules follow from. Clause numbers of GB/T 1.1—2020 come from secondary sources and are marked 待核对 until someone has
 * checked them in a licensed copy; this is the only file that has them.
 */
export const sources = {
  gbElements: gb('6.2、表3', '6.2, table 3'),
  gbNumbering: gb('7.2、7.3', '7.2, 7.3'),
  gbLists: gb('7.5'),
  gbScope: gb('8.5'),
  gbTerms: gb('8.7'),
  gbConsistency: gb('5.4'),
  gbProvisions: gb('9.1'),
  gbModalVerbs: gb('附录C', 'Annex C'),
  gbValues: gb('9.4'),
  gbReferences: gb('9.5'),
  isoElements: iso('14–17', '14 to 17'),
  isoNumbering: iso('22'),
  isoLists: iso('23'),
  isoScope: iso('14'),
  isoTerms: iso('16'),
  isoModalVerbs: iso('7'),
  isoValues: iso('9'),
  isoReferences: iso('10'),
  project: { zh: '项目规则', en: 'project rule' },
} satisfies Readonly<Record<string, Message>>

function gb(zh: string, en = zh): Message {
  return { zh: `GB/T 1.1—2020，${zh}（待核对）`, en: `GB/T 1.1—2020, ${en} (to be verified)` }
}

function iso(zh: string, en = zh): Message {
  return { zh: `ISO/IEC导则 第2部分：2021，第${zh}章`, en: `ISO/IEC Directives Part 2:2021, clause ${en}` }
}
