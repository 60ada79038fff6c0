import type { Message } from '../model/text.ts'
import type { NormdownConfig } from '../schema/authoring.generated.ts'
import type { SchemaFault } from '../schema/schema-fault.ts'
import { contrast, luminance, mixed } from './contrast.ts'
import { designColours, type Palette } from './design-colours.ts'

type Theme = NonNullable<NormdownConfig['theme']>
type Colour = keyof Palette

/** What text has to keep to its ground, and the parts of a form to theirs (WCAG 2.2, 1.4.3 and 1.4.11, level AA). */
const leastForText = 4.5
const leastForParts = 3

/**
 * Colours of the theme on which text could not be read, or fields not be seen: every page promises WCAG 2.2 AA, so they
 * are refused. The design's own colours stand where the theme sets none. One finding for each colour, the worst.
 */
export function checkColours({ theme }: NormdownConfig): readonly SchemaFault[] {
  return theme === undefined ? [] : [...faultsIn('light', theme), ...faultsIn('dark', theme)]
}

function faultsIn(mode: 'light' | 'dark', theme: Theme): SchemaFault[] {
  const configured = configuredIn(mode, theme)
  const palette: Palette = { ...designColours[mode], ...Object.fromEntries(configured) }
  const worst = new Map<Colour, Measured>()
  for (const pair of pairsOf(palette)) {
    const ratio = contrast(pair.colour, pair.ground)
    // Whoever sets both has chosen the colour for the ground.
    const named = [pair.name, pair.groundName].find((name) => configured.has(name))
    const known = named && worst.get(named)
    if (named === undefined || ratio >= pair.least) continue
    if (known === undefined || (pair.mixed === undefined && ratio < known.ratio)) worst.set(named, { ...pair, ratio })
  }
  return [...worst].map(([name, found]) => ({
    path: pathOf(mode, name),
    rule: 'schema-valid',
    message: tooClose(name, found),
  }))
}

/** A colour on a ground, and how far it has to stand out from it. */
interface Pair {
  readonly name: Colour
  readonly colour: string
  readonly groundName: Colour
  readonly ground: string
  readonly least: number
  /** What the one of the two is used for that the design mixes; told only where the colours themselves would do. */
  readonly mixed?: { readonly end: 'colour' | 'ground'; readonly use: Message }
}

type Measured = Pair & { readonly ratio: number }

function pairsOf(palette: Palette): Pair[] {
  const texts = (['ink', 'muted', 'accent', 'seal'] as const).flatMap((name) =>
    (['paper', 'surface'] as const).map((groundName) => pairOf(palette, name, groundName)),
  )
  const { paper, accent, muted } = palette
  return [
    ...texts,
    { ...pairOf(palette, 'accent', 'paper'), ground: mixed(accent, 0.08, paper), mixed: chosen },
    { ...pairOf(palette, 'muted', 'paper'), colour: mixed(muted, 0.7, paper), least: leastForParts, mixed: border },
  ]
}

const chosen = { end: 'ground', use: { zh: '选中内容的底色', en: 'the ground of what is chosen' } } as const
const border = { end: 'colour', use: { zh: '输入框的边框', en: 'the border of fields' } } as const

function pairOf(palette: Palette, name: Colour, groundName: Colour): Pair {
  return { name, colour: palette[name], groundName, ground: palette[groundName], least: leastForText }
}

function configuredIn(mode: 'light' | 'dark', theme: Theme): ReadonlyMap<Colour, string> {
  const { accent, colours = {} } =
    mode === 'light' ? theme : { accent: theme.accentDark, colours: theme.coloursDark ?? {} }
  const names = ['paper', 'surface', 'rule', 'ink', 'muted', 'seal'] as const
  const set = names.flatMap((name) => {
    const colour = colours[name]
    return colour === undefined ? [] : [[name, colour] as const]
  })
  return new Map<Colour, string>(accent === undefined ? set : [...set, ['accent', accent]])
}

function pathOf(mode: 'light' | 'dark', name: Colour): readonly string[] {
  if (name === 'accent') return ['theme', mode === 'light' ? 'accent' : 'accentDark']
  return ['theme', mode === 'light' ? 'colours' : 'coloursDark', name]
}

function tooClose(named: Colour, { name, colour, ground, groundName, ratio, least, mixed }: Measured): Message {
  const [own, other] = named === name ? [colour, ground] : [ground, colour]
  const isLighter = luminance(own) > luminance(other)
  // where the nearer end of the scale is not far enough, only the other is left
  const goesLighter = isLighter ? contrast('#ffffff', other) >= least : contrast('#000000', other) < least
  const said = (end: 'colour' | 'ground', language: 'zh' | 'en') => {
    const [own, value] = end === 'colour' ? [name, colour] : [groundName, ground]
    return `${mixed?.end === end ? mixed.use[language] : own} \`${value}\``
  }
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1)
  return {
    zh: `${said('colour', 'zh')} 与 ${said('ground', 'zh')} 的对比度为 ${shown}，应不小于 ${least}（WCAG 2.2 AA），请改用更${goesLighter ? '浅' : '深'}的颜色`,
    en: `Unexpected contrast of ${shown} between ${said('colour', 'en')} and ${said('ground', 'en')}, expected at least ${least} (WCAG 2.2 AA); choose a ${goesLighter ? 'lighter' : 'darker'} colour`,
  }
}
