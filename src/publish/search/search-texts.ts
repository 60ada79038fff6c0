import { digit, folded, kindOf, letter, searchText, single, space } from './search-text.ts'

/** Search texts one behind another, each a line that ends in a line feed; some lines make a field. */
export interface SearchTexts {
  /** All of them, as UTF-16. */
  readonly units: Uint16Array
  /** Where each field ends. */
  readonly ends: ArrayLike<number>
}

/** Collects search texts. */
export interface SearchTextWriter {
  /** Adds the search text of `text` as a line of the field; an empty one makes none. */
  readonly addLine: (text: string) => void
  readonly endField: () => void
  readonly texts: () => SearchTexts
}

/** Makes of every text what `searchText` would, but for most without making a string. */
export function searchTextWriter(): SearchTextWriter {
  let units = new Uint16Array(1024)
  let length = 0
  const ends: number[] = []
  const reserve = (more: number) => {
    if (length + more <= units.length) return
    const larger = new Uint16Array(2 * (length + more))
    larger.set(units.subarray(0, length))
    units = larger
  }
  return {
    addLine(text) {
      // Each character may have a space before it, and the last one behind it.
      reserve(2 * text.length + 2)
      const end = writeSearchText(text, units, length)
      if (end === dependent) {
        const made = searchText(text)
        reserve(made.length + 1)
        for (let at = 0; at < made.length; at += 1) units[length + at] = made.charCodeAt(at)
        length += made.length
      } else if (end === length) return
      else length = end
      units[length] = lineFeed
      length += 1
    },
    endField() {
      ends.push(length)
    },
    texts: () => ({ units: units.subarray(0, length), ends }),
  }
}

/**
 * Writes the search text of `text` into `units` from `start` and gives where it ends; `dependent` if that takes more than to look at
 * one character after the other.
 */
function writeSearchText(text: string, units: Uint16Array, start: number): number {
  let end = start
  let run = single
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const known = characters[code] || learn(code)
    if (known === dependsOnOthers) return dependent
    const kind = known >>> 16
    if (kind === letter || kind === digit) {
      if (kind !== run && (end === start || units[end - 1] !== blank)) {
        units[end] = blank
        end += 1
      }
    } else if (run !== single) {
      units[end] = blank
      end += 1
    }
    run = kind === space ? single : kind
    if (kind === space) continue
    units[end] = known
    end += 1
  }
  if (run === single) return end
  units[end] = blank
  return end + 1
}

/**
 * What is known of each character that was met, by its code: its kind, and in the lower half what it is written as. Nearly all
 * are written as one, whatever stands beside them.
 */
const characters = new Uint32Array(0x1_0000)
const dependsOnOthers = 0xffff_ffff

function learn(code: number): number {
  const made = folded(String.fromCharCode(code))
  const known = made.length === 1 && !joining.test(made) ? (kindOf(made) << 16) | made.charCodeAt(0) : dependsOnOthers
  characters[code] = known
  return known
}

/** What can become one with its neighbours: marks, parts of Hangul syllables, halves of a character; a sigma may end a word. */
const joining = /[\p{M}\u1100-\u11ff\p{Cs}σς]/u

const dependent = -1
const blank = 32
const lineFeed = 10
