import { byRule, type DraftingRule } from './drafting-rule.ts'

/** Rules of numbers and typography. */
export const typography: readonly DraftingRule[] = [
  {
    id: 'NUM-01',
    severity: 'error',
    title: { zh: '物理量用阿拉伯数字和单位符号', en: 'Quantities are written in digits with symbols of units' },
    gb: '9.4；GB/T 15835',
    dir2: '9.3',
    enforced: byRule('quantity-written'),
  },
  {
    id: 'NUM-02',
    severity: 'error',
    title: { zh: '数值和单位之间有一个空格', en: 'One space stands between number and unit' },
    gb: '9.4、10.4.6',
    dir2: '9.3',
    enforced: byRule('quantity-written'),
  },
  {
    id: 'NUM-03',
    severity: 'error',
    title: { zh: '数值范围用“～”，两端带单位', en: 'Ranges have the right mark, and the unit at both ends' },
    gb: '9.4',
    dir2: '9*',
    enforced: byRule('range-written'),
  },
  {
    id: 'NUM-04',
    severity: 'warning',
    title: { zh: '百分率的范围和公差没有歧义', en: 'Ranges and tolerances of percentages are clear' },
    gb: '9.4',
    dir2: '9.2.1',
    enforced: byRule('range-written', 'tolerance-clear', 'dimension-clear'),
  },
  {
    id: 'NUM-05',
    severity: 'warning',
    title: { zh: '变化量区分“%”和百分点', en: 'Changes tell per cent from percentage points' },
    enforced: byRule('change-clear'),
  },
  {
    id: 'NUM-06',
    severity: 'warning',
    title: { zh: '四位以上的数三位分节，不用逗号', en: 'Long numbers are grouped by threes without commas' },
    gb: '9.4*',
    dir2: '9.1',
    enforced: byRule('digits-grouped'),
  },
  {
    id: 'NUM-07',
    severity: 'warning',
    title: { zh: '日期的写法一致', en: 'Dates are written in one form' },
    gb: 'GB/T 15835',
    enforced: byRule('date-uniform'),
  },
  {
    id: 'TYP-01',
    severity: 'error',
    title: { zh: '中文用全角标点', en: 'Chinese has full-width punctuation' },
    gb: '9.4；GB/T 15834',
    enforced: byRule('punctuation-matched'),
  },
  {
    id: 'TYP-02',
    severity: 'warning',
    title: { zh: '汉字和西文之间不敲空格', en: 'No space is typed between Chinese and Latin' },
    enforced: byRule('spacing-generated'),
  },
  {
    id: 'TYP-03',
    severity: 'error',
    title: { zh: '连接号和破折号正确', en: 'Dashes are the right ones' },
    gb: '8.6；GB/T 15834',
    enforced: byRule('citation-written', 'dash-proper'),
  },
  {
    id: 'TYP-04',
    severity: 'warning',
    title: {
      zh: '标题末没有标点，没有连续的标点和全角数字',
      en: 'Titles end without punctuation; no doubled marks, no full-width digits',
    },
    enforced: byRule('latin-half-width', 'punctuation-single', 'title-unpunctuated'),
  },
  {
    id: 'TYP-05',
    severity: 'error',
    title: { zh: '征求意见起没有占位符', en: 'From enquiry on nothing is left open' },
    enforced: byRule('identity-assigned', 'placeholder-absent'),
  },
]
