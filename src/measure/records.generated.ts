// Generated from schemas/records by npm run generate. Change the schemas, not this file.

import type { Localized, Message } from '../model/text.ts'

/**
 * 说明怎样由服务记录计算指标：各种记录有哪些列，各指标的总体、剔除情形和计算方法。
 * How metrics are computed from service records: the columns of each kind of record, and the population, exclusions and measure of each metric.
 */
export interface RecordsMap {
  /**
   * 本文件的 JSON Schema，供编辑器使用。
   * The JSON Schema of this file, for editors.
   */
  readonly $schema?: string | undefined
  /**
   * 格式的版本。
   * Version of the format.
   */
  readonly schemaVersion: '1.0.0'
  /**
   * 映射的名称。
   * Title of the map.
   */
  readonly title?: Localized | undefined
  /**
   * 没有写明时区的时刻采用的时区，例如 +08:00；日期的界限也按它划分。
   * Offset of times written without one, such as +08:00; days begin by it too.
   */
  readonly zone: string
  /**
   * 各种记录，按名称给出。
   * The kinds of record, by name.
   */
  readonly records: {
    readonly [k: string]: RecordKind
  }
  /**
   * 各指标的计算方法，按指标的标识符给出，如 first-response-time，或 标准/标识符。
   * How each metric is computed, by the id of the metric, such as first-response-time, or standard/id.
   */
  readonly metrics: {
    readonly [k: string]: MetricMeasure
  }
  /**
   * 写入评价文件时，记录文件属于哪一种证据，取自标准的名称表。默认 records。
   * Which kind of evidence the files are in an assessment, as in the vocabulary of the standards. records if left out.
   */
  readonly evidence?: Name | undefined
  /**
   * 评价指标取哪一个结果，只需列出与默认不同的。默认取其指标的第一个统计量。
   * Which result answers a criterion, where it is not the first statistic of its metric.
   */
  readonly answers?: {
    /**
     * @minItems 1
     */
    readonly [k: string]: readonly AnswerSource[]
  }
}

/**
 * 映射内部的名称，例如 firstResponse。
 * A name within the map, such as firstResponse.
 */
export type Name = string

/**
 * 不为空的文字。
 * Text that is not empty.
 */
export type Text = string

/**
 * 一种记录，一行一条。
 * One kind of record, one a row.
 */
export interface RecordKind {
  /**
   * 记录的名称。
   * What the records are called.
   */
  readonly title?: Localized | undefined
  /**
   * 各列，按映射内部的名称给出。
   * The columns, by their name within the map.
   */
  readonly columns: {
    readonly [k: string]: Column
  }
  /**
   * 识别一条记录的列；同一值再次出现的行算作重复，不参与计算。
   * Columns that identify a record; a row that repeats them is a duplicate and does not count.
   *
   * @minItems 1
   */
  readonly key?: readonly Name[] | undefined
  /**
   * 依次发生的时刻，例如 ["arrived", "closed"]；后者早于前者的行列为问题。
   * Times that follow each other, such as ["arrived", "closed"]; a row where one comes too early is a problem.
   *
   * @minItems 1
   */
  readonly order?: readonly Name[][] | undefined
  /**
   * 由各列导出的量，可引用前面的量。
   * Quantities derived from the columns; one may use those before it.
   */
  readonly quantities?: {
    readonly [k: string]: Value
  }
  /**
   * 与其他记录（或本种记录）的联系。
   * Relations to records of another kind or of the same.
   */
  readonly relations?: {
    readonly [k: string]: Relation
  }
  /**
   * 各指标共同的剔除情形，先于指标自己的剔除情形。
   * Exclusions that all metrics share, applied before those of a metric.
   *
   * @minItems 1
   */
  readonly exclusions?: readonly Exclusion[] | undefined
}

/**
 * 一列。
 * A column.
 */
export interface Column {
  /**
   * 文件中的列名，可列多个；JSON 记录中为字段名。默认为映射内部的名称。
   * Heading in the file, several may be listed; the field of JSON records. The name within the map if left out.
   *
   * @minItems 1
   */
  readonly header?: string | readonly Text[] | undefined
  /**
   * 类型：text 文字，enum 取自 values 的值，boolean 是或否，integer 整数，number 数值，time 时刻，date 日期，intervals 时段（起点/终点，以分号分隔）。
   * Type: text, enum (one of values), boolean, integer, number, time, date, or intervals (start/end, separated by semicolons).
   */
  readonly type: 'text' | 'enum' | 'boolean' | 'integer' | 'number' | 'time' | 'date' | 'intervals'
  /**
   * enum 的各值：映射内部的名称，以及文件中的写法。
   * Values of an enum: the name within the map, and how the file writes it.
   */
  readonly values?: {
    /**
     * @minItems 1
     */
    readonly [k: string]: readonly Text[]
  }
  /**
   * true：缺少该值的行不参与计算，并列为问题。默认 false。
   * true: a row without it does not count and is a problem. false if left out.
   */
  readonly required?: boolean | undefined
  /**
   * 允许的最小数值。
   * Lowest number allowed.
   */
  readonly minimum?: number | undefined
  /**
   * 允许的最大数值。
   * Highest number allowed.
   */
  readonly maximum?: number | undefined
}

/**
 * 其他记录中与本条记录相配的各条。
 * The other records that match this one.
 */
export interface Relation {
  /**
   * 记录的种类，可与本种相同。
   * Kind of record, may be the same one.
   */
  readonly records: Name
  /**
   * 相等的列：[本记录的列, 另一记录的列]。
   * Columns that are equal: [of this record, of the other].
   *
   * @minItems 1
   */
  readonly match: readonly Name[][]
  /**
   * 另一记录还要满足的条件。
   * What must hold of the other record besides.
   */
  readonly when?: Condition | undefined
  /**
   * 另一记录的时刻；与 from、until 二者择一。
   * Time of the other record; instead of from and until.
   */
  readonly at?: Value | undefined
  /**
   * 另一记录所占时段的起点。
   * Start of the interval that the other record takes.
   */
  readonly from?: Value | undefined
  /**
   * 另一记录所占时段的终点。
   * End of the interval that the other record takes.
   */
  readonly until?: Value | undefined
}

/**
 * 一种剔除情形。
 * A reason to leave a record out.
 */
export interface Exclusion {
  /**
   * 标识符。
   * Identifier.
   */
  readonly id: Name
  /**
   * 指标所列剔除情形中的第几项，其文字取自标准。
   * Which of the exclusions of the metric it is, from 1; its words are those of the standard.
   */
  readonly number?: number | undefined
  /**
   * 文字；给出 number 时可省略。
   * Its words; not needed beside number.
   */
  readonly title?: Localized | undefined
  /**
   * 何时剔除；省略时表示总体、联系或共同的剔除情形已经处理。
   * When a record is left out; without it the population, a relation or a shared exclusion already sees to it.
   */
  readonly when?: Condition | undefined
}

/**
 * 一个值：字段或导出量的名称、数值，或只有一个字段的运算。
 * A value: the name of a field or quantity, a number, or an operation with a single field.
 */
export type Value =
  | string
  | number
  | {
      /**
       * 标准的参数，例如 T_FIRST_RESP。
       * A parameter of the standards, such as T_FIRST_RESP.
       */
      readonly parameter?: string | undefined
      /**
       * 时长，例如 "30 d"。
       * A length of time, such as "30 d".
       */
      readonly duration?: string | undefined
      /**
       * 统计期的起点或终点。
       * Start or end of the period.
       */
      readonly period?: 'start' | 'end' | undefined
      /**
       * 其中第一个有值的。
       * The first one that is present.
       *
       * @minItems 1
       */
      readonly first?: readonly Value[] | undefined
      /**
       * 其中最小的，没有值的不计。
       * The least of those present.
       *
       * @minItems 1
       */
      readonly earliest?: readonly Value[] | undefined
      /**
       * 其中最大的，没有值的不计。
       * The greatest of those present.
       *
       * @minItems 1
       */
      readonly latest?: readonly Value[] | undefined
      /**
       * 时刻加时长：[时刻, 时长]。
       * A time plus a length of time: [time, length].
       *
       * @minItems 2
       * @maxItems 2
       */
      readonly later?: readonly Value[] | undefined
      /**
       * 时刻所在日的零时。
       * The beginning of the day of a time.
       */
      readonly dayOf?: Value | undefined
      /**
       * 时刻所在日的最后一秒。
       * The last second of the day of a time.
       */
      readonly endOfDay?: Value | undefined
      readonly elapsed?: Elapsed | undefined
      /**
       * 各时段时长之和：intervals 列或带 from、until 的联系。
       * Sum of the lengths of intervals: a column of them or a relation with from and until.
       */
      readonly total?: Name | undefined
      /**
       * 联系中相配记录的个数。
       * How many records a relation finds.
       */
      readonly count?: Name | undefined
      /**
       * 按条件取值。
       * A value by a condition.
       */
      readonly choose?: {
        /**
         * 条件。
         * The condition.
         */
        readonly when: Condition
        /**
         * 条件成立时的值。
         * The value if it holds.
         */
        readonly take: Value
        /**
         * 条件不成立时的值；省略时没有值。
         * The value if not; none if left out.
         */
        readonly otherwise?: Value | undefined
      }
    }

/**
 * 两个时刻之间的时间。
 * The time between two times.
 */
export interface Elapsed {
  /**
   * 起点。
   * The start.
   */
  readonly from: Value
  /**
   * 终点。
   * The end.
   */
  readonly to: Value
  /**
   * natural 自然时，working-days 工作日数，working-time 工作时间。默认 natural。
   * natural time, working-days (a number of days), or working-time (within working hours). natural if left out.
   */
  readonly clock?: 'natural' | 'working-days' | 'working-time' | undefined
  /**
   * 扣除的时段：intervals 列或带 from、until 的联系；重叠的只扣一次，超出起止的部分不扣。
   * Intervals to deduct: columns of intervals or relations with from and until; overlaps are deducted once and what lies outside not at all.
   *
   * @minItems 1
   */
  readonly less?: readonly Name[] | undefined
  /**
   * 终点早于起点时：absent 没有值（默认），zero 取 0。
   * Where the end comes before the start: absent (if left out), or zero.
   */
  readonly early?: 'absent' | 'zero' | undefined
}

/**
 * 一个条件：boolean 列的名称，或只有一个字段的运算。没有值的比较不成立。
 * A condition: the name of a boolean column, or an operation with a single field. A comparison with an absent value does not hold.
 */
export type Condition =
  | string
  | {
      /**
       * 全部成立。
       * All hold.
       *
       * @minItems 1
       */
      readonly all?: readonly Condition[] | undefined
      /**
       * 至少一个成立。
       * At least one holds.
       *
       * @minItems 1
       */
      readonly any?: readonly Condition[] | undefined
      /**
       * 没有一个成立。
       * None holds.
       *
       * @minItems 1
       */
      readonly none?: readonly Condition[] | undefined
      /**
       * 有值。
       * Is present.
       */
      readonly present?: Value | undefined
      /**
       * 没有值。
       * Is absent.
       */
      readonly absent?: Value | undefined
      /**
       * 列等于一个值：[列, 值]。
       * A column equals a value: [column, value].
       *
       * @minItems 2
       * @maxItems 2
       */
      readonly equals?: readonly Literal[] | undefined
      /**
       * 列取列出的值之一：[列, 值, 值 …]。
       * A column is one of several values: [column, value, value …].
       *
       * @minItems 2
       */
      readonly in?: readonly Literal[] | undefined
      /**
       * 比较：[值, "<=", 值]，运算符为 <= < >= > =。
       * A comparison: [value, "<=", value] with <= < >= > or =.
       *
       * @minItems 3
       * @maxItems 3
       */
      readonly compare?: readonly Value[] | undefined
      /**
       * 时刻在统计期之内。
       * The time lies within the period.
       */
      readonly during?: Value | undefined
      /**
       * 联系中有相配的记录，其时刻在所给界限之内。
       * A relation finds a record, at a time within the bounds given.
       */
      readonly exists?: {
        /**
         * 联系的名称。
         * Name of the relation.
         */
        readonly relation: Name
        /**
         * 晚于。
         * Later than.
         */
        readonly after?: Value | undefined
        /**
         * 不早于。
         * Not before.
         */
        readonly from?: Value | undefined
        /**
         * 早于。
         * Earlier than.
         */
        readonly before?: Value | undefined
        /**
         * 不晚于。
         * Not after.
         */
        readonly until?: Value | undefined
      }
    }

/**
 * 列名或值。
 * A column or a value.
 */
export type Literal = string | number | boolean

/**
 * 一个指标的计算。
 * How one metric is computed.
 */
export interface MetricMeasure {
  /**
   * 记录的种类。
   * Kind of record.
   */
  readonly records: Name
  /**
   * 哪些记录属于总体；省略时为全部。
   * Which records are the population; all if left out.
   */
  readonly population?: Condition | undefined
  /**
   * 剔除情形，依次判断，一条记录只计入第一种。
   * Reasons to leave records out, in this order; a record counts under the first one only.
   *
   * @minItems 1
   */
  readonly exclusions?: readonly Exclusion[] | undefined
  /**
   * 总体中被抽取或作答的记录；给出时结果为抽样结果，附置信区间。
   * Which records of the population were drawn or answered; the result is then one of a sample, with a confidence interval.
   */
  readonly sample?: Condition | undefined
  /**
   * 计入分子的条件：结果为比率。
   * What counts in the numerator: the result is a rate.
   */
  readonly rate?: Condition | undefined
  /**
   * 分子为另一种记录的件数。
   * The numerator counts records of another kind.
   */
  readonly ratio?: Numerator | undefined
  /**
   * 每条记录的时间：结果为均值、百分位数等统计量。
   * The time of each record: the result is statistics such as mean and percentiles.
   */
  readonly time?: Value | undefined
  /**
   * 何时符合时限，与 time 一起给出达标率。
   * When the limit is met; with time it gives the compliance.
   */
  readonly met?: Condition | undefined
  /**
   * 各题项得分换算为百分制后的均值。
   * Mean of the scores of items, rescaled to 0 to 100.
   */
  readonly score?: {
    /**
     * 题项的列。
     * Columns of the items.
     *
     * @minItems 1
     */
    readonly items: readonly Name[]
    /**
     * 量表的级数，得分为 1 至该数。
     * Number of levels; scores run from 1 to it.
     */
    readonly scale: number
  }
  /**
   * 每隔若干工作日到期一次的事项，按期完成的比率。
   * Duties that fall due every so many working days, and the share fulfilled.
   */
  readonly recurring?: {
    /**
     * 起算时刻。
     * Where the count starts.
     */
    readonly from: Value
    /**
     * 结束时刻；当日及以后不再到期。
     * Where it ends; nothing falls due on that day or later.
     */
    readonly until?: Value | undefined
    /**
     * 间隔，以工作日计。
     * The interval in working days.
     */
    readonly every: Value
    /**
     * 完成的记录。
     * The records of fulfilment.
     */
    readonly relation: Name
  }
  /**
   * 统计期末尚未结束的记录，另行列出。
   * Records not ended at the end of the period, listed apart.
   */
  readonly open?: {
    /**
     * 哪些记录。
     * Which records.
     */
    readonly when: Condition
    /**
     * 已用的时间。
     * Time used so far.
     */
    readonly time: Value
  }
  /**
   * 与结果一同报告的占比，按名称给出，分母为剔除后的总体。
   * Shares reported with the result, by name, of the population after exclusions.
   */
  readonly shares?: {
    readonly [k: string]: {
      /**
       * 名称。
       * Its title.
       */
      readonly title?: Localized | undefined
      /**
       * 哪些记录。
       * Which records.
       */
      readonly when: Condition
    }
  }
  /**
   * 分别列出的列，例如投诉类别。
   * Columns by which results are shown apart, such as the class of complaints.
   *
   * @minItems 1
   */
  readonly split?: readonly Name[] | undefined
  /**
   * 观察期：记录要延续到统计期末之后多久，结果才完整。
   * Observation window: how long after the period records must go on for the result to be complete.
   */
  readonly observe?: {
    /**
     * 观察的记录。
     * The records observed.
     */
    readonly relation: Name
    /**
     * 观察期的时长。
     * Length of the window.
     */
    readonly window: Value
  }
  /**
   * 报告值保留的小数位数。
   * Decimals of the reported value.
   */
  readonly decimals: number
}

export interface Numerator {
  /**
   * 记录的种类。
   * Kind of record.
   */
  readonly records: Name
  /**
   * 计入分子的记录；省略时为全部。
   * Which records count; all if left out.
   */
  readonly population?: Condition | undefined
  /**
   * 剔除情形。
   * Reasons to leave records out.
   *
   * @minItems 1
   */
  readonly exclusions?: readonly Exclusion[] | undefined
}

/**
 * 一个结果。
 * One result.
 */
export interface AnswerSource {
  /**
   * 指标的标识符。
   * Id of the metric.
   */
  readonly metric: Text
  /**
   * 统计量，例如 mean、p90、compliance。
   * The statistic, such as mean, p90 or compliance.
   */
  readonly statistic?: string | undefined
  /**
   * 分组，例如 {by: "class", value: "general"}。
   * A group, such as {by: "class", value: "general"}.
   */
  readonly group?: {
    /**
     * 分组的列。
     * Column of the groups.
     */
    readonly by: Name
    /**
     * 该列的值。
     * Value of that column.
     */
    readonly value: Text
  }
}

/**
 * 工作日历：哪些日子是工作日，以及工作时段。
 * A working calendar: which days are working days, and the working hours.
 */
export interface CalendarFile {
  /**
   * 本文件的 JSON Schema，供编辑器使用。
   * The JSON Schema of this file, for editors.
   */
  readonly $schema?: string | undefined
  /**
   * 格式的版本。
   * Version of the format.
   */
  readonly schemaVersion: '1.0.0'
  /**
   * 日历的名称。
   * Title of the calendar.
   */
  readonly title?: Localized | undefined
  /**
   * 日历的版本，写入结果。
   * Version of the calendar, written into results.
   */
  readonly version: string
  /**
   * 日历逐日核对过的范围；算到范围之外的日子时给出警告。
   * The days that were checked one by one; results that reach beyond get a warning.
   */
  readonly covers?: {
    /**
     * 第一日。
     * First day.
     */
    readonly from: CalendarDate
    /**
     * 最后一日。
     * Last day.
     */
    readonly to: CalendarDate
  }
  /**
   * 通常的工作日，1 为星期一，7 为星期日。默认 [1, 2, 3, 4, 5]。
   * The usual working days, 1 for Monday to 7 for Sunday. [1, 2, 3, 4, 5] if left out.
   */
  readonly week?: readonly number[] | undefined
  /**
   * 工作时段，例如 ["09:00-12:00", "13:00-18:00"]；只有计算工作时间时需要。
   * Working hours, such as ["09:00-12:00", "13:00-18:00"]; needed for working time only.
   */
  readonly hours?: Hours | undefined
  /**
   * 与通常不同的日子：日期加 true（调休上班）、false（放假）或当日的工作时段。
   * Days unlike the usual: the date with true (a working day), false (a holiday), or the working hours of that day.
   */
  readonly days?: {
    readonly [k: string]: boolean | readonly Session[]
  }
}

/**
 * 日期，写作 2026-10-01。
 * A date, written 2026-10-01.
 */
export type CalendarDate = string

/**
 * 工作时段，写作 09:00-12:00。
 * A session, written 09:00-12:00.
 */
export type Session = string

/**
 * 工作时段。
 * Sessions.
 */
export type Hours = readonly Session[]

/**
 * What normdown metrics computed from service records. Values are exact; only those called rounded are rounded, half to even.
 */
export interface MetricResults {
  readonly $schema?: string | undefined
  readonly schemaVersion: '1.0.0'
  /**
   * The program that computed it.
   */
  readonly generator: {
    readonly name: string
    readonly version: string
  }
  /**
   * First and last day of the period.
   */
  readonly period: {
    readonly from: string
    readonly to: string
  }
  /**
   * The period with which results are compared.
   */
  readonly previousPeriod?: {
    readonly from: string
    readonly to: string
  }
  /**
   * Offset by which days are told apart.
   */
  readonly zone: string
  readonly calendar: ResultCalendar
  /**
   * The map that was used.
   */
  readonly map: {
    readonly title?: Localized | undefined
    readonly sha256: string
  }
  /**
   * What was read.
   */
  readonly records: readonly RecordsRead[]
  /**
   * In the order of the standards.
   */
  readonly metrics: readonly MetricResult[]
  /**
   * The first problems of each file; all are counted under records.
   */
  readonly problems: readonly RecordProblem[]
}

/**
 * The working calendar; builtin is Monday to Friday.
 */
export interface ResultCalendar {
  readonly version: string
  readonly title?: Localized | undefined
  readonly builtin: boolean
  readonly covers?: {
    readonly from: string
    readonly to: string
  }
}

/**
 * A kind of record, the files and the rows.
 */
export interface RecordsRead {
  readonly name: string
  readonly title?: Localized | undefined
  /**
   * Names without folders, with their digests.
   */
  readonly files: {
    readonly name: string
    readonly sha256?: string | undefined
    readonly rows: number
  }[]
  /**
   * Rows read, those left out included.
   */
  readonly rows: number
  /**
   * Rows that took part.
   */
  readonly counted: number
  /**
   * How many problems of each kind.
   */
  readonly problems: {
    readonly code: string
    readonly count: number
  }[]
  /**
   * Headings that the map does not name.
   */
  readonly ignoredColumns: readonly string[]
  /**
   * Columns of the map that no file has; their values are absent.
   */
  readonly absentColumns: readonly string[]
}

/**
 * A row or cell that is not as the map says.
 */
export interface RecordProblem {
  readonly records: string
  readonly file: string
  readonly line: number
  /**
   * Heading of the column.
   */
  readonly column?: string | undefined
  readonly code: string
  readonly message: Message
}

/**
 * A number, exact and as it is reported.
 */
export interface ExactValue {
  /**
   * A decimal, or numerator/denominator where the decimal has no end.
   */
  readonly exact: string
  /**
   * A decimal of at most 12 places.
   */
  readonly decimal: string
  /**
   * Rounded half to even to the decimals in which it is reported.
   */
  readonly rounded: string
}

/**
 * One statistic.
 */
export interface StatisticResult {
  /**
   * rate, ratio, score, mean, median, minimum, maximum, p1 to p99.
   */
  readonly statistic: string
  readonly exact: string
  readonly decimal: string
  readonly rounded: string
}

/**
 * Interval of 95 % confidence.
 */
export interface ConfidenceInterval {
  readonly method: 'wilson' | 'student'
  readonly confidence: string
  readonly low: string
  readonly high: string
  readonly roundedLow: string
  readonly roundedHigh: string
}

/**
 * What was measured of a set of records.
 */
export interface Measured {
  /**
   * Before exclusions.
   */
  readonly populationSize: number
  /**
   * Counts by reason.
   */
  readonly excluded: {
    readonly id: string
    readonly title?: Localized | undefined
    readonly count: number
  }[]
  /**
   * Of the population, not drawn or not answered.
   */
  readonly notSampled?: number | undefined
  /**
   * Records without a value; they count as not met, and take no part in mean and percentiles.
   */
  readonly missing: number
  /**
   * Records that took part.
   */
  readonly sampleSize: number
  /**
   * Whether the sample is smaller than the minimum of the metric.
   */
  readonly insufficient: boolean
  readonly numerator?: number | undefined
  readonly denominator?: number | undefined
  readonly statistics: readonly StatisticResult[]
  /**
   * Share that meets the limit.
   */
  readonly compliance?: {
    readonly numerator: number
    readonly denominator: number
    readonly exact: string
    readonly decimal: string
    readonly rounded: string
  }
  readonly interval?: ConfidenceInterval | undefined
  /**
   * Records from which pauses were deducted, and what was deducted, in the unit of the metric.
   */
  readonly pauses?: {
    readonly records: number
    readonly exact: string
    readonly decimal: string
    readonly rounded: string
  }
  /**
   * Records not ended at the end of the period, and their mean and greatest time so far.
   */
  readonly open?: {
    readonly records: number
    readonly mean?: ExactValue | undefined
    readonly longest?: ExactValue | undefined
  }
  readonly shares?: {
    readonly id: string
    readonly title?: Localized | undefined
    readonly numerator: number
    readonly denominator: number
    readonly exact: string
    readonly decimal: string
    readonly rounded: string
  }[]
}

/**
 * The difference of a statistic from that of the previous period: the value now less the value then, in the unit of the metric, for rates in percentage points.
 */
export interface MetricChange {
  readonly statistic: string
  /**
   * The value then, rounded.
   */
  readonly previous: string
  readonly exact: string
  readonly decimal: string
  readonly rounded: string
  /**
   * better, worse or equal by the direction of the metric; overlapping: the confidence intervals overlap, so that neither can be said.
   */
  readonly judgement: 'better' | 'worse' | 'equal' | 'overlapping'
}

/**
 * The records with one value of a column.
 */
export interface MetricGroup {
  /**
   * Name of the column in the map.
   */
  readonly by: string
  /**
   * Heading of the column in the records.
   */
  readonly heading: string
  /**
   * Empty where the column is empty.
   */
  readonly value: string
  /**
   * How the records write it.
   */
  readonly label?: string | undefined
  readonly measured: Measured
}

/**
 * The result of one metric.
 */
export interface MetricResult {
  /**
   * standard/id
   */
  readonly metric: string
  readonly code?: string | undefined
  readonly title: Localized
  /**
   * Designation of the standard.
   */
  readonly edition?: string | undefined
  readonly unit: string
  readonly direction: 'higher' | 'lower'
  readonly minimumSample?: number | undefined
  /**
   * computed; no-data: no record in the population; not-mapped: the map does not say how; no-records: its records were not given.
   */
  readonly status: 'computed' | 'no-data' | 'no-records' | 'not-mapped'
  readonly records?: string | undefined
  readonly measured?: Measured | undefined
  /**
   * Against the previous period.
   */
  readonly changes?: readonly MetricChange[] | undefined
  readonly groups: readonly MetricGroup[]
  /**
   * What a reader must know, such as an observation window that is still open.
   */
  readonly remarks: {
    readonly code: string
    readonly message: Message
  }[]
}
