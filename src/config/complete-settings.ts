import type { Publication } from '../model/catalog.ts'
import type { Place } from '../model/place.ts'
import type { Language, Localized } from '../model/text.ts'
import type { LocalizedText, NormdownConfig } from '../schema/authoring.generated.ts'
import type { Config, Theme } from './config.ts'
import { foldersOf, straightened } from './folders.ts'

/** The settings as a configuration, with defaults for what they leave out; `placeOf` says where a setting stands. */
export function completeSettings(
  settings: NormdownConfig,
  placeOf: (path: readonly (string | number)[]) => Place,
): Config {
  const rules = settings.rules ?? {}
  return {
    ...foldersOf(settings),
    publication: publicationOf(settings),
    rules,
    rulePlaces: Object.fromEntries(Object.keys(rules).map((id) => [id, placeOf(['rules', id])])),
    waivers: (settings.waivers ?? []).map((waiver, index) => ({
      ...waiver,
      path: straightened(waiver.path),
      place: placeOf(['waivers', index]),
    })),
    lexicon: settings.lexicon ?? {},
    theme: themeOf(settings),
  }
}

function publicationOf({ title, publisher, baseUrl, licence, locales = ['zh', 'en'] }: NormdownConfig): Publication {
  const [language = 'zh'] = locales
  const { href } = new URL(baseUrl)
  return {
    title: textOf(title, language),
    publisher: textOf(publisher, language),
    baseUrl: href.endsWith('/') ? href : `${href}/`,
    locales,
    ...(licence && { licence: { ...licence, title: textOf(licence.title, language) } }),
  }
}

function themeOf({ theme = {}, locales: [language = 'zh'] = ['zh'] }: NormdownConfig): Theme {
  const { logo, footer, name, ...colours } = theme
  return {
    ...colours,
    ...(logo !== undefined && { logo: straightened(logo) }),
    ...(footer !== undefined && { footer: textOf(footer, language) }),
    ...(name !== undefined && { name: textOf(name, language) }),
  }
}

/** A plain string speaks the first language of the site. */
function textOf(text: LocalizedText, language: Language): Localized {
  return typeof text === 'string' ? { [language]: text } : text
}
