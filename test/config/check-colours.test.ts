import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkColours } from '../../src/config/check-colours.ts'
import { contrast } from '../../src/config/contrast.ts'
import { designColours } from '../../src/config/design-colours.ts'
import type { NormdownConfig } from '../../src/schema/authoring.generated.ts'

const base = { title: '标准', publisher: '协会', baseUrl: 'https://example.org/' }
const found = (theme: NonNullable<NormdownConfig['theme']>) =>
  checkColours({ ...base, theme }).map(({ path, message }) => `${path.join('.')}: ${message.en}`)

describe('the contrast of colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ffffff', '#767676', 4.54],
    ['#0b5fa5', '#0b5fa5', 1],
  ])('of %s and %s is %d', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2)
  })
})

describe('colours of the theme', () => {
  test.each([
    [{ accent: '#0b5fa5', accentDark: '#7db8ec' }],
    [{ colours: { paper: '#ffffff', ink: '#222222' }, coloursDark: { paper: '#101214' } }],
    [{ colours: { rule: '#f4f4f4' } }],
    // All of them, so that none is measured against the design.
    [
      {
        accent: '#ffee88',
        colours: { paper: '#101010', surface: '#202020', ink: '#eeeeee', muted: '#bbbbbb', seal: '#ff9988' },
      },
    ],
  ])('are accepted where everything can be read: %j', (theme) => {
    expect(found(theme)).toEqual([])
  })

  test.each([
    [
      { accent: '#f0a030' },
      'theme.accent: Unexpected contrast of 1.9 between accent `#f0a030` and surface `#f5f2ea`, expected at least 4.5 (WCAG 2.2 AA); choose a darker colour',
    ],
    [
      { accent: '#ffffff', colours: { surface: '#ffffff' } },
      'theme.accent: Unexpected contrast of 1.0 between accent `#ffffff` and surface `#ffffff`, expected at least 4.5 (WCAG 2.2 AA); choose a darker colour',
    ],
    [
      { accentDark: '#1c4f73' },
      'theme.accentDark: Unexpected contrast of 1.8 between accent `#1c4f73` and surface `#1d2024`, expected at least 4.5 (WCAG 2.2 AA); choose a lighter colour',
    ],
    [
      { colours: { muted: '#9a9a9a' } },
      'theme.colours.muted: Unexpected contrast of 2.5 between muted `#9a9a9a` and surface `#f5f2ea`, expected at least 4.5 (WCAG 2.2 AA); choose a darker colour',
    ],
    [
      { coloursDark: { surface: '#808080' } },
      'theme.coloursDark.surface: Unexpected contrast of 1.6 between muted `#aca699` and surface `#808080`, expected at least 4.5 (WCAG 2.2 AA); choose a darker colour',
    ],
    [
      { colours: { paper: '#ffffff', surface: '#ffffff', muted: '#767676' } },
      'theme.colours.muted: Unexpected contrast of 2.6 between the border of fields `#9f9f9f` and paper `#ffffff`, expected at least 3 (WCAG 2.2 AA); choose a darker colour',
    ],
  ])('are refused where something cannot: %j', (theme, finding) => {
    expect(found(theme)).toEqual([finding])
  })

  test('are refused in Chinese too, and each once', () => {
    const faults = checkColours({ ...base, theme: { colours: { muted: '#9a9a9a', seal: '#dd8888' } } })
    expect(faults.map(({ message }) => message.zh)).toEqual([
      'muted `#9a9a9a` 与 surface `#f5f2ea` 的对比度为 2.5，应不小于 4.5（WCAG 2.2 AA），请改用更深的颜色',
      'seal `#dd8888` 与 surface `#f5f2ea` 的对比度为 2.3，应不小于 4.5（WCAG 2.2 AA），请改用更深的颜色',
    ])
  })
})

describe('the colours of the design', () => {
  const css = readFileSync(new URL('../../site/src/styles/tokens.css', import.meta.url), 'utf8')
  const setIn = (from: string) => {
    const block = css.slice(css.indexOf(from))
    return Object.fromEntries(
      Object.keys(designColours.light).map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1]]),
    )
  }

  test('are those of the style sheet', () => {
    expect(setIn(':root {')).toEqual(designColours.light)
    expect(setIn('@media (prefers-color-scheme: dark)')).toEqual(designColours.dark)
    expect(setIn(':root[data-theme="dark"]')).toEqual(designColours.dark)
  })

  test('can be read themselves', () => {
    const { accent, rule: _, ...colours } = designColours.light
    const { accent: accentDark, rule: __, ...coloursDark } = designColours.dark
    expect(found({ accent, accentDark, colours, coloursDark })).toEqual([])
  })
})
