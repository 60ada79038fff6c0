import { expect, test } from 'vitest'
import { figureHtml } from '../../site/src/figure-html.ts'
import type { PageContext } from '../../site/src/site.ts'
import { processDiagram } from '../../src/compile/process-diagram.ts'
import type { FigureBlock } from '../../src/model/section.ts'

/** The figure of a process of as many steps. */
function figureOf(count: number): { readonly svg: string; readonly html: string } {
  const steps = Array.from({ length: count }, (_, at) => ({
    id: `s${at}`,
    title: { zh: `第${at}步` },
    actor: [],
    inputs: [],
    outputs: [],
    next: at + 1 < count ? [{ to: `s${at + 1}` }, { to: 's0', when: { zh: '否则' } }] : [],
  }))
  const process = { id: 'p', title: { zh: '流程' }, steps }
  const svg = processDiagram(process as unknown as Parameters<typeof processDiagram>[0], 'zh', {
    actor: (id) => id,
    limit: (id) => id,
  })
  const figure = {
    type: 'figure',
    id: 'f',
    number: '1',
    caption: { plain: '', html: '' },
    alternative: '',
    source: { svg },
  }
  return { svg, html: figureHtml({} as PageContext, figure as unknown as FigureBlock, 'zh') }
}

test('a drawing that fits on a sheet of paper stays one', () => {
  const { svg, html } = figureOf(3)
  expect(html).toContain(svg)
})

test('a longer one is a drawing a step, which together are as high and hold the same', () => {
  const { svg, html } = figureOf(20)
  const [, height] = /viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg) ?? []
  const pieces = [...html.matchAll(/<svg [^>]*viewBox="0 ([\d.]+) [\d.]+ ([\d.]+)"/g)]
  expect(pieces).toHaveLength(20)
  let end = 0
  for (const [, top, room] of pieces) {
    expect(Number(top)).toBe(end)
    end += Number(room)
  }
  expect(end).toBe(Number(height))
  const inside = (text: string) => text.match(/<(?:rect|text|path|marker)\b/g)?.length
  expect(inside(html)).toBe(inside(svg))
  expect(html.match(/<marker /g)).toHaveLength(1)
})
