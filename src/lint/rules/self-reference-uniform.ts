import { matchesOf } from '../../language/matches.ts'
import { maskQuotations } from '../../language/quotations.ts'
import type { Place } from '../../model/place.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'
import { placeOf } from '../typed-places.ts'

export const selfReferenceUniform: DocumentRule = {
  id: 'self-reference-uniform',
  summary: { zh: '标准自称“本文件”。', en: 'A standard calls itself “this document”.' },
  source: [sources.gbReferences, sources.isoReferences],
  severity: 'error',
  covers: ['STR-12'],
  scope: 'document',
  reach: 'passage',
  hint: /本|[Tt]his /,
  *check(passage) {
    const own = maskQuotations(passage.text)
    for (const { 0: written, index } of [...matchesOf(own, chineseName), ...matchesOf(own, englishName)])
      yield finding(written, placeOf(passage, [index, index + written.length]))
  },
}

/** 本标准, 本规范 …; not 基本标准, 样本标准差, 文本规范, and 本部分 only where it is the subject of what a document does. */
const chineseName =
  /(?<![基成样文版日资脚课剧标书副绘根摹读译抄草原正范孤账])本(?:(?:团体|行业|国家|企业)?标准(?![差化值偏物样件])|规范(?![化性])|规程|指南(?!针)|条例|办法|导则|细则|准则|规定|部分(?=(?:不?适用于|规定了|确立了|描述了|给出了|提供了|界定了|代替|按照GB)))/g

/** This standard, this specification … where it is the document itself. */
const englishName =
  /\b[Tt]his (?:(?:International|European|National|Group) Standard|[Ss]tandard(?= (?:appl|specif|giv|describ|defin|establish|provid|cover|contain|do(?:es)? not)|[.,;]))(?! of\b)|\b[Tt]his (?:specification|guideline|guide|code of practice|regulation)(?= (?:specifies|applies|gives|describes|defines|establishes|provides|covers|does not apply))/g

function finding(written: string, place: Place): Finding {
  const expected = written.startsWith('本') ? '本文件' : written.startsWith('T') ? 'This document' : 'this document'
  return {
    place,
    message: {
      zh: `标准自称 \`${written}\`，应为 \`${expected}\`，请改写`,
      en: `Unexpected \`${written}\` for the document itself, expected \`${expected}\`; write that`,
    },
  }
}
