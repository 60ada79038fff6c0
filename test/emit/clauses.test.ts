import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { emit } from '../../src/emit/index.ts'
import { canonicalJson } from '../../src/model/canonical.ts'
import { catalogFixture } from './catalog-fixture.ts'
import { type Json, jsonOf, textOf } from './emitted.ts'

const artifacts = emit(catalogFixture)
const { provisions } = jsonOf(artifacts, 'service/2026/clauses.json')
const within = byId('reply.within')

function byId(id: string) {
  return provisions.find((provision: { id: string }) => provision.id === id)
}

describe('clauses.json', () => {
  it('holds provisions in the order of print, items after their lead-in', () => {
    expect(provisions.map(({ id }: { id: string }) => id).slice(0, 6)).toEqual([
      'reply.within',
      'reply.record',
      'reply.record-contact',
      'reply.record-contact-1',
      'reply.record-model',
      'care.formula',
    ])
  })

  it('gives a pinned address, one for the latest edition, and the page', () => {
    expect(within).toMatchObject({
      uri: 'https://standards.example/lib/s/service/2026/full/#reply.within',
      latestUri: 'https://standards.example/lib/s/service/full/#reply.within',
      page: 'https://standards.example/lib/s/service/2026/acceptance/',
    })
  })

  it('gives the way from the chapter', () => {
    expect(within.path.map(({ number }: { number: string }) => number)).toEqual(['4', '4.1'])
    expect(within).toMatchObject({ unit: 'reply', kind: 'clause', title: { zh: '标题reply', en: 'Title reply' } })
  })

  it('ties items to their lead-in', () => {
    expect(byId('reply.record').items).toEqual(['reply.record-contact', 'reply.record-model'])
    expect(byId('reply.record-contact-1')).toMatchObject({
      parent: 'reply.record-contact',
      leadIn: '用户的联系方式；',
      marker: '1)',
      label: '4.1.2 a) 1)',
    })
    expect(byId('reply.record')).not.toHaveProperty('parent')
  })

  it('names actors, steps and evidence, and keeps an id without a name', () => {
    expect(within.actor).toEqual([{ id: 'provider', title: { zh: '服务方', en: 'provider' } }, { id: 'unheard-of' }])
    expect(within.step).toEqual({ id: 'acceptance', title: { zh: '受理', en: 'acceptance' } })
    expect(within.evidence).toEqual([{ id: 'ticket-log', title: { zh: '工单记录', en: 'ticket log' } }])
  })

  it('makes addresses in HTML absolute', () => {
    expect(within.text.html).toContain('href="https://standards.example/lib/terms/#reply"')
  })

  it('attaches the notes that name the provision, and only those', () => {
    expect(within.notes.map(({ type }: { type: string }) => type)).toEqual(['note', 'constraint'])
    expect(byId('reply.record').notes).toEqual([])
  })

  it('binds limits and terms to their words', () => {
    const [limit] = within.limits
    expect(within.text.plain.slice(...limit.span)).toBe(limit.literal)
    expect(within.text.plain.slice(...within.terms[0].span)).toBe('答复')
    expect(limit).toMatchObject({ metric: 'service/reply-time', statistic: 'p90', op: '<=', value: 24, unit: 'h' })
  })

  it('says where a reference leads', () => {
    const uris = within.references.map(({ uri }: { uri?: string }) =>
      uri?.replace('https://standards.example/lib/', ''),
    )
    expect(uris).toEqual([
      'https://std.example/gbt-1',
      's/rating/2026/full/',
      's/service/2026/full/#records',
      's/rating/2026/full/#speed.rule',
      's/service/2026/full/#reply-time',
      undefined,
    ])
  })

  it('leads to the chapter where a unit is all of it', () => {
    const { unit } = jsonOf(artifacts, 'rating/2026/clauses/speed.json')
    expect(unit).toMatchObject({ id: 'speed', uri: 'https://standards.example/lib/s/rating/2026/full/#scheme' })
  })

  it('has digests that an importer can compute', () => {
    const { actor, limits, modality, normative, verify } = within
    const binding = {
      modality,
      normative,
      verify,
      actor: actor.map(({ id }: { id: string }) => id),
      limits: limits.map(({ metric, op, value, unit, statistic }: Json) => ({ metric, op, value, unit, statistic })),
    }
    expect(within.digest).toEqual({ text: sha256(within.text.plain), semantic: sha256(binding) })
  })
})

describe('clauses.ndjson', () => {
  it('holds the provisions of clauses.json, one a line', () => {
    const lines = textOf(artifacts, 'service/2026/clauses.ndjson').split('\n')
    expect(lines.pop()).toBe('')
    expect(lines.map((line) => JSON.parse(line))).toEqual(provisions)
  })
})

describe('clauses/<unit>.json', () => {
  it('holds between them every provision once', () => {
    const units = ['reply', 'reply-time', 'care', 'records'].flatMap(
      (unit) => jsonOf(artifacts, `service/2026/clauses/${unit}.json`).provisions,
    )
    expect(units).toEqual(provisions)
  })

  it('gives what stands in an annex in the order of print, headings within', () => {
    const { unit } = jsonOf(artifacts, 'service/2026/clauses/records.json')
    expect(unit).toMatchObject({ kind: 'annex', number: 'A', nature: 'informative', path: [] })
    expect(unit.blocks.map(({ type }: { type: string }) => type)).toEqual([
      'list',
      'table',
      'heading',
      'provision',
      'figure',
      'figure',
      'formula',
    ])
  })
})

describe('parameters.json', () => {
  it('holds the parameters that the standard uses, and no other', () => {
    const { parameters } = jsonOf(artifacts, 'service/2026/parameters.json')
    expect(parameters.map(({ id }: { id: string }) => id)).toEqual(['T_REPLY'])
    expect(jsonOf(artifacts, 'rating/2026/parameters.json').parameters).toEqual([])
  })

  it('holds a parameter that only a step of a process uses', () => {
    const [service, ...others] = catalogFixture.standards
    const onlySteps = JSON.parse(JSON.stringify(service).replace('"parameter":"T_REPLY",', ''))
    const { parameters } = jsonOf(
      emit({ ...catalogFixture, standards: [onlySteps, ...others] }),
      'service/2026/parameters.json',
    )
    expect(parameters.map(({ id }: { id: string }) => id)).toEqual(['T_REPLY'])
  })
})

describe('terms.json', () => {
  it('pins a term to its entry in the standard', () => {
    const [term] = jsonOf(artifacts, 'service/2026/terms.json').terms
    expect(term).toMatchObject({
      key: 'service/reply',
      uri: 'https://standards.example/lib/s/service/2026/full/#term-reply',
      page: 'https://standards.example/lib/terms/',
      origin: { reference: 'gbt-1', number: 'GB/T 1', clause: '3.2', modified: true },
    })
  })
})

describe('processes.json', () => {
  it('gives the value of the limit that a step names', () => {
    const [process] = jsonOf(artifacts, 'service/2026/processes.json').processes
    expect(process.steps[0]).toMatchObject({
      limit: { parameter: 'T_REPLY', value: 24, unit: 'h' },
      next: [{ to: 'close', when: { zh: '已解决' } }],
    })
  })
})

function sha256(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
