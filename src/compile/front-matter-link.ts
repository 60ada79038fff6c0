import type { Link } from '../model/compilation.ts'
import { type AuthoredOf, placeIn } from './authored.ts'
import type { Setting } from './render.ts'
import type { Resolved } from './resolve.ts'

/** A name that stands at `path` of a unit's front matter, as a link for the rules. */
export function frontMatterLink(
  written: string,
  { expects, named, suggestions }: Resolved,
  path: readonly (string | number)[],
  source: AuthoredOf<'term' | 'criterion' | 'standard'>,
  setting: Setting,
): Link {
  const from = { standard: setting.standard, section: setting.section }
  return { written, expects, target: named?.key, suggestions, from, normative: false, place: placeIn(source, ...path) }
}
