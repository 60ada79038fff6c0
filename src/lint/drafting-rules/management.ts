import { byRule, type DraftingRule, demandedBy, notByMachine } from './drafting-rule.ts'

/** Rules of cover, evaluation and procedure. */
export const management: readonly DraftingRule[] = [
  {
    id: 'CVR-01',
    severity: 'error',
    title: { zh: '封面信息齐全', en: 'The cover is complete' },
    gb: '8.1',
    enforced: byRule('cover-complete'),
  },
  {
    id: 'CVR-02',
    severity: 'error',
    title: { zh: '标准编号的形式正确', en: 'The number of the standard has the right form' },
    enforced: {
      by: 'rule',
      rules: ['designation-formed'],
      note: {
        zh: '顺序号的位数不限，实有编号从一位到五位',
        en: 'The serial may have any number of digits, as numbers in use have one to five',
      },
    },
  },
  {
    id: 'CVR-03',
    severity: 'error',
    title: { zh: 'ICS、CCS号的形式正确', en: 'ICS and CCS codes have the right form' },
    gb: '8.1',
    enforced: demandedBy('standard.schema.json#/$defs/icsCode/pattern'),
  },
  {
    id: 'CVR-04',
    severity: 'error',
    title: {
      zh: '日期先后合理，阶段和稿别一致，征集专利信息',
      en: 'Dates follow each other; stage and kind of draft agree; patents are asked for',
    },
    gb: '8.1',
    enforced: {
      by: 'rule',
      rules: ['dates-ordered'],
      note: {
        zh: '稿别由阶段生成，印在封面；征求意见稿和送审稿的封面印有征集专利信息的话',
        en: 'The kind of draft is printed on the cover from the stage; that of a draft for enquiry or review asks for patents',
      },
    },
  },
  {
    id: 'CVR-05',
    severity: 'error',
    title: {
      zh: '代替关系、一致性程度与前言一致',
      en: 'Replaced documents and degree of correspondence agree with the foreword',
    },
    gb: '8.1、8.3',
    enforced: {
      by: 'rule',
      rules: ['replacement-fitting'],
      note: {
        zh: '代替的文件由同一字段印在封面和前言；一致性程度在格式中还没有字段',
        en: 'Replaced documents are printed on cover and foreword from one field; the format has no field for the degree of correspondence',
      },
    },
  },
  {
    id: 'EVA-01',
    severity: 'error',
    title: { zh: '权重之和等于上级，根为100', en: 'Weights sum to their parent, roots to 100' },
    gb: 'GB/T 20001.8',
    enforced: byRule('weight-balanced'),
  },
  {
    id: 'EVA-02',
    severity: 'error',
    title: {
      zh: '每个指标有条款、取值规则、证据和方法',
      en: 'Every criterion has provisions, scoring, evidence and methods',
    },
    gb: 'GB/T 20001.8',
    enforced: byRule('criterion-complete'),
  },
  {
    id: 'EVA-03',
    severity: 'error',
    title: { zh: '等级区间既不重叠也没有空隙', en: 'Grades neither overlap nor leave gaps' },
    enforced: byRule('grade-continuous'),
  },
  {
    id: 'EVA-04',
    severity: 'error',
    title: { zh: '否决项有判据、证据和后果', en: 'A veto has criterion, evidence and consequence' },
    enforced: byRule('veto-decidable'),
  },
  {
    id: 'LIF-01',
    severity: 'error',
    title: { zh: '进入审查前意见都有处理结论', en: 'Before review every comment has been answered' },
    enforced: byRule('comments-answered'),
  },
  {
    id: 'LIF-02',
    severity: 'error',
    title: {
      zh: '编制说明各节齐全，条款中的数值有依据',
      en: 'The drafting explanation is complete and every value has a basis',
    },
    enforced: byRule('explanation-complete', 'limit-justified'),
  },
  {
    id: 'LIF-03',
    severity: 'error',
    title: { zh: '修改单能无冲突地应用', en: 'An amendment applies without conflict' },
    enforced: notByMachine('格式还没有修改单', 'The format has no amendments yet'),
  },
]
