import { fill } from '../../strings.ts'
import { element, svg } from './elements.ts'

/** A dimension as the chart shows it. */
export interface DimensionBar {
  readonly name: string
  /** From 0 to 1; nothing is drawn while it is unknown. */
  readonly fraction: number | undefined
  /** As it is printed, in percent. */
  readonly percent: string | undefined
}

const rowHeight = 26
const barWidth = 300

/** A bar for each dimension, with a sentence for each that says the same. */
export function dimensionChart(
  bars: readonly DimensionBar[],
  words: { chartText: string; chartEmpty: string },
): Element {
  const list = element('ul', { class: 'dimension-bars' })
  for (const bar of bars) {
    const { name, fraction, percent } = bar
    const text = percent === undefined ? fill(words.chartEmpty, name) : fill(words.chartText, name, percent)
    const picture = svg('svg', {
      viewBox: `0 0 ${barWidth} ${rowHeight / 2}`,
      class: 'dimension-bar',
      preserveAspectRatio: 'none',
      'aria-hidden': 'true',
    })
    picture.append(
      svg('rect', { class: 'bar-ground', x: 0, y: 0, width: barWidth, height: rowHeight / 2 }),
      svg('rect', {
        class: 'bar-reached',
        x: 0,
        y: 0,
        width: Math.round((fraction ?? 0) * barWidth * 100) / 100,
        height: rowHeight / 2,
      }),
    )
    list.append(element('li', {}, [element('span', { class: 'bar-text' }, [text]), picture]))
  }
  return list
}
