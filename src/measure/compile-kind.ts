import { compileTest } from './compile-test.ts'
import { compileValue, expectKind, unknownName } from './compile-value.ts'
import type { RecordKind, RecordsMap, Relation } from './records.generated.ts'
import { type RelationIndex, relationIndex } from './relation-index.ts'
import type { Row } from './row.ts'
import type { Path, PlacedColumn, PlacedRelation, Scope, Setting, Tell, Test, TypedValue } from './scope.ts'

/** One kind of record, ready to read: what its names stand for, and which records must be indexed before. */
export interface CompiledKind {
  readonly name: string
  readonly kind: RecordKind
  readonly scope: Scope
  /** Pairs of columns of times of which the second must not be earlier. */
  readonly order: readonly (readonly [PlacedColumn, PlacedColumn])[]
  readonly key: readonly PlacedColumn[]
}

/** An index that a relation needs, filled from the records of one kind. */
export interface IndexFill {
  /** Kind of the records that fill it. */
  readonly records: string
  readonly index: RelationIndex
  readonly take: (row: Row) => void
}

/** All kinds of record of a map, and the indexes of their relations. */
export function compileKinds(
  map: RecordsMap,
  setting: Setting,
  tell: Tell,
): { readonly kinds: ReadonlyMap<string, CompiledKind>; readonly fills: readonly IndexFill[] } {
  const fills: IndexFill[] = []
  const columnsOf = new Map(Object.entries(map.records).map(([name, kind]) => [name, placeColumns(name, kind, tell)]))
  const plainScopes = new Map(
    Object.entries(map.records).map(([name, kind]) => {
      const scope: Scope = {
        setting,
        columns: columnsOf.get(name) ?? new Map(),
        quantities: new Map(),
        relations: new Map(),
        tell,
      }
      return [name, { kind, scope }]
    }),
  )
  const kinds = Object.entries(map.records).map(([name, kind]) => {
    const path = ['records', name]
    const columns = columnsOf.get(name) ?? new Map<string, PlacedColumn>()
    const relations = new Map<string, PlacedRelation>()
    for (const [id, relation] of Object.entries(kind.relations ?? {})) {
      const other = plainScopes.get(relation.records)
      if (other === undefined) {
        tell([...path, 'relations', id, 'records'], unknownName(relation.records, [...plainScopes.keys()]))
        continue
      }
      const placed = placeRelation(relation, [...path, 'relations', id], { columns, other: other.scope })
      relations.set(id, placed.relation)
      fills.push(placed.fill)
    }
    const quantities = new Map<string, TypedValue>()
    const scope: Scope = { setting, columns, quantities, relations, tell }
    for (const [id, value] of Object.entries(kind.quantities ?? {})) {
      if (columns.has(id)) tell([...path, 'quantities', id], takenName(id))
      quantities.set(id, compileValue(value, [...path, 'quantities', id], scope))
    }
    const compiled: CompiledKind = {
      name,
      kind,
      scope,
      order: orderOf(kind, [...path, 'order'], scope),
      key: (kind.key ?? []).flatMap((column, index) => columnNamed(column, [...path, 'key', index], scope) ?? []),
    }
    return [name, compiled] as const
  })
  return { kinds: new Map(kinds), fills }
}

/** The column of a name; tells if there is none. */
export function columnNamed(name: string, path: Path, { columns, tell }: Scope): PlacedColumn | undefined {
  const placed = columns.get(name)
  if (!placed) tell(path, unknownName(name, [...columns.keys()]))
  return placed
}

function placeColumns(name: string, kind: RecordKind, tell: Tell): ReadonlyMap<string, PlacedColumn> {
  const headers = new Map<string, string>()
  return new Map(
    Object.entries(kind.columns).map(([id, column], index) => {
      const path = ['records', name, 'columns', id]
      if ((column.type === 'enum') !== (column.values !== undefined)) {
        tell(path, {
          zh: '`values` 与类型 `enum` 不一致，二者应同时给出或同时省略',
          en: 'Unexpected `values` or lack of them, expected them with the type `enum` and with no other',
        })
      }
      for (const header of headersOf(id, column)) {
        const other = headers.get(header)
        if (other !== undefined) tell([...path, 'header'], sameHeader(header, other))
        headers.set(header, id)
      }
      return [id, { name: id, index, column }]
    }),
  )
}

/** The headings under which a file may have a column. */
export function headersOf(
  name: string,
  { header = name }: { readonly header?: string | readonly string[] | undefined },
): readonly string[] {
  return typeof header === 'string' ? [header] : header
}

function sameHeader(header: string, other: string) {
  return {
    zh: `列名 \`${header}\` 也属于列 \`${other}\`，应只属于一列`,
    en: `Unexpected heading \`${header}\`, which the column \`${other}\` has too, expected it for one column only`,
  }
}

function takenName(name: string) {
  return {
    zh: `导出量 \`${name}\` 与列同名，应另取名称`,
    en: `Unexpected quantity \`${name}\`, which is the name of a column, expected another name`,
  }
}

function placeRelation(
  { records, match, when, at, from, until }: Relation,
  path: Path,
  { columns, other }: { columns: ReadonlyMap<string, PlacedColumn>; other: Scope },
): { readonly relation: PlacedRelation; readonly fill: IndexFill } {
  const own: PlacedColumn[] = []
  const others: PlacedColumn[] = []
  match.forEach(([mine = '', theirs = ''], index) => {
    const first = columnNamed(mine, [...path, 'match', index, 0], { ...other, columns })
    const second = columnNamed(theirs, [...path, 'match', index, 1], other)
    if (!first || !second) return
    if (first.column.type !== second.column.type || !matchable.has(first.column.type)) {
      other.tell([...path, 'match', index], {
        zh: `列 \`${mine}\` 与 \`${theirs}\` 不能相配，二者应为同一类型，且为文字、整数、时刻或日期`,
        en: `Unexpected match of \`${mine}\` and \`${theirs}\`, expected both of one type, which is text, integer, time or date`,
      })
    }
    own.push(first)
    others.push(second)
  })
  const spans = at === undefined
  const index = relationIndex(spans)
  const test: Test = when === undefined ? () => true : compileTest(when, [...path, 'when'], other)
  const begin = compileValue(spans ? (from ?? 0) : at, [...path, spans ? 'from' : 'at'], other)
  const end = spans ? compileValue(until ?? 0, [...path, 'until'], other) : begin
  for (const [value, key] of [
    [begin, spans ? 'from' : 'at'],
    [end, 'until'],
  ] as const) {
    expectKind(value, ['time'], { path: [...path, key], scope: other })
  }
  const keyOf = keyReader(others)
  const take = (row: Row) => {
    const [start, stop] = [begin.at(row), end.at(row)]
    const key = keyOf(row)
    if (key !== '' && start <= stop && test(row)) index.add(key, start, stop)
  }
  return { relation: { records, spans, index, keyOf: keyReader(own) }, fill: { records, index, take } }
}

const matchable = new Set(['text', 'integer', 'time', 'date'])

/** The text by which records are matched or told apart; empty where a part of it is absent. */
export function keyReader(columns: readonly PlacedColumn[]): (row: Row) => string {
  const parts = columns.map(({ index, column }) =>
    column.type === 'text'
      ? (row: Row) => row.texts[index] ?? ''
      : (row: Row) => (Number.isNaN(row.numbers[index]) ? '' : String(row.numbers[index])),
  )
  const [only] = parts
  if (only && parts.length === 1) return only
  return (row) => {
    const values = parts.map((part) => part(row))
    return values.includes('') ? '' : values.join('\u001f')
  }
}

/** The pairs of the map's lists, and those from which the map computes a time elapsed, so that none is forgotten. */
function orderOf(kind: RecordKind, path: Path, scope: Scope): CompiledKind['order'] {
  const pairs = new Map<string, readonly [PlacedColumn, PlacedColumn]>()
  const add = (first: PlacedColumn, second: PlacedColumn) => pairs.set(`${first.name} ${second.name}`, [first, second])
  kind.order?.forEach((names, list) => {
    const columns = names.flatMap((name, index) => columnNamed(name, [...path, list, index], scope) ?? [])
    columns.slice(1).forEach((second, index) => {
      const first = columns[index]
      if (first) add(first, second)
    })
  })
  for (const value of Object.values(kind.quantities ?? {})) {
    if (typeof value !== 'object' || !value.elapsed || value.elapsed.early === 'zero') continue
    const [from, to] = [value.elapsed.from, value.elapsed.to]
    const first = typeof from === 'string' ? scope.columns.get(from) : undefined
    const second = typeof to === 'string' ? scope.columns.get(to) : undefined
    if (first && second) add(first, second)
  }
  return [...pairs.values()]
}
