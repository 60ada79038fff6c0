/**
 * How far two colours, `#rrggbb`, stand out from each other: 1 for equal ones, 21 for black and white (WCAG 2.2, contrast
 * ratio).
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** How light a colour is, from 0 to 1 (WCAG 2.2, relative luminance). */
export function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((part) =>
    part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

/** `share` of one colour over another, as `color-mix(in srgb, …)` mixes them. */
export function mixed(colour: string, share: number, ground: string): string {
  const under = channelsOf(ground)
  const channels = channelsOf(colour).map((part, at) => part * share + (under[at] ?? 0) * (1 - share))
  return `#${channels
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
}
