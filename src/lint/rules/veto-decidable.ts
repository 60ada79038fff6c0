import type { Message } from '../../model/text.ts'
import type { SourceTable } from '../../syntax/blocks.ts'
import { documentsWith } from '../documents-with.ts'
import type { LintedDocument } from '../linted-document.ts'
import type { LintedFamily, LintedProvision } from '../linted-family.ts'
import { plainOf } from '../plain-text.ts'
import { provisionsWith } from '../provisions-with.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const vetoDecidable: CatalogRule = {
  id: 'veto-decidable',
  summary: {
    zh: '否决项写明成立判据、证据和后果；不适用的范围有上限。',
    en: 'A veto item says when it is found, by which evidence and with what consequence; what may be left out has a limit.',
  },
  source: [sources.gbEvaluation, sources.project],
  covers: ['EVA-04'],
  severity: 'warning',
  scope: 'catalog',
  reach: 'standard',
  *check(family) {
    for (const { kind, blocks } of documentsWith('table', family.documents)) {
      if (kind === 'explanation' || kind === 'translation') continue
      for (const block of blocks) if (block.type === 'table' && isOfVetoes(block)) yield* lackingIn(block, blocks)
    }
    yield* undecidableItems(family)
    yield* unlimitedExclusions(family)
  },
}

const veto = /否决|\bveto\b/i
const consequence =
  /不予评|不评|不得评|不应?评|取消|撤销|终止|降|零分|\b0\s?分|不合格|不通过|失效|最高(?:评|为)|not be graded|no grade|not graded|withdrawn|disqualif|capped/i
const finding =
  /核[实验查准]|查实|认定|判定|确认|判决|属实|公[布开告示]|证实|经[^，；。]{1,20}(?:检验|鉴定|检测)|\d|verified|found|confirmed|established|upheld|published/i

/** Columns that a table of veto items needs; the consequence may be said for all of them. */
const columns: readonly { readonly header: RegExp; readonly label: Message }[] = [
  {
    header: /判据|判定|条件|情形认定|成立|核实|认定|\b(?:criterion|finding|condition|established|found)\b/i,
    label: { zh: '成立判据', en: 'what establishes it' },
  },
  { header: /证据|依据|来源|\bevidence\b/i, label: { zh: '证据', en: 'its evidence' } },
  { header: /后果|结果|处理|\b(?:consequence|result|effect)\b/i, label: { zh: '后果', en: 'its consequence' } },
]

/** What a table of veto items does not say, nor a paragraph beside it. */
function* lackingIn(table: SourceTable, beside: LintedDocument['blocks']): Generator<Finding> {
  const titles = table.header.map(({ content }) => plainOf(content))
  for (const [index, { header, label }] of columns.entries()) {
    const column = titles.findIndex((title) => header.test(title))
    if (column < 0) {
      if (index < columns.length - 1 || !saysConsequence(beside))
        yield { place: table.place, message: lackingColumn(label) }
      continue
    }
    for (const row of table.rows) {
      const cell = row[column]
      if (cell !== undefined && /^[\s—–-]*$/.test(plainOf(cell.content)))
        yield { place: row[0]?.place ?? table.place, message: lacking([label]) }
    }
  }
}

/** Whether a paragraph says what every veto item leads to. */
function saysConsequence(blocks: LintedDocument['blocks']): boolean {
  return blocks.some((block) => {
    const text = block.type === 'paragraph' ? plainOf(block.content) : ''
    return veto.test(text) && consequence.test(text)
  })
}

function isOfVetoes({ caption, header }: SourceTable): boolean {
  const title = caption === undefined ? '' : plainOf(caption.content)
  return veto.test(title) || /^否决项|^veto/i.test(header.map(({ content }) => plainOf(content))[0] ?? '')
}

/** Items of a list that says which circumstances are a veto. */
function* undecidableItems({ provisions }: LintedFamily): Generator<Finding> {
  const speaking = provisionsWith(veto, provisions)
  const lists = new Set(speaking.filter(isListOfVetoes))
  if (lists.size === 0) return
  for (const linted of provisions) {
    const { provision, leadIn, standard } = linted
    if (leadIn === undefined || !lists.has(leadIn)) continue
    const around = speaking.filter((other) => other.standard === standard && other.provision.unit === provision.unit)
    const missing = [
      ...(finding.test(provision.text.plain) || finding.test(leadIn.provision.text.plain) ? [] : [columns[0]?.label]),
      ...(provision.evidence.length > 0 ? [] : [columns[1]?.label]),
      ...([linted, ...around].some((other) => consequence.test(other.provision.text.plain)) ? [] : [columns[2]?.label]),
    ].filter((label) => label !== undefined)
    if (missing.length > 0) yield { place: provision.place, message: lacking(missing) }
  }
}

function isListOfVetoes({ provision }: LintedProvision): boolean {
  const { plain } = provision.text
  return /(?:下列|以下|如下|之一|following)/i.test(plain) && !/(?:报告|记录|内容|包含|包括|载明|写明)/.test(plain)
}

/** A standard whose criteria may be left out says how much of it may. */
function* unlimitedExclusions({ compilation, provisions }: LintedFamily): Generator<Finding> {
  for (const standard of compilation.catalog.standards) {
    const open = standard.criteria.find(({ notApplicable }) => notApplicable.length > 0)
    if (open === undefined) continue
    const isLimited = provisions.some(
      ({ provision, quantities, standard: own }) =>
        own === standard &&
        quantities.length > 0 &&
        /不适用|not applicable|left out|excluded/i.test(provision.text.plain),
    )
    if (!isLimited) yield { place: open.place, message: unlimited }
  }
}

function lacking(labels: readonly Message[]): Message {
  return {
    zh: `否决项没有写明${labels.map(({ zh }) => zh).join('、')}，应能据以判定，请补上`,
    en: `Unexpected veto item without ${labels.map(({ en }) => en).join(', ')}, expected all by which it is decided; add it`,
  }
}

function lackingColumn(label: Message): Message {
  return {
    zh: `否决项的表没有${label.zh}一列，应写明判据、证据和后果，请补上`,
    en: `Unexpected table of veto items without ${label.en}, expected finding, evidence and consequence; add the column`,
  }
}

const unlimited: Message = {
  zh: '评价指标可判为不适用，而标准没有规定不适用的上限，应规定不适用的分值达到多少时不评，请补上条款',
  en: 'Unexpected criteria that may be left out without a limit, expected a provision on how many points may be; add it',
}
