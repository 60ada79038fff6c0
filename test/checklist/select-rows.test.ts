import { describe, expect, it } from 'vitest'
import { type Selection, selectCriteria, selectRows, selects } from '../../src/checklist/select-rows.ts'
import { checklists, criteria } from '../workbook/form-fixture.ts'

const nothing: Selection = { actors: [], steps: [], methods: [], modalities: [], criteria: [] }
const chosen = (selection: Partial<Selection>) =>
  selectRows(checklists, { ...nothing, ...selection }).flatMap(({ chapters }) =>
    chapters.flatMap(({ rows }) => rows.map(({ key }) => key)),
  )

describe('the lines chosen', () => {
  it.each<[string, Partial<Selection>, readonly string[]]>([
    ['by actor', { actors: ['unheard-of'] }, ['service/reply.within']],
    ['by step', { steps: ['acceptance'] }, ['service/reply.within']],
    ['by method', { methods: ['data'] }, ['service/reply.within']],
    ['by criterion', { criteria: ['rating/speed'] }, ['service/reply.within']],
    ['by several of one kind', { actors: ['nobody', 'unheard-of'] }, ['service/reply.within']],
    ['by several kinds at once', { actors: ['unheard-of'], modalities: ['recommendation'] }, []],
  ])('%s', (_, selection, keys) => {
    expect(chosen(selection)).toEqual(keys)
  })

  it('are all of them if nothing is chosen', () => {
    expect(selectRows(checklists, nothing)).toEqual(checklists)
    expect(selects(nothing)).toBe(false)
  })

  it('of criteria come with what is above and below them', () => {
    const ids = (wanted: readonly string[]) => selectCriteria(criteria, wanted).criteria.map(({ id }) => id)
    expect(ids(['desk'])).toEqual(['all', 'desk'])
    expect(ids(['all'])).toEqual(criteria.criteria.map(({ id }) => id))
  })
})
