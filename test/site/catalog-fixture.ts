import type { Catalog, Standard } from '../../src/model/catalog.ts'
import { startOf } from '../../src/model/place.ts'
import type { Provision } from '../../src/model/provision.ts'
import type { Block, Section } from '../../src/model/section.ts'
import type { RichText } from '../../src/model/text.ts'
import type { Term } from '../../src/model/units.ts'

/**
 * A made-up association's two standards, on the hire of bicycles, with every kind of block, unit and modality that a
 * page can meet. Written by hand, so that the site's tests hold without the compiler.
 */
export const catalogFixture: Catalog = {
  schemaVersion: '1.0.0',
  generator: { name: 'normdown', version: '0.1.0' },
  publication: {
    title: { zh: '单车出行标准', en: 'Standards for cycle hire' },
    publisher: { zh: '示例单车协会', en: 'Example Cycle Association' },
    baseUrl: 'https://standards.example.org/norms/',
    locales: ['zh', 'en'],
    licence: {
      title: { zh: '知识共享 署名 4.0', en: 'CC BY 4.0' },
      url: 'https://creativecommons.org/licenses/by/4.0/',
    },
  },
  vocabulary: {
    actors: [
      { id: 'operator', title: { zh: '运营方', en: 'operator' } },
      { id: 'mechanic', title: { zh: '维护人员', en: 'mechanic' } },
    ],
    evidence: [
      { id: 'ride-log', title: { zh: '骑行记录', en: 'ride log' } },
      { id: 'inspection-sheet', title: { zh: '检查单', en: 'inspection sheet' } },
    ],
    steps: [{ id: 'return', title: { zh: '还车', en: 'return' } }],
  },
  parameters: [
    {
      id: 'T_REPLY',
      title: { zh: '答复时限', en: 'Reply limit' },
      value: 24,
      unit: 'h',
      clock: 'natural',
      basis: [
        { kind: 'survey', ref: 'Q-7', note: { zh: '用户问卷第7题', en: 'Question 7 of the survey' } },
        { kind: 'standard', ref: 'gb-3565', note: { zh: '同一限值', en: 'the same limit' } },
        { kind: 'group-decision' },
      ],
      proposal: true,
      use: 'normative',
      date: '2026-03-01',
      usedBy: ['hire/reply.in-time'],
      place: startOf('parameters.yaml'),
    },
  ],
  references: [
    {
      id: 'gb-3565',
      number: 'GB/T 3565.1',
      year: '2022',
      title: { zh: '自行车安全要求 第1部分', en: 'Cycles — Safety requirements' },
      type: 'standard',
      status: 'current',
      place: startOf('references/gb-3565.md'),
    },
  ],
  standards: [vocabulary(), hire()],
}

function vocabulary(): Standard {
  const chapter = (id: string, rest: Partial<Section>) => section('vocabulary', id, rest)
  return {
    ...identity('vocabulary', 'T/DEMO 001.1', 1, {
      zh: '单车租赁 第1部分：术语',
      en: 'Cycle hire — Part 1: Vocabulary',
    }),
    type: 'vocabulary',
    stage: 'published',
    dates: { drafted: '2025-11-02', published: '2026-02-01', implemented: '2026-05-01' },
    sections: [
      chapter('foreword', {
        kind: 'foreword',
        title: { zh: '前言', en: 'Foreword' },
        blocks: [
          paragraph('本文件按照GB/T 1.1—2020的规定起草。'),
          { type: 'list', items: [text('第1部分：术语；'), text('第2部分：租赁服务。')] },
        ],
      }),
      chapter('terms', {
        kind: 'terms',
        number: '3',
        title: { zh: '术语和定义', en: 'Terms and definitions' },
        blocks: [paragraph('下列术语和定义适用于本文件。')],
        children: [
          section('vocabulary', 'vehicles', {
            within: 'terms',
            kind: 'group',
            number: '3.1',
            level: 2,
            title: { zh: '车辆', en: 'Vehicles' },
            children: [termSection('shared-cycle', '3.1.1'), termSection('dock', '3.1.2')],
          }),
        ],
      }),
    ],
    terms: [
      term('shared-cycle', '3.1.1', {
        term: { zh: '共享单车', en: 'shared cycle' },
        aliases: { zh: ['公共自行车'], en: ['public bicycle'] },
        deprecated: { zh: ['小黄车'], en: [] },
        abbreviation: 'SC',
        definition: linked('由运营方投放、供不特定<用户>使用的自行车。', '自行车', 'vocabulary/dock'),
        notes: [{ label: '注', text: text('包括电动助力自行车。') }],
        examples: [{ label: '示例', text: text('校园内的蓝色单车。') }],
        source: { reference: 'gb-3565', clause: '3.2', modified: true },
      }),
      term('dock', '3.1.2', {
        term: { zh: '停放桩', en: 'dock' },
        broader: 'vocabulary/shared-cycle',
        related: ['vocabulary/shared-cycle'],
        definition: text('固定共享单车并与其通信的装置。'),
      }),
    ],
  }
}

function hire(): Standard {
  const chapter = (id: string, rest: Partial<Section>) => section('hire', id, rest)
  const clause = (id: string, number: string, title: { zh: string; en: string }, blocks: Block[]) =>
    section('hire', id, { number, title, blocks, level: 2, within: 'service' })
  return {
    ...identity('hire', 'T/DEMO 001.2', 2, {
      zh: '单车租赁 第2部分：租赁服务',
      en: 'Cycle hire — Part 2: Hire service',
    }),
    type: 'code-of-practice',
    stage: 'enquiry',
    dates: { drafted: '2026-01-15' },
    replaces: ['T/DEMO 001—2019'],
    sections: [
      chapter('introduction', {
        kind: 'introduction',
        title: { zh: '引言', en: 'Introduction' },
        blocks: [paragraph('单车租赁涉及三方。')],
        children: [
          section('hire', 'background', {
            kind: 'heading',
            title: { zh: '背景' },
            level: 2,
            within: 'introduction',
            blocks: [paragraph('城市出行的最后1 km。')],
          }),
        ],
      }),
      chapter('scope', {
        kind: 'scope',
        number: '1',
        title: { zh: '范围', en: 'Scope' },
        blocks: [
          own({
            id: 'scope.what',
            unit: 'scope',
            number: '1',
            label: '1',
            modality: 'statement',
            text: text('本文件规定了单车租赁服务的流程。'),
            address: '/s/hire/2026/scope/#scope.what',
          }),
        ],
      }),
      chapter('normative-references', {
        kind: 'normative-references',
        number: '2',
        title: { zh: '规范性引用文件', en: 'Normative references' },
        blocks: [
          paragraph('下列文件构成本文件必不可少的条款。'),
          {
            type: 'reference-list',
            entries: [
              {
                number: 'GB/T 3565.1—2022',
                title: { zh: '自行车安全要求 第1部分', en: 'Cycles — Safety requirements' },
                target: 'reference:gb-3565',
              },
              {
                number: 'T/DEMO 001.1—2026',
                title: { zh: '单车租赁 第1部分：术语' },
                address: '/s/vocabulary/2026/',
                target: 'standard:vocabulary',
              },
            ],
          },
        ],
      }),
      chapter('service', {
        kind: 'group',
        number: '4',
        title: { zh: '租赁服务', en: 'Hire service' },
        children: [
          clause('reply', '4.1', { zh: '答复', en: 'Reply' }, replyBlocks()),
          clause('return', '4.2', { zh: '还车与计费', en: 'Return and charging' }, returnBlocks()),
        ],
      }),
      chapter('forms', {
        kind: 'annex',
        number: 'A',
        nature: 'normative',
        title: { zh: '检查单', en: 'Inspection sheet' },
        blocks: [
          own({
            id: 'forms.fields',
            unit: 'forms',
            number: 'A',
            label: 'A',
            text: text('维护人员应逐车填写检查单，并保存90 d。'),
            actor: ['mechanic'],
            verify: ['document'],
            address: '/s/hire/2026/forms/#forms.fields',
          }),
        ],
      }),
      chapter('bibliography', {
        kind: 'bibliography',
        title: { zh: '参考文献', en: 'Bibliography' },
        blocks: [
          { type: 'reference-list', entries: [{ title: { zh: '《道路交通安全法》' }, target: 'reference:road-law' }] },
        ],
      }),
    ],
    metrics: [
      {
        id: 'reply-time',
        code: 'M01',
        number: '4.1',
        title: { zh: '答复时间', en: 'Reply time' },
        definition: text('从来电到答复的时间。'),
        unit: 'h',
        direction: 'lower',
        statistics: ['mean', 'p90'],
        exclusions: [],
        safeguards: [],
        basis: [],
        address: '/s/hire/2026/service/#reply',
        place: startOf('hire/metrics/reply-time.md'),
      },
    ],
    criteria: [
      {
        id: 'reply-rate',
        code: 'B1',
        number: 'A',
        title: { zh: '答复达标率', en: 'Reply compliance' },
        weight: 10,
        scoring: { method: 'linear', zeroAt: 80, fullAt: 98, unit: '%' },
        provisions: ['hire/reply.in-time'],
        metrics: [],
        methods: ['data'],
        evidence: ['ride-log'],
        items: [],
        notApplicable: [],
        gates: [],
        basis: [],
        address: '/s/hire/2026/forms/',
        place: startOf('hire/criteria/reply-rate.md'),
      },
    ],
    processes: [],
    explanation: [
      section('hire', 'origin', {
        kind: 'heading',
        title: { zh: '工作简况', en: 'Background of the work' },
        address: '/s/hire/2026/explanation/#origin',
        blocks: [paragraph('2026年1月立项。'), table('origin.surveys', '1')],
      }),
    ],
  }
}

function replyBlocks(): Block[] {
  return [
    own({
      id: 'reply.in-time',
      label: '4.1.1',
      text: linked(
        '运营方应自来电时刻起 24 h 内答复<用户>，且应符合GB/T 3565.1—2022的要求。',
        '用户',
        'vocabulary/shared-cycle',
      ),
      modal: { literal: '应', polarity: 'positive', span: [3, 4] },
      actor: ['operator'],
      step: 'return',
      verify: ['data', 'document'],
      evidence: ['ride-log'],
      basis: ['SURVEY-7'],
      criteria: ['hire/reply-rate'],
      proposal: true,
      limits: [
        {
          metric: 'hire/reply-time',
          op: '<=',
          value: 24,
          unit: 'h',
          parameter: 'T_REPLY',
          statistic: 'p90',
          literal: '24 h',
          span: [11, 15],
          place: startOf('hire/clauses/reply.md'),
        },
      ],
    }),
    { type: 'note', label: '注', text: text('自动回执不属于答复。'), provision: 'reply.in-time' },
    own({
      id: 'reply.channels',
      label: '4.1.2',
      modality: 'recommendation',
      text: text('运营方宜提供不少于2种联系渠道。'),
      translation: { language: 'en', text: text('The operator should offer at least 2 channels.'), current: false },
      actor: ['operator'],
    }),
    { type: 'example', label: '示例', text: text('电话和Wi-Fi网络电话。') },
    own({
      id: 'reply.languages',
      label: '4.1.3',
      modality: 'permission',
      text: text('运营方可用英语答复。'),
      actor: ['operator'],
    }),
    { type: 'constraint', label: '外部约束', text: text('依《道路交通安全法》，骑行者必须靠右行驶。') },
    own({
      id: 'reply.help',
      label: '4.1.4',
      modality: 'instruction',
      text: text('拨打客服电话。'),
      actor: ['operator'],
    }),
  ]
}

function returnBlocks(): Block[] {
  return [
    own({
      id: 'return.steps',
      unit: 'return',
      number: '4.2',
      label: '4.2.1',
      text: text('运营方应记录下列内容：'),
      actor: ['operator'],
      verify: ['data'],
      evidence: ['ride-log'],
      items: [
        own({
          id: 'return.time',
          unit: 'return',
          label: '4.2.1 a)',
          marker: 'a)',
          text: text('还车时刻；'),
          leadIn: '运营方应记录下列内容：',
          actor: ['operator'],
          references: [{ target: 'anchor:hire/reply.in-time', normative: true }],
          verify: ['data'],
          evidence: ['ride-log'],
        }).provision,
        own({
          id: 'return.place',
          unit: 'return',
          label: '4.2.1 b)',
          marker: 'b)',
          text: text('停放桩的编号：'),
          leadIn: '运营方应记录下列内容：',
          references: [{ target: 'unit:hire/reply', normative: false }],
          actor: ['mechanic'],
          verify: ['observation'],
          items: [
            own({ id: 'return.place-row', unit: 'return', label: '4.2.1 b) 1)', marker: '1)', text: text('排号；') })
              .provision,
          ],
        }).provision,
      ],
    }),
    table('return.prices', '1'),
    {
      type: 'figure',
      id: 'return.flow',
      number: '1',
      caption: text('还车流程'),
      alternative: '停车、锁车、确认三步依次相连',
      source: {
        svg: '<svg viewBox="0 0 90 20" width="90" height="20"><rect width="20" height="20" fill="currentColor"/></svg>',
        process: 'handling',
      },
    },
    {
      type: 'formula',
      id: 'return.rate',
      number: '1',
      tex: 'R = \\frac{N_1}{N}',
      mathml:
        '<math display="block"><mi>R</mi><mo>=</mo><mfrac><msub><mi>N</mi><mn>1</mn></msub><mi>N</mi></mfrac></math>',
    },
    paragraph('式中：'),
    { type: 'list', items: [text('R——还车率。')] },
  ]
}

function identity(id: string, number: string, part: number, title: { zh: string; en: string }) {
  return {
    id,
    number,
    edition: '2026',
    designation: `${number}—2026`,
    series: 'T/DEMO 001',
    part,
    language: 'zh',
    titleElements: { zh: [title.zh], en: [title.en] },
    title,
    ics: ['03.220.20'],
    ccs: 'A 12',
    roles: {
      proposer: { zh: '示例单车协会' },
      committee: { zh: '示例单车协会标准化委员会' },
      organizations: [{ zh: '甲公司' }, { zh: '乙公司' }],
      drafters: [{ zh: '张三' }],
    },
    replaces: [] as string[],
    metrics: [],
    criteria: [],
    terms: [],
    processes: [],
    explanation: [] as Section[],
    address: `/s/${id}/2026/`,
    place: startOf(`${id}/standard.md`),
  } as const
}

function section(standard: string, id: string, rest: Partial<Section> & { readonly within?: string }): Section {
  const { within, ...given } = rest
  const page = `/s/${standard}/2026/${within ?? id}/`
  return {
    id,
    kind: 'clause',
    level: 1,
    title: {},
    address: within === undefined ? page : `${page}#${id}`,
    blocks: [],
    children: [],
    ...given,
  }
}

function termSection(id: string, number: string): Section {
  return section('vocabulary', id, {
    kind: 'term',
    number,
    level: 3,
    within: 'terms',
    blocks: [{ type: 'term', term: id }],
  })
}

function term(id: string, number: string, rest: Partial<Term>): Term {
  return {
    id,
    number,
    term: {},
    aliases: { zh: [], en: [] },
    deprecated: { zh: [], en: [] },
    definition: text(''),
    notes: [],
    examples: [],
    related: [],
    basis: [],
    address: `/terms/#${id}`,
    place: startOf(`vocabulary/terms/${id}.md`),
    ...rest,
  }
}

function own(rest: Partial<Provision> & Pick<Provision, 'id' | 'label' | 'text'>) {
  const provision: Provision = {
    unit: 'reply',
    number: '4.1',
    normative: true,
    modality: 'requirement',
    actor: [],
    limits: [],
    descriptive: [],
    verify: [],
    evidence: [],
    basis: [],
    terms: [],
    references: [],
    criteria: [],
    items: [],
    address: `/s/hire/2026/service/#${rest.id}`,
    place: startOf('hire/clauses/reply.md'),
    digest: { text: '0', semantic: '0' },
    ...rest,
  }
  return { type: 'provision', provision } as const
}

function table(id: string, number: string): Block {
  return {
    type: 'table',
    id,
    number,
    caption: text('计费标准'),
    header: [text('时段'), text('价格'), text('说明')],
    rows: [
      [text('30 min以内'), text('1.5 元'), text('不足30 min按30 min计')],
      [text('24 h'), text('20 元'), text('封顶')],
    ],
    align: [null, 'right', null],
    translation: {
      language: 'en',
      caption: text('Prices'),
      header: [text('Period'), text('Price'), text('Remark')],
      rows: [
        [text('up to 30 min'), text('1.5 yuan'), text('a part of 30 min counts as 30 min')],
        [text('24 h'), text('20 yuan'), text('at most')],
      ],
      current: true,
    },
  }
}

function paragraph(plain: string): Block {
  return { type: 'paragraph', text: text(plain) }
}

function text(plain: string): RichText {
  return { plain, markdown: plain, html: plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;') }
}

/** Prose in which `<word>` is the use of a term. */
function linked(marked: string, word: string, ref: string): RichText {
  const plain = marked.replaceAll(/[<>]/g, '')
  const link = `<a class="term" href="/terms/#${ref.split('/')[1]}" data-term="${ref}">${word}</a>`
  return { plain, markdown: plain, html: plain.replace(word, link) }
}
