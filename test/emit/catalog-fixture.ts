import type { Catalog, Standard } from '../../src/model/catalog.ts'
import type { Process } from '../../src/model/process.ts'
import type { Section } from '../../src/model/section.ts'
import { acceptanceChapter } from './acceptance-fixture.ts'
import { english, place, provision, rich, section } from './fixture-parts.ts'
import { rating } from './rating-fixture.ts'

/** Texts that break what is careless with them, by the id of the provision that holds each. */
export const hostileTexts = {
  'care.formula': '=HYPERLINK("http://evil.example","看")应记录',
  'care.pipe': '应区分 a|b，不得写成 `c` 或 *d* 或 [e](f) 或 <g> 或 h_i_j 或 $k$ 或 &amp; 或 ~~l~~',
  'care.lines': '# 应\n- 分行\n\n1. 记录',
  'care.script': '应保存</script><script>alert(1)</script>的原文',
  'care.plus': '+86 应为国际电话区号',
  'care.quotes': '应写明"原因","措施"',
  'care.heading': '# 应为井号开头',
  'care.links': '应公布www.example.com、a@example.com和https://example.com/的变更',
  'care.ordered': '1. 应为数字开头',
} as const

/** A catalog written by hand that uses every field of the model at least once, in Chinese and in English. */
export const catalogFixture: Catalog = {
  schemaVersion: '1.0.0',
  generator: { name: 'normdown', version: '0.1.0' },
  publication: {
    title: { zh: '示例标准', en: 'Sample standards' },
    publisher: { zh: '示例协会', en: 'Sample association' },
    baseUrl: 'https://standards.example/lib/',
    locales: ['zh', 'en'],
    licence: { title: { en: 'CC BY 4.0' }, url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
  vocabulary: {
    actors: [{ id: 'provider', title: { zh: '服务方', en: 'provider' }, description: { zh: '提供服务的组织' } }],
    evidence: [{ id: 'ticket-log', title: { zh: '工单记录', en: 'ticket log' } }],
    steps: [{ id: 'acceptance', title: { zh: '受理', en: 'acceptance' } }],
  },
  parameters: [
    {
      id: 'T_REPLY',
      title: { zh: '答复时限', en: 'Reply limit' },
      value: 24,
      unit: 'h',
      clock: 'natural',
      use: 'normative',
      basis: [{ kind: 'survey', ref: 'S1-3', note: { zh: '调研第3题' } }],
      proposal: true,
      date: '2026-11-21',
      note: { zh: '待公开征求意见' },
      usedBy: ['service/reply.within'],
      place: place('parameters.yaml', 3),
    },
    {
      id: 'T_UNUSED',
      title: { zh: '没有用到的' },
      value: 1,
      unit: 'd',
      use: 'informative',
      basis: [],
      proposal: false,
      usedBy: [],
      place: place('parameters.yaml', 9),
    },
  ],
  references: [
    {
      id: 'gbt-1',
      number: 'GB/T 1',
      year: '2020',
      title: { zh: '导则' },
      type: 'standard',
      status: 'superseded',
      replacedBy: 'GB/T 2',
      checkedOn: '2026-11-21',
      url: 'https://std.example/gbt-1',
      place: place('references/gbt-1.md', 1),
    },
    { id: 'law', title: { zh: '某法' }, type: 'law', status: 'current', place: place('references/law.md', 1) },
  ],
  standards: [service(), rating],
}

function service(): Standard {
  const address = '/s/service/2026/'
  return {
    id: 'service',
    number: 'T/EX 1.2',
    edition: '2026',
    designation: 'T/EX 1.2—2026',
    series: 'T/EX 1',
    part: 2,
    language: 'zh',
    titleElements: { zh: ['示例服务', '第2部分：流程'], en: ['Sample service', 'Part 2: Process'] },
    title: { zh: '示例服务　第2部分：流程', en: 'Sample service — Part 2: Process' },
    type: 'code-of-practice',
    stage: 'drafting',
    dates: { drafted: '2026-11-21', published: '2026-12-01', implemented: '2027-01-01' },
    ics: ['03.080.30'],
    ccs: 'A 12',
    roles: {
      proposer: { zh: '示例协会' },
      committee: { zh: '示例委员会' },
      organizations: [{ zh: '示例公司' }],
      drafters: [{ zh: '张三' }],
    },
    replaces: ['T/EX 1.2—2020'],
    sections: [
      section('foreword', 'foreword', address, {
        blocks: [
          { type: 'paragraph', text: rich('本文件按照导则起草。'), translation: english('Drafted by the rules.') },
        ],
      }),
      section('normative-references', 'normative-references', address, {
        number: '2',
        blocks: [
          {
            type: 'reference-list',
            entries: [
              { number: 'GB/T 1—2020', title: { zh: '导则' }, target: 'reference:gbt-1' },
              { number: 'T/EX 1.5', title: { zh: '评价' }, address: '/s/rating/2026/', target: 'standard:rating' },
            ],
          },
        ],
      }),
      section('terms', 'terms', address, {
        number: '3',
        children: [
          section('term-reply', 'term', address, {
            number: '3.1',
            level: 2,
            blocks: [{ type: 'term', term: 'reply' }],
          }),
        ],
      }),
      acceptanceChapter(address),
      section('care', 'clause', address, {
        number: '5',
        unit: 'care',
        blocks: Object.entries(hostileTexts).map(([id, plain], index) => ({
          type: 'provision',
          provision: provision({
            id,
            number: `5.${index + 1}`,
            label: `5.${index + 1}`,
            text: rich(plain),
            translation: english(plain),
          }),
        })),
      }),
      recordsAnnex(address),
    ],
    terms: [
      {
        id: 'reply',
        number: '3.1',
        term: { zh: '答复', en: 'reply' },
        aliases: { zh: ['回应'], en: [] },
        deprecated: { zh: ['首响'], en: [] },
        abbreviation: 'R',
        definitionTranslation: english('answer that confirms the need'),
        definition: {
          plain: '对请求的答复',
          markdown: '对[请求](term:request)的答复',
          html: '对<a class="term" href="/terms/#request">请求</a>的答复',
        },
        notes: [{ label: '注', text: rich('自动回执不是答复。') }],
        examples: [{ label: '示例', text: rich('电话答复。') }],
        broader: 'service/response',
        related: ['service/request'],
        source: { reference: 'gbt-1', clause: '3.2', modified: true },
        basis: ['S4-1'],
        address: '/terms/#reply',
        place: place('service/terms/reply.md', 1),
      },
    ],
    metrics: [
      {
        id: 'reply-time',
        code: 'M01',
        number: '4.2',
        title: { zh: '答复时间', en: 'Reply time' },
        definition: rich('答复时刻与请求时刻之差'),
        formula: { tex: 't = a - b', mathml: '<math><mi>t</mi></math>' },
        unit: 'h',
        direction: 'lower',
        statistics: ['mean', 'p90'],
        population: { zh: '全部请求' },
        exclusions: [{ zh: '用户要求延后的' }],
        dataSource: { zh: '工单系统' },
        minimumSample: 30,
        rounding: { zh: '保留1位小数' },
        safeguards: [{ zh: '重开的沿用原时刻' }],
        basis: ['S4-2'],
        address: '/s/service/2026/acceptance/#reply-time',
        place: place('service/metrics/reply-time.md', 1),
      },
    ],
    criteria: [],
    processes: [replying()],
    explanation: [section('background', 'heading', `${address}explanation/`, {})],
    address,
    place: place('service/standard.md', 1),
  }
}

function recordsAnnex(address: string): Section {
  const page = `${address}records/`
  const image = {
    type: 'figure',
    id: 'records.flow',
    number: 'A.1',
    caption: rich('流程'),
    alternative: '三步',
  } as const
  return section('records', 'annex', address, {
    number: 'A',
    unit: 'records',
    nature: 'informative',
    blocks: [
      { type: 'list', items: [rich('一'), rich('二')], translations: [english('one'), english('two')] },
      {
        type: 'table',
        id: 'records.items',
        number: 'A.1',
        caption: rich('记录项'),
        header: [rich('项'), rich('值')],
        rows: [[rich('甲'), rich('乙')]],
        translation: {
          language: 'en',
          caption: rich('Items'),
          header: [rich('item'), rich('value')],
          rows: [[rich('a'), rich('b')]],
          current: false,
        },
        align: ['left', null],
      },
    ],
    children: [
      section('records.h1', 'heading', page, {
        number: 'A.1',
        level: 2,
        unit: 'records',
        blocks: [
          {
            type: 'provision',
            provision: provision({
              id: 'records.usage',
              number: 'A.1',
              label: 'A.1',
              modality: 'statement',
              normative: false,
              text: rich('记录项见表A.1。'),
            }),
          },
          { ...image, source: { address: '/figures/service/flow.png' } },
          { ...image, id: 'records.drawn', number: 'A.2', source: { svg: '<svg></svg>', process: 'handling' } },
          { type: 'formula', id: 'records.rate', number: 'A.1', tex: 'x', mathml: '<math></math>' },
        ],
      }),
    ],
  })
}

function replying(): Process {
  return {
    id: 'reply',
    title: { zh: '答复流程', en: 'Replying' },
    steps: [
      {
        id: 'receive',
        title: { zh: '受理' },
        actor: ['provider'],
        input: [{ zh: '请求' }],
        output: [{ zh: '工单' }],
        limit: 'T_REPLY',
        checkpoint: { zh: '信息完整' },
        next: [{ to: 'close', when: { zh: '已解决' } }],
        place: place('service/clauses/reply.md', 9),
      },
      {
        id: 'close',
        title: { zh: '办结' },
        actor: [],
        input: [],
        output: [],
        next: [],
        place: place('service/clauses/reply.md', 12),
      },
    ],
    place: place('service/clauses/reply.md', 8),
  }
}
