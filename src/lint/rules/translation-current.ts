import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const translationCurrent: CatalogRule = {
  id: 'translation-current',
  summary: {
    zh: '译文所译的是原文现在的文字。',
    en: 'A translation renders its original as it is now.',
  },
  source: [sources.project],
  severity: 'warning',
  scope: 'catalog',
  reach: 'standard',
  *check({ compilation }) {
    for (const { original, of, digest, currentDigest, place, digestPlace } of compilation.translations) {
      if (original === undefined) {
        yield {
          place,
          message: {
            zh: `译文所译的 \`${of}\` 不存在，应为本标准中某个单元的 id，请改正或删去译文`,
            en: `Unexpected translation of \`${of}\`, expected the id of a unit of this standard; correct it or delete the translation`,
          },
        }
      } else if (digest !== currentDigest) {
        yield {
          place: digestPlace,
          message: {
            zh: `原文在翻译之后改动过，摘要应为 \`${currentDigest}\`，请核对译文后写入`,
            en: `Unexpected digest of an earlier text, expected \`${currentDigest}\`; revise the translation, then write it`,
          },
        }
      }
    }
  },
}
