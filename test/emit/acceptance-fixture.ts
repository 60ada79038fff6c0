import type { Provision } from '../../src/model/provision.ts'
import type { Section } from '../../src/model/section.ts'
import { place, provision, rich, section } from './fixture-parts.ts'

/** A chapter with a provision that says all that one can say, and with a list in a list. */
export function acceptanceChapter(address: string): Section {
  const page = `${address}acceptance/`
  const items = [
    provision({
      id: 'reply.record-contact',
      number: '4.1.2',
      label: '4.1.2 a)',
      marker: 'a)',
      text: rich('用户的联系方式；'),
      leadIn: '受理记录应包含：',
      items: [
        provision({
          id: 'reply.record-contact-1',
          number: '4.1.2',
          label: '4.1.2 a) 1)',
          marker: '1)',
          text: rich('电话；'),
          leadIn: '用户的联系方式；',
        }),
      ],
    }),
    provision({
      id: 'reply.record-model',
      number: '4.1.2',
      label: '4.1.2 b)',
      marker: 'b)',
      modality: 'permission',
      text: rich('产品型号。'),
      leadIn: '受理记录应包含：',
    }),
  ]
  return section('acceptance', 'group', address, {
    number: '4',
    children: [
      section('reply', 'clause', page, {
        number: '4.1',
        level: 2,
        unit: 'reply',
        blocks: [
          { type: 'provision', provision: fullProvision(page) },
          { type: 'note', label: '注1', text: rich('自动回执不算。'), provision: 'reply.within' },
          { type: 'constraint', label: '外部约束', text: rich('依某法。'), provision: 'reply.within' },
          { type: 'example', label: '示例', text: rich('电话。') },
          {
            type: 'provision',
            provision: provision({
              id: 'reply.record',
              number: '4.1.2',
              label: '4.1.2',
              text: rich('受理记录应包含：'),
              items,
            }),
          },
        ],
      }),
      section('reply-time', 'metric', page, { number: '4.2', level: 2, unit: 'reply-time' }),
    ],
  })
}

function fullProvision(page: string): Provision {
  const plain = '服务方应自请求起 24 h 内完成答复，见第4章。'
  return provision({
    id: 'reply.within',
    number: '4.1.1',
    label: '4.1.1',
    modal: { literal: '应', polarity: 'positive', span: [3, 4] },
    actor: ['provider', 'unheard-of'],
    step: 'acceptance',
    text: {
      plain,
      markdown: '服务方应自请求起 24 h 内完成[答复](term:reply)，见[](#x)。',
      html: '服务方应自请求起 <span class="nb">24 h</span> 内完成<a class="term" href="/terms/#reply">答复</a>，见第4章。',
    },
    limits: [
      {
        metric: 'service/reply-time',
        op: '<=',
        value: 24,
        unit: 'h',
        parameter: 'T_REPLY',
        statistic: 'p90',
        literal: '24 h',
        span: [9, 13],
        place: place('service/clauses/reply.md', 4),
      },
      { op: '>=', value: 3, unit: 'working-day', place: place('service/clauses/reply.md', 5) },
    ],
    descriptive: ['30 d'],
    verify: ['data', 'document'],
    evidence: ['ticket-log'],
    basis: ['S1-3'],
    proposal: true,
    terms: [{ ref: 'service/reply', span: [17, 19], linked: true }],
    references: [
      { target: 'reference:gbt-1', normative: true },
      { target: 'standard:rating', normative: false },
      { target: 'unit:service/records', normative: false },
      { target: 'anchor:rating/speed.rule', normative: false },
      { target: 'metric:reply-time', normative: false },
      { target: 'unit:gone/away', normative: false },
    ],
    criteria: ['rating/speed'],
    address: `${page}#reply.within`,
  })
}
