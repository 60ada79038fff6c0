import { sentencesOf } from '../../language/sentences.ts'
import type { Language, Message } from '../../model/text.ts'
import { provisionsOver, provisionsWith } from '../provisions-with.ts'
import type { CatalogRule } from '../rule.ts'
import { sources } from '../sources.ts'
import { isBinding } from '../zones.ts'

export const sentenceShort: CatalogRule = {
  id: 'sentence-short',
  summary: {
    zh: '一句话不超过80个字，逗号不超过4个。',
    en: 'A sentence has at most 50 words.',
  },
  source: [sources.project],
  covers: ['REQ-13'],
  severity: 'info',
  scope: 'catalog',
  reach: 'chapter',
  *check({ provisions }) {
    const candidates = [...provisionsOver(80, provisions), ...provisionsWith(manyCommas, provisions)]
    for (const { provision, standard, zone } of new Set(candidates)) {
      const { plain } = provision.text
      if (!isBinding(zone, provision)) continue
      for (const span of sentencesOf(plain, standard.language)) {
        const message = tooLong[standard.language](plain.slice(...span))
        if (message !== undefined) yield { place: provision.place, message }
      }
    }
  },
}

/** More commas than a sentence should have. */
const manyCommas = /(?:，[^，。！？\n]*){5}/

const tooLong: Readonly<Record<Language, (sentence: string) => Message | undefined>> = {
  zh(sentence) {
    const characters = sentence.match(/\p{Script=Han}|[A-Za-z\d.]+|[^\s\p{Script=Han}A-Za-z\d.]/gu)?.length ?? 0
    const commas = sentence.split('，').length - 1
    if (characters > 80)
      return {
        zh: `一句有${characters}个字，应不超过80个，请分成几句或列项`,
        en: `Unexpected sentence of ${characters} characters, expected at most 80; make it several, or a list`,
      }
    if (commas <= 4) return undefined
    return {
      zh: `一句有${commas}个逗号，应不超过4个，请分成几句或列项`,
      en: `Unexpected sentence with ${commas} commas, expected at most 4; make it several, or a list`,
    }
  },
  en(sentence) {
    const words = sentence.split(/\s+/).filter((word) => /\w/.test(word)).length
    if (words <= 50) return undefined
    return {
      zh: `一句有${words}个词，应不超过50个，请分成几句或列项`,
      en: `Unexpected sentence of ${words} words, expected at most 50; make it several, or a list`,
    }
  },
}
