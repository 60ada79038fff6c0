import { type QuickYaml, unknown, type YamlFields } from './yaml-value.ts'

/** YAML that is being read, with the offsets of what has been read so far, and the line that comes next. */
export interface YamlReading {
  readonly yaml: string
  /** Where it ends. */
  readonly to: number
  /** The first `count` of them are those of this text. */
  readonly offsets: number[]
  count: number
  /** Likewise offsets at which lines begin. */
  readonly lines: number[]
  lineCount: number
  /** Spaces in front of the content of the line, which is neither blank nor a comment; -1 behind the last line. */
  indent: number
  start: number
  /** Offset of the line ending. */
  end: number
  /** Offset of the line behind it. */
  next: number
  /** Offset behind the line that was read before. */
  passed: number
}

/** Begins to read a part of a text; one text is read at a time. */
export function beginReading(yaml: string, from: number, to: number): YamlReading {
  const { offsets, lines } = room
  lines[0] = from
  return {
    yaml,
    to,
    offsets,
    count: 0,
    lines,
    lineCount: 1,
    indent: 0,
    start: from,
    end: from,
    next: from,
    passed: from,
  }
}

/** Room for the offsets of any text: lists that grow anew with each text take several times the room that these need. */
const room = { offsets: [0], lines: [0] }

/** What has been read, with the offsets in lists of their own. */
export function readAs({ offsets, count, lines, lineCount }: YamlReading, value: YamlFields): QuickYaml {
  return { value, offsets: offsets.slice(0, count), lines: lines.slice(0, lineCount) }
}

export function addLine(reading: YamlReading, offset: number): void {
  reading.lines[reading.lineCount++] = offset
}

export function addOffset(reading: YamlReading, offset: number): void {
  reading.offsets[reading.count++] = offset
}

/** Adds the offsets of a scalar. */
export function addScalar(reading: YamlReading, start: number, end: number): void {
  addOffset(reading, start)
  addOffset(reading, end)
}

/** Begins the offsets of a group; gives the index by which it is ended. */
export function beginGroup(reading: YamlReading, start: number): number {
  const group = reading.count
  addScalar(reading, ~start, unknown)
  addOffset(reading, 0)
  return group
}

export function endGroup({ offsets, count }: YamlReading, group: number, end: number): void {
  offsets[group + 1] = end
  offsets[group + 2] = count
}
