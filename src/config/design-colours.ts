/** The colours of the design, `#rrggbb`; those of `site/src/styles/tokens.css`. */
export type Palette = Readonly<Record<'paper' | 'surface' | 'rule' | 'ink' | 'muted' | 'accent' | 'seal', string>>

/** What holds in light and in dark surroundings where a workspace sets nothing else. */
export const designColours: { readonly light: Palette; readonly dark: Palette } = {
  light: {
    paper: '#fdfcf9',
    surface: '#f5f2ea',
    rule: '#dcd6c8',
    ink: '#1f1d1a',
    muted: '#5f5a50',
    accent: '#1c4f73',
    seal: '#9d372b',
  },
  dark: {
    paper: '#15171a',
    surface: '#1d2024',
    rule: '#363b42',
    ink: '#e7e3da',
    muted: '#aca699',
    accent: '#90bfe4',
    seal: '#ee9d8e',
  },
}
