import type { Message } from '../model/text.ts'

/**
 * What rules follow from. Clause numbers of GB/T 1.1—2020 come from secondary sources and are marked 待核对 until someone has
 * checked them in a licensed copy; only this file and the table of drafting rules have them.
 */
export const sources = {
  gbCover: gb('8.1'),
  gbElements: gb('6.2、表3', '6.2, table 3'),
  gbForeword: gb('8.3'),
  gbGeneralContent: gb('9.3'),
  gbIntroduction: gb('8.4'),
  gbNumbering: gb('7.2、7.3', '7.2, 7.3'),
  gbLists: gb('7.5'),
  gbParagraphs: gb('7.4'),
  gbScope: gb('8.5'),
  gbTitle: gb('6.1、8.1', '6.1, 8.1'),
  gbTerms: gb('8.7'),
  gbConsistency: gb('5.4'),
  gbProvisions: gb('9.1'),
  gbModalVerbs: gb('附录C', 'Annex C'),
  gbValues: gb('9.4'),
  gbReferences: gb('9.5'),
  gbAnnexes: gb('9.6'),
  gbExclusions: gb('5.5'),
  gbPrinciples: gb('8.10'),
  gbSupplements: gb('9.2、9.10–9.12', '9.2, 9.10 to 9.12'),
  gbFigures: gb('9.7'),
  gbTables: gb('9.8'),
  gbFormulas: gb('9.9'),
  gbSymbols: gb('8.8'),
  gbReferenceList: gb('8.6'),
  gbTradeNames: gb('9.13'),
  gbTypes: gb('4、8.11', '4, 8.11'),
  gbEvaluation: { zh: 'GB/T 20001.8—2023（待核对）', en: 'GB/T 20001.8—2023 (to be verified)' },
  isoElements: iso('14–17', '14 to 17'),
  isoForeword: iso('12'),
  isoIntroduction: iso('13'),
  isoNumbering: iso('22'),
  isoLists: iso('23'),
  isoScope: iso('14'),
  isoTitle: iso('11'),
  isoTerms: iso('16'),
  isoModalVerbs: iso('7'),
  isoValues: iso('9'),
  isoReferences: iso('10'),
  isoAnnexes: iso('20'),
  isoClarity: iso('5'),
  isoContract: iso('4'),
  isoSupplements: iso('24–26', '24 to 26'),
  isoFigures: iso('28'),
  isoTables: iso('29'),
  isoFormulas: iso('27'),
  isoSymbols: iso('17'),
  isoReferenceList: iso('15'),
  isoTradeNames: iso('31'),
  numerals: named(
    'GB/T 15835—2011《出版物上数字用法》',
    'GB/T 15835—2011, General rules for writing numerals in public texts',
  ),
  punctuation: named('GB/T 15834—2011《标点符号用法》', 'GB/T 15834—2011, Use of punctuation marks'),
  project: { zh: '项目规则', en: 'project rule' },
} satisfies Readonly<Record<string, Message>>

function gb(zh: string, en = zh): Message {
  return { zh: `GB/T 1.1—2020，${zh}（待核对）`, en: `GB/T 1.1—2020, ${en} (to be verified)` }
}

function named(zh: string, en: string): Message {
  return { zh: `${zh}（待核对）`, en: `${en} (to be verified)` }
}

function iso(zh: string, en = zh): Message {
  return { zh: `ISO/IEC导则 第2部分：2021，第${zh}章`, en: `ISO/IEC Directives Part 2:2021, clause ${en}` }
}
