import { findModals, sentenceModality } from '../../language/modality.ts'
import { findQuantities } from '../../language/quantities.ts'
import type { TranslatedUnit } from '../../model/compilation.ts'
import { modalityLabels } from '../../model/labels.ts'
import type { Translation } from '../../model/text.ts'
import type { LintedProvision } from '../linted-family.ts'
import type { CatalogRule, Finding } from '../rule.ts'
import { sources } from '../sources.ts'

export const translationParallel: CatalogRule = {
  id: 'translation-parallel',
  summary: {
    zh: '译文与原文有相同的条款，要求的程度和数值也相同。',
    en: 'A translation has the provisions of its original, as strict and with the same figures.',
  },
  source: [sources.project],
  severity: 'error',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation, provisions }) {
    const units = new Map(compilation.translations.map((unit) => [unit.original, unit]))
    for (const unit of compilation.translations) yield* idFindings(unit)
    for (const linted of provisions) {
      const { translation, unit } = linted.provision
      const translated = units.get(`${linted.standard.id}/${unit}`)
      if (translation && translated) yield* sentenceFindings(linted, translation, translated)
    }
  },
}

function* idFindings({ missing, extra, place }: TranslatedUnit): Generator<Finding> {
  for (const id of missing) {
    yield {
      place,
      message: {
        zh: `译文缺少原文中的 \`{#${id}}\`，应逐条对应，请补译`,
        en: `Unexpected lack of the original's \`{#${id}}\`, expected every provision of it; translate it`,
      },
    }
  }
  for (const id of extra) {
    yield {
      place,
      message: {
        zh: `译文中的 \`{#${id}}\` 在原文中没有，应逐条对应，请改正标识或删去`,
        en: `Unexpected \`{#${id}}\` that the original lacks, expected only its provisions; correct the id or delete it`,
      },
    }
  }
}

function* sentenceFindings(
  { provision, modals, quantities, leadIn }: LintedProvision,
  translation: Translation,
  { place }: TranslatedUnit,
): Generator<Finding> {
  const { plain } = translation.text
  const theirs = findQuantities(plain, translation.language)
  const figures = (list: readonly { value: number; unit: string }[]): string =>
    list
      .map(({ value, unit }) => `${value} ${unit}`)
      .sort()
      .join(', ')
  if (figures(quantities) !== figures(theirs)) {
    yield {
      place,
      message: {
        zh: `译文 \`${provision.id}\` 的数值是 \`${figures(theirs)}\`，应与原文的 \`${figures(quantities)}\` 相同，请核对`,
        en: `Unexpected figures \`${figures(theirs)}\` in the translation of \`${provision.id}\`, expected those of the original, \`${figures(quantities)}\`; compare the two`,
      },
    }
  }
  const original = sentenceModality(modals)
  const found = sentenceModality(findModals(plain, translation.language))
  const inherits = leadIn !== undefined && (original.modal === undefined || found.modal === undefined)
  if (!inherits && found.modality !== original.modality) {
    const [here, there] = [modalityLabels[found.modality], modalityLabels[original.modality]]
    yield {
      place,
      message: {
        zh: `译文 \`${provision.id}\` 是${here.zh}，应与原文一样是${there.zh}，请改换能愿动词`,
        en: `Unexpected ${here.en.toLowerCase()} in the translation of \`${provision.id}\`, expected a ${there.en.toLowerCase()} as in the original; change the modal verb`,
      },
    }
  }
}
