import type { Localized } from '../model/text.ts'

/** How a publication looks beyond its text: a publisher's own mark, colours and words, without touching a component. */
export interface Theme {
  /** Name in the head of every page, if it is not the publication's title. */
  readonly name?: Localized | undefined
  /** A line in the foot of every page, such as a postal address or a registration number. */
  readonly footer?: Localized | undefined
  readonly colours?: ThemeColours | undefined
  /** Address of the logo from the root of the site; who publishes puts the file there. */
  readonly logo?: string | undefined
  /** Its width and height, whatever their unit: the page keeps its place before it is there. */
  readonly logoSize?: { readonly width: number; readonly height: number } | undefined
}

/** Colours as CSS writes them, for light and for dark surroundings. */
export interface ThemeColours {
  readonly light?: Palette | undefined
  readonly dark?: Palette | undefined
}

/** Each overrides one colour of the design; the configuration refuses those that cannot be read (WCAG 2.2, 1.4.3). */
export interface Palette {
  readonly paper?: string | undefined
  readonly surface?: string | undefined
  readonly rule?: string | undefined
  readonly ink?: string | undefined
  readonly muted?: string | undefined
  readonly accent?: string | undefined
  readonly seal?: string | undefined
}

const paletteNames = ['paper', 'surface', 'rule', 'ink', 'muted', 'accent', 'seal'] as const
const colourForm = /^(#[0-9a-f]{3,8}|[a-z]+\([0-9a-z.,%/ -]+\)|[a-z]+)$/i

/** The theme as a style sheet that overrides the design's colours; empty but for a comment if it sets none. */
export function themeCss(theme: Theme): string {
  const light = declarations(theme.colours?.light)
  const dark = declarations(theme.colours?.dark)
  return [
    '/* Colours of this publication, from its configuration. */',
    ...preferring('not (prefers-color-scheme: dark)', rule(':root:not([data-theme="dark"])', light)),
    ...preferring('(prefers-color-scheme: dark)', rule(':root:not([data-theme="light"])', dark)),
    ...rule(':root[data-theme="light"]', light),
    ...rule(':root[data-theme="dark"]', dark),
    '',
  ].join('\n')
}

function declarations(palette: Palette | undefined): string {
  return paletteNames
    .flatMap((name) => {
      const colour = palette?.[name]
      if (colour === undefined) return []
      if (!colourForm.test(colour)) {
        throw new Error(`Cannot write the theme: \`${colour}\` of ${name} is no colour. Write it as #rrggbb.`)
      }
      return [`--${name}:${colour}`]
    })
    .join(';')
}

/** Colours of one mode keep out of the other, which has its own. */
function preferring(scheme: string, rules: readonly string[]): readonly string[] {
  return rules.length === 0 ? [] : [`@media ${scheme} {`, ...rules, '}']
}

function rule(selector: string, body: string): readonly string[] {
  return body === '' ? [] : [`${selector}{${body}}`]
}
