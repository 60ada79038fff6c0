import { unknown, type YamlOffsets } from './yaml-value.ts'

/** YAML that is being read, with the offsets of what has been read so far, and the line that comes next. */
export interface YamlReading {
  readonly yaml: string
  /** The first `count` of them are those of this text. */
  readonly offsets: number[]
  count: number
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

/** Begins to read a text; one text is read at a time. */
export function beginReading(yaml: string): YamlReading {
  return { yaml, offsets: room, count: 0, indent: 0, start: 0, end: 0, next: 0, passed: 0 }
}

/** Room for the offsets of any text: a list that grows anew with each text takes several times the room that they need. */
const room: number[] = []

/** The offsets of what has been read, in a list of their own. */
export function offsetsRead({ offsets, count }: YamlReading): YamlOffsets {
  return offsets.slice(0, count)
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
