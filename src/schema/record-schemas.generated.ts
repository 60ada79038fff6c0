// Generated from schemas/records by npm run generate. Change the schemas, not this file.

/** The schemas of a map of records, of a working calendar and of results. */
export const recordSchemas: Readonly<Record<'records-map' | 'working-calendar' | 'metric-results', object>> = {
  "records-map": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "map.json",
    "description": "说明怎样由服务记录计算指标：各种记录有哪些列，各指标的总体、剔除情形和计算方法。\nHow metrics are computed from service records: the columns of each kind of record, and the population, exclusions and measure of each metric.",
    "type": "object",
    "properties": {
      "$schema": {
        "description": "本文件的 JSON Schema，供编辑器使用。\nThe JSON Schema of this file, for editors.",
        "type": "string"
      },
      "schemaVersion": {
        "description": "格式的版本。\nVersion of the format.",
        "const": "1.0.0"
      },
      "title": {
        "$ref": "#/$defs/localizedText",
        "description": "映射的名称。\nTitle of the map."
      },
      "zone": {
        "description": "没有写明时区的时刻采用的时区，例如 +08:00；日期的界限也按它划分。\nOffset of times written without one, such as +08:00; days begin by it too.",
        "type": "string",
        "pattern": "^([+-][01][0-9]:[0-5][0-9]|Z)$",
        "patternErrorMessage": "应为与 UTC 的时差，例如 `+08:00`\nExpected an offset from UTC such as `+08:00`"
      },
      "records": {
        "$comment": "各种记录。\nThe kinds of record.",
        "type": "object",
        "propertyNames": {
          "$ref": "#/$defs/name"
        },
        "additionalProperties": {
          "$ref": "#/$defs/recordKind"
        },
        "description": "各种记录，按名称给出。\nThe kinds of record, by name.",
        "minProperties": 1
      },
      "metrics": {
        "description": "各指标的计算方法，按指标的标识符给出，如 first-response-time，或 标准/标识符。\nHow each metric is computed, by the id of the metric, such as first-response-time, or standard/id.",
        "type": "object",
        "additionalProperties": {
          "$ref": "#/$defs/metricMeasure"
        }
      },
      "evidence": {
        "$ref": "#/$defs/name",
        "description": "写入评价文件时，记录文件属于哪一种证据，取自标准的名称表。默认 records。\nWhich kind of evidence the files are in an assessment, as in the vocabulary of the standards. records if left out."
      },
      "answers": {
        "description": "评价指标取哪一个结果，只需列出与默认不同的。默认取其指标的第一个统计量。\nWhich result answers a criterion, where it is not the first statistic of its metric.",
        "type": "object",
        "additionalProperties": {
          "type": "array",
          "items": {
            "$ref": "#/$defs/answerSource"
          },
          "minItems": 1
        }
      }
    },
    "required": [
      "schemaVersion",
      "zone",
      "records",
      "metrics"
    ],
    "additionalProperties": false,
    "$defs": {
      "name": {
        "$comment": "映射内部的名称，例如 firstResponse。\nA name within the map, such as firstResponse.",
        "type": "string",
        "pattern": "^[a-z][A-Za-z0-9]*(-[a-z0-9]+)*$",
        "patternErrorMessage": "应为以小写字母开头、由字母和数字组成的名称，例如 `firstResponse`\nExpected a name of letters and digits that starts with a small letter, such as `firstResponse`"
      },
      "text": {
        "$comment": "不为空的文字。\nText that is not empty.",
        "type": "string",
        "pattern": "\\S",
        "patternErrorMessage": "应为不为空的文字\nExpected text that is not empty"
      },
      "localizedText": {
        "$comment": "两种语言的文字，至少给出一种。\nText in one or both languages.",
        "type": "object",
        "properties": {
          "zh": {
            "$ref": "#/$defs/text",
            "description": "中文。\nIn Chinese."
          },
          "en": {
            "$ref": "#/$defs/text",
            "description": "英文。\nIn English."
          }
        },
        "additionalProperties": false,
        "minProperties": 1
      },
      "recordKind": {
        "$comment": "一种记录，一行一条。\nOne kind of record, one a row.",
        "type": "object",
        "properties": {
          "title": {
            "$ref": "#/$defs/localizedText",
            "description": "记录的名称。\nWhat the records are called."
          },
          "columns": {
            "$comment": "列。\nColumns.",
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/name"
            },
            "additionalProperties": {
              "$ref": "#/$defs/column"
            },
            "description": "各列，按映射内部的名称给出。\nThe columns, by their name within the map.",
            "minProperties": 1
          },
          "key": {
            "description": "识别一条记录的列；同一值再次出现的行算作重复，不参与计算。\nColumns that identify a record; a row that repeats them is a duplicate and does not count.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/name"
            },
            "minItems": 1
          },
          "order": {
            "description": "依次发生的时刻，例如 [\"arrived\", \"closed\"]；后者早于前者的行列为问题。\nTimes that follow each other, such as [\"arrived\", \"closed\"]; a row where one comes too early is a problem.",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/name"
              },
              "minItems": 2
            },
            "minItems": 1
          },
          "quantities": {
            "$comment": "导出的量。\nDerived quantities.",
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/name"
            },
            "additionalProperties": {
              "$ref": "#/$defs/value"
            },
            "description": "由各列导出的量，可引用前面的量。\nQuantities derived from the columns; one may use those before it."
          },
          "relations": {
            "$comment": "与其他记录的联系。\nRelations to other records.",
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/name"
            },
            "additionalProperties": {
              "$ref": "#/$defs/relation"
            },
            "description": "与其他记录（或本种记录）的联系。\nRelations to records of another kind or of the same."
          },
          "exclusions": {
            "description": "各指标共同的剔除情形，先于指标自己的剔除情形。\nExclusions that all metrics share, applied before those of a metric.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/exclusion"
            },
            "minItems": 1
          }
        },
        "required": [
          "columns"
        ],
        "additionalProperties": false
      },
      "column": {
        "$comment": "一列。\nA column.",
        "type": "object",
        "properties": {
          "header": {
            "description": "文件中的列名，可列多个；JSON 记录中为字段名。默认为映射内部的名称。\nHeading in the file, several may be listed; the field of JSON records. The name within the map if left out.",
            "type": [
              "string",
              "array"
            ],
            "pattern": "\\S",
            "items": {
              "$ref": "#/$defs/text"
            },
            "minItems": 1
          },
          "type": {
            "description": "类型：text 文字，enum 取自 values 的值，boolean 是或否，integer 整数，number 数值，time 时刻，date 日期，intervals 时段（起点/终点，以分号分隔）。\nType: text, enum (one of values), boolean, integer, number, time, date, or intervals (start/end, separated by semicolons).",
            "type": "string",
            "enum": [
              "text",
              "enum",
              "boolean",
              "integer",
              "number",
              "time",
              "date",
              "intervals"
            ]
          },
          "values": {
            "description": "enum 的各值：映射内部的名称，以及文件中的写法。\nValues of an enum: the name within the map, and how the file writes it.",
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/name"
            },
            "additionalProperties": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/text"
              },
              "minItems": 1
            },
            "minProperties": 1
          },
          "required": {
            "description": "true：缺少该值的行不参与计算，并列为问题。默认 false。\ntrue: a row without it does not count and is a problem. false if left out.",
            "type": "boolean",
            "default": false
          },
          "minimum": {
            "description": "允许的最小数值。\nLowest number allowed.",
            "type": "number"
          },
          "maximum": {
            "description": "允许的最大数值。\nHighest number allowed.",
            "type": "number"
          }
        },
        "required": [
          "type"
        ],
        "additionalProperties": false
      },
      "relation": {
        "$comment": "其他记录中与本条记录相配的各条。\nThe other records that match this one.",
        "type": "object",
        "properties": {
          "records": {
            "$ref": "#/$defs/name",
            "description": "记录的种类，可与本种相同。\nKind of record, may be the same one."
          },
          "match": {
            "description": "相等的列：[本记录的列, 另一记录的列]。\nColumns that are equal: [of this record, of the other].",
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "$ref": "#/$defs/name"
              },
              "minItems": 2,
              "maxItems": 2
            },
            "minItems": 1
          },
          "when": {
            "$ref": "#/$defs/condition",
            "description": "另一记录还要满足的条件。\nWhat must hold of the other record besides."
          },
          "at": {
            "$ref": "#/$defs/value",
            "description": "另一记录的时刻；与 from、until 二者择一。\nTime of the other record; instead of from and until."
          },
          "from": {
            "$ref": "#/$defs/value",
            "description": "另一记录所占时段的起点。\nStart of the interval that the other record takes."
          },
          "until": {
            "$ref": "#/$defs/value",
            "description": "另一记录所占时段的终点。\nEnd of the interval that the other record takes."
          }
        },
        "required": [
          "records",
          "match"
        ],
        "additionalProperties": false,
        "oneOf": [
          {
            "required": [
              "at"
            ]
          },
          {
            "required": [
              "from",
              "until"
            ]
          }
        ]
      },
      "exclusion": {
        "$comment": "一种剔除情形。\nA reason to leave a record out.",
        "type": "object",
        "properties": {
          "id": {
            "$ref": "#/$defs/name",
            "description": "标识符。\nIdentifier."
          },
          "number": {
            "description": "指标所列剔除情形中的第几项，其文字取自标准。\nWhich of the exclusions of the metric it is, from 1; its words are those of the standard.",
            "type": "integer",
            "minimum": 1
          },
          "title": {
            "$ref": "#/$defs/localizedText",
            "description": "文字；给出 number 时可省略。\nIts words; not needed beside number."
          },
          "when": {
            "$ref": "#/$defs/condition",
            "description": "何时剔除；省略时表示总体、联系或共同的剔除情形已经处理。\nWhen a record is left out; without it the population, a relation or a shared exclusion already sees to it."
          }
        },
        "required": [
          "id"
        ],
        "additionalProperties": false
      },
      "value": {
        "$comment": "一个值：字段或导出量的名称、数值，或只有一个字段的运算。\nA value: the name of a field or quantity, a number, or an operation with a single field.",
        "type": [
          "string",
          "number",
          "object"
        ],
        "properties": {
          "parameter": {
            "description": "标准的参数，例如 T_FIRST_RESP。\nA parameter of the standards, such as T_FIRST_RESP.",
            "type": "string"
          },
          "duration": {
            "description": "时长，例如 \"30 d\"。\nA length of time, such as \"30 d\".",
            "type": "string",
            "pattern": "^[0-9]+ (s|min|h|d|working-day)$",
            "patternErrorMessage": "应为数值加单位 s、min、h、d 或 working-day 的时长，例如 `30 d`\nExpected a length of time with the unit s, min, h, d or working-day, such as `30 d`"
          },
          "period": {
            "description": "统计期的起点或终点。\nStart or end of the period.",
            "type": "string",
            "enum": [
              "start",
              "end"
            ]
          },
          "first": {
            "description": "其中第一个有值的。\nThe first one that is present.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/value"
            },
            "minItems": 1
          },
          "earliest": {
            "description": "其中最小的，没有值的不计。\nThe least of those present.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/value"
            },
            "minItems": 1
          },
          "latest": {
            "description": "其中最大的，没有值的不计。\nThe greatest of those present.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/value"
            },
            "minItems": 1
          },
          "later": {
            "description": "时刻加时长：[时刻, 时长]。\nA time plus a length of time: [time, length].",
            "type": "array",
            "items": {
              "$ref": "#/$defs/value"
            },
            "minItems": 2,
            "maxItems": 2
          },
          "dayOf": {
            "$ref": "#/$defs/value",
            "description": "时刻所在日的零时。\nThe beginning of the day of a time."
          },
          "endOfDay": {
            "$ref": "#/$defs/value",
            "description": "时刻所在日的最后一秒。\nThe last second of the day of a time."
          },
          "elapsed": {
            "$ref": "#/$defs/elapsed"
          },
          "total": {
            "$ref": "#/$defs/name",
            "description": "各时段时长之和：intervals 列或带 from、until 的联系。\nSum of the lengths of intervals: a column of them or a relation with from and until."
          },
          "count": {
            "$ref": "#/$defs/name",
            "description": "联系中相配记录的个数。\nHow many records a relation finds."
          },
          "choose": {
            "description": "按条件取值。\nA value by a condition.",
            "type": "object",
            "properties": {
              "when": {
                "$ref": "#/$defs/condition",
                "description": "条件。\nThe condition."
              },
              "take": {
                "$ref": "#/$defs/value",
                "description": "条件成立时的值。\nThe value if it holds."
              },
              "otherwise": {
                "$ref": "#/$defs/value",
                "description": "条件不成立时的值；省略时没有值。\nThe value if not; none if left out."
              }
            },
            "required": [
              "when",
              "take"
            ],
            "additionalProperties": false
          }
        },
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": false
      },
      "elapsed": {
        "description": "两个时刻之间的时间。\nThe time between two times.",
        "type": "object",
        "properties": {
          "from": {
            "$ref": "#/$defs/value",
            "description": "起点。\nThe start."
          },
          "to": {
            "$ref": "#/$defs/value",
            "description": "终点。\nThe end."
          },
          "clock": {
            "description": "natural 自然时，working-days 工作日数，working-time 工作时间。默认 natural。\nnatural time, working-days (a number of days), or working-time (within working hours). natural if left out.",
            "type": "string",
            "enum": [
              "natural",
              "working-days",
              "working-time"
            ],
            "default": "natural"
          },
          "less": {
            "description": "扣除的时段：intervals 列或带 from、until 的联系；重叠的只扣一次，超出起止的部分不扣。\nIntervals to deduct: columns of intervals or relations with from and until; overlaps are deducted once and what lies outside not at all.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/name"
            },
            "minItems": 1
          },
          "early": {
            "description": "终点早于起点时：absent 没有值（默认），zero 取 0。\nWhere the end comes before the start: absent (if left out), or zero.",
            "type": "string",
            "enum": [
              "absent",
              "zero"
            ],
            "default": "absent"
          }
        },
        "required": [
          "from",
          "to"
        ],
        "additionalProperties": false
      },
      "condition": {
        "$comment": "一个条件：boolean 列的名称，或只有一个字段的运算。没有值的比较不成立。\nA condition: the name of a boolean column, or an operation with a single field. A comparison with an absent value does not hold.",
        "type": [
          "string",
          "object"
        ],
        "properties": {
          "all": {
            "description": "全部成立。\nAll hold.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/condition"
            },
            "minItems": 1
          },
          "any": {
            "description": "至少一个成立。\nAt least one holds.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/condition"
            },
            "minItems": 1
          },
          "none": {
            "description": "没有一个成立。\nNone holds.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/condition"
            },
            "minItems": 1
          },
          "present": {
            "$ref": "#/$defs/value",
            "description": "有值。\nIs present."
          },
          "absent": {
            "$ref": "#/$defs/value",
            "description": "没有值。\nIs absent."
          },
          "equals": {
            "description": "列等于一个值：[列, 值]。\nA column equals a value: [column, value].",
            "type": "array",
            "items": {
              "$ref": "#/$defs/literal"
            },
            "minItems": 2,
            "maxItems": 2
          },
          "in": {
            "description": "列取列出的值之一：[列, 值, 值 …]。\nA column is one of several values: [column, value, value …].",
            "type": "array",
            "items": {
              "$ref": "#/$defs/literal"
            },
            "minItems": 2
          },
          "compare": {
            "description": "比较：[值, \"<=\", 值]，运算符为 <= < >= > =。\nA comparison: [value, \"<=\", value] with <= < >= > or =.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/value"
            },
            "minItems": 3,
            "maxItems": 3
          },
          "during": {
            "$ref": "#/$defs/value",
            "description": "时刻在统计期之内。\nThe time lies within the period."
          },
          "exists": {
            "description": "联系中有相配的记录，其时刻在所给界限之内。\nA relation finds a record, at a time within the bounds given.",
            "type": "object",
            "properties": {
              "relation": {
                "$ref": "#/$defs/name",
                "description": "联系的名称。\nName of the relation."
              },
              "after": {
                "$ref": "#/$defs/value",
                "description": "晚于。\nLater than."
              },
              "from": {
                "$ref": "#/$defs/value",
                "description": "不早于。\nNot before."
              },
              "before": {
                "$ref": "#/$defs/value",
                "description": "早于。\nEarlier than."
              },
              "until": {
                "$ref": "#/$defs/value",
                "description": "不晚于。\nNot after."
              }
            },
            "required": [
              "relation"
            ],
            "additionalProperties": false
          }
        },
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": false
      },
      "literal": {
        "$comment": "列名或值。\nA column or a value.",
        "type": [
          "string",
          "number",
          "boolean"
        ]
      },
      "metricMeasure": {
        "$comment": "一个指标的计算。\nHow one metric is computed.",
        "type": "object",
        "properties": {
          "records": {
            "$ref": "#/$defs/name",
            "description": "记录的种类。\nKind of record."
          },
          "population": {
            "$ref": "#/$defs/condition",
            "description": "哪些记录属于总体；省略时为全部。\nWhich records are the population; all if left out."
          },
          "exclusions": {
            "description": "剔除情形，依次判断，一条记录只计入第一种。\nReasons to leave records out, in this order; a record counts under the first one only.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/exclusion"
            },
            "minItems": 1
          },
          "sample": {
            "$ref": "#/$defs/condition",
            "description": "总体中被抽取或作答的记录；给出时结果为抽样结果，附置信区间。\nWhich records of the population were drawn or answered; the result is then one of a sample, with a confidence interval."
          },
          "rate": {
            "$ref": "#/$defs/condition",
            "description": "计入分子的条件：结果为比率。\nWhat counts in the numerator: the result is a rate."
          },
          "ratio": {
            "$ref": "#/$defs/numerator",
            "description": "分子为另一种记录的件数。\nThe numerator counts records of another kind."
          },
          "time": {
            "$ref": "#/$defs/value",
            "description": "每条记录的时间：结果为均值、百分位数等统计量。\nThe time of each record: the result is statistics such as mean and percentiles."
          },
          "met": {
            "$ref": "#/$defs/condition",
            "description": "何时符合时限，与 time 一起给出达标率。\nWhen the limit is met; with time it gives the compliance."
          },
          "score": {
            "description": "各题项得分换算为百分制后的均值。\nMean of the scores of items, rescaled to 0 to 100.",
            "type": "object",
            "properties": {
              "items": {
                "description": "题项的列。\nColumns of the items.",
                "type": "array",
                "items": {
                  "$ref": "#/$defs/name"
                },
                "minItems": 1
              },
              "scale": {
                "description": "量表的级数，得分为 1 至该数。\nNumber of levels; scores run from 1 to it.",
                "type": "integer",
                "minimum": 2,
                "maximum": 1000
              }
            },
            "required": [
              "items",
              "scale"
            ],
            "additionalProperties": false
          },
          "recurring": {
            "description": "每隔若干工作日到期一次的事项，按期完成的比率。\nDuties that fall due every so many working days, and the share fulfilled.",
            "type": "object",
            "properties": {
              "from": {
                "$ref": "#/$defs/value",
                "description": "起算时刻。\nWhere the count starts."
              },
              "until": {
                "$ref": "#/$defs/value",
                "description": "结束时刻；当日及以后不再到期。\nWhere it ends; nothing falls due on that day or later."
              },
              "every": {
                "$ref": "#/$defs/value",
                "description": "间隔，以工作日计。\nThe interval in working days."
              },
              "relation": {
                "$ref": "#/$defs/name",
                "description": "完成的记录。\nThe records of fulfilment."
              }
            },
            "required": [
              "from",
              "every",
              "relation"
            ],
            "additionalProperties": false
          },
          "open": {
            "description": "统计期末尚未结束的记录，另行列出。\nRecords not ended at the end of the period, listed apart.",
            "type": "object",
            "properties": {
              "when": {
                "$ref": "#/$defs/condition",
                "description": "哪些记录。\nWhich records."
              },
              "time": {
                "$ref": "#/$defs/value",
                "description": "已用的时间。\nTime used so far."
              }
            },
            "required": [
              "when",
              "time"
            ],
            "additionalProperties": false
          },
          "shares": {
            "description": "与结果一同报告的占比，按名称给出，分母为剔除后的总体。\nShares reported with the result, by name, of the population after exclusions.",
            "type": "object",
            "propertyNames": {
              "$ref": "#/$defs/name"
            },
            "additionalProperties": {
              "type": "object",
              "properties": {
                "title": {
                  "$ref": "#/$defs/localizedText",
                  "description": "名称。\nIts title."
                },
                "when": {
                  "$ref": "#/$defs/condition",
                  "description": "哪些记录。\nWhich records."
                }
              },
              "required": [
                "when"
              ],
              "additionalProperties": false
            }
          },
          "split": {
            "description": "分别列出的列，例如投诉类别。\nColumns by which results are shown apart, such as the class of complaints.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/name"
            },
            "minItems": 1
          },
          "observe": {
            "description": "观察期：记录要延续到统计期末之后多久，结果才完整。\nObservation window: how long after the period records must go on for the result to be complete.",
            "type": "object",
            "properties": {
              "relation": {
                "$ref": "#/$defs/name",
                "description": "观察的记录。\nThe records observed."
              },
              "window": {
                "$ref": "#/$defs/value",
                "description": "观察期的时长。\nLength of the window."
              }
            },
            "required": [
              "relation",
              "window"
            ],
            "additionalProperties": false
          },
          "decimals": {
            "description": "报告值保留的小数位数。\nDecimals of the reported value.",
            "type": "integer",
            "minimum": 0,
            "maximum": 6
          }
        },
        "required": [
          "records",
          "decimals"
        ],
        "additionalProperties": false,
        "oneOf": [
          {
            "required": [
              "rate"
            ]
          },
          {
            "required": [
              "ratio"
            ]
          },
          {
            "required": [
              "time"
            ]
          },
          {
            "required": [
              "score"
            ]
          },
          {
            "required": [
              "recurring"
            ]
          }
        ]
      },
      "numerator": {
        "type": "object",
        "properties": {
          "records": {
            "$ref": "#/$defs/name",
            "description": "记录的种类。\nKind of record."
          },
          "population": {
            "$ref": "#/$defs/condition",
            "description": "计入分子的记录；省略时为全部。\nWhich records count; all if left out."
          },
          "exclusions": {
            "description": "剔除情形。\nReasons to leave records out.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/exclusion"
            },
            "minItems": 1
          }
        },
        "required": [
          "records"
        ],
        "additionalProperties": false
      },
      "answerSource": {
        "$comment": "一个结果。\nOne result.",
        "type": "object",
        "properties": {
          "metric": {
            "$ref": "#/$defs/text",
            "description": "指标的标识符。\nId of the metric."
          },
          "statistic": {
            "description": "统计量，例如 mean、p90、compliance。\nThe statistic, such as mean, p90 or compliance.",
            "type": "string"
          },
          "group": {
            "description": "分组，例如 {by: \"class\", value: \"general\"}。\nA group, such as {by: \"class\", value: \"general\"}.",
            "type": "object",
            "properties": {
              "by": {
                "$ref": "#/$defs/name",
                "description": "分组的列。\nColumn of the groups."
              },
              "value": {
                "$ref": "#/$defs/text",
                "description": "该列的值。\nValue of that column."
              }
            },
            "required": [
              "by",
              "value"
            ],
            "additionalProperties": false
          }
        },
        "required": [
          "metric"
        ],
        "additionalProperties": false
      }
    }
  },
  "working-calendar": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "calendar.json",
    "description": "工作日历：哪些日子是工作日，以及工作时段。\nA working calendar: which days are working days, and the working hours.",
    "type": "object",
    "properties": {
      "$schema": {
        "description": "本文件的 JSON Schema，供编辑器使用。\nThe JSON Schema of this file, for editors.",
        "type": "string"
      },
      "schemaVersion": {
        "description": "格式的版本。\nVersion of the format.",
        "const": "1.0.0"
      },
      "title": {
        "$ref": "#/$defs/localizedText",
        "description": "日历的名称。\nTitle of the calendar."
      },
      "version": {
        "description": "日历的版本，写入结果。\nVersion of the calendar, written into results.",
        "type": "string",
        "pattern": "\\S"
      },
      "covers": {
        "description": "日历逐日核对过的范围；算到范围之外的日子时给出警告。\nThe days that were checked one by one; results that reach beyond get a warning.",
        "type": "object",
        "properties": {
          "from": {
            "$ref": "#/$defs/calendarDate",
            "description": "第一日。\nFirst day."
          },
          "to": {
            "$ref": "#/$defs/calendarDate",
            "description": "最后一日。\nLast day."
          }
        },
        "required": [
          "from",
          "to"
        ],
        "additionalProperties": false
      },
      "week": {
        "description": "通常的工作日，1 为星期一，7 为星期日。默认 [1, 2, 3, 4, 5]。\nThe usual working days, 1 for Monday to 7 for Sunday. [1, 2, 3, 4, 5] if left out.",
        "type": "array",
        "items": {
          "type": "integer",
          "minimum": 1,
          "maximum": 7
        },
        "uniqueItems": true
      },
      "hours": {
        "$ref": "#/$defs/hours",
        "description": "工作时段，例如 [\"09:00-12:00\", \"13:00-18:00\"]；只有计算工作时间时需要。\nWorking hours, such as [\"09:00-12:00\", \"13:00-18:00\"]; needed for working time only."
      },
      "days": {
        "description": "与通常不同的日子：日期加 true（调休上班）、false（放假）或当日的工作时段。\nDays unlike the usual: the date with true (a working day), false (a holiday), or the working hours of that day.",
        "type": "object",
        "propertyNames": {
          "$ref": "#/$defs/calendarDate"
        },
        "additionalProperties": {
          "type": [
            "boolean",
            "array"
          ],
          "items": {
            "$ref": "#/$defs/session"
          }
        }
      }
    },
    "required": [
      "schemaVersion",
      "version"
    ],
    "additionalProperties": false,
    "$defs": {
      "text": {
        "$comment": "不为空的文字。\nText that is not empty.",
        "type": "string",
        "pattern": "\\S",
        "patternErrorMessage": "应为不为空的文字\nExpected text that is not empty"
      },
      "localizedText": {
        "$comment": "两种语言的文字，至少给出一种。\nText in one or both languages.",
        "type": "object",
        "properties": {
          "zh": {
            "$ref": "#/$defs/text",
            "description": "中文。\nIn Chinese."
          },
          "en": {
            "$ref": "#/$defs/text",
            "description": "英文。\nIn English."
          }
        },
        "additionalProperties": false,
        "minProperties": 1
      },
      "calendarDate": {
        "$comment": "日期，写作 2026-10-01。\nA date, written 2026-10-01.",
        "type": "string",
        "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
        "patternErrorMessage": "应为日期，写作 `2026-10-01`\nExpected a date such as `2026-10-01`"
      },
      "session": {
        "$comment": "工作时段，写作 09:00-12:00。\nA session, written 09:00-12:00.",
        "type": "string",
        "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
        "patternErrorMessage": "应为起止时刻，写作 `09:00-12:00`\nExpected start and end, such as `09:00-12:00`"
      },
      "hours": {
        "$comment": "工作时段。\nSessions.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/session"
        }
      }
    }
  },
  "metric-results": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "metric-results.json",
    "description": "What normdown metrics computed from service records. Values are exact; only those called rounded are rounded, half to even.",
    "type": "object",
    "properties": {
      "$schema": {
        "type": "string"
      },
      "schemaVersion": {
        "const": "1.0.0"
      },
      "generator": {
        "description": "The program that computed it.",
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "version": {
            "type": "string"
          }
        },
        "required": [
          "name",
          "version"
        ],
        "additionalProperties": false
      },
      "period": {
        "description": "First and last day of the period.",
        "type": "object",
        "properties": {
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          }
        },
        "required": [
          "from",
          "to"
        ],
        "additionalProperties": false
      },
      "previousPeriod": {
        "description": "The period with which results are compared.",
        "type": "object",
        "properties": {
          "from": {
            "type": "string"
          },
          "to": {
            "type": "string"
          }
        },
        "required": [
          "from",
          "to"
        ],
        "additionalProperties": false
      },
      "zone": {
        "description": "Offset by which days are told apart.",
        "type": "string"
      },
      "calendar": {
        "$ref": "#/$defs/resultCalendar"
      },
      "map": {
        "description": "The map that was used.",
        "type": "object",
        "properties": {
          "title": {
            "$ref": "#/$defs/resultTitle"
          },
          "sha256": {
            "type": "string"
          }
        },
        "required": [
          "sha256"
        ],
        "additionalProperties": false
      },
      "records": {
        "description": "What was read.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/recordsRead"
        }
      },
      "metrics": {
        "description": "In the order of the standards.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/metricResult"
        }
      },
      "problems": {
        "description": "The first problems of each file; all are counted under records.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/recordProblem"
        }
      }
    },
    "required": [
      "schemaVersion",
      "generator",
      "period",
      "zone",
      "calendar",
      "map",
      "records",
      "metrics",
      "problems"
    ],
    "additionalProperties": false,
    "$defs": {
      "resultTitle": {
        "description": "The same said in one or both languages.",
        "type": "object",
        "properties": {
          "zh": {
            "type": "string"
          },
          "en": {
            "type": "string"
          }
        },
        "additionalProperties": false
      },
      "resultMessage": {
        "description": "The same said in both languages.",
        "type": "object",
        "properties": {
          "zh": {
            "type": "string"
          },
          "en": {
            "type": "string"
          }
        },
        "required": [
          "zh",
          "en"
        ],
        "additionalProperties": false
      },
      "resultCalendar": {
        "description": "The working calendar; builtin is Monday to Friday.",
        "type": "object",
        "properties": {
          "version": {
            "type": "string"
          },
          "title": {
            "$ref": "#/$defs/resultTitle"
          },
          "builtin": {
            "type": "boolean"
          },
          "covers": {
            "type": "object",
            "properties": {
              "from": {
                "type": "string"
              },
              "to": {
                "type": "string"
              }
            },
            "required": [
              "from",
              "to"
            ],
            "additionalProperties": false
          }
        },
        "required": [
          "version",
          "builtin"
        ],
        "additionalProperties": false
      },
      "recordsRead": {
        "description": "A kind of record, the files and the rows.",
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "title": {
            "$ref": "#/$defs/resultTitle"
          },
          "files": {
            "description": "Names without folders, with their digests.",
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "name": {
                  "type": "string"
                },
                "sha256": {
                  "type": "string"
                },
                "rows": {
                  "type": "integer"
                }
              },
              "required": [
                "name",
                "rows"
              ],
              "additionalProperties": false
            }
          },
          "rows": {
            "description": "Rows read, those left out included.",
            "type": "integer"
          },
          "counted": {
            "description": "Rows that took part.",
            "type": "integer"
          },
          "problems": {
            "description": "How many problems of each kind.",
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "code": {
                  "type": "string"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "code",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "ignoredColumns": {
            "description": "Headings that the map does not name.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "absentColumns": {
            "description": "Columns of the map that no file has; their values are absent.",
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "required": [
          "name",
          "files",
          "rows",
          "counted",
          "problems",
          "ignoredColumns",
          "absentColumns"
        ],
        "additionalProperties": false
      },
      "recordProblem": {
        "description": "A row or cell that is not as the map says.",
        "type": "object",
        "properties": {
          "records": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "line": {
            "type": "integer"
          },
          "column": {
            "description": "Heading of the column.",
            "type": "string"
          },
          "code": {
            "type": "string"
          },
          "message": {
            "$ref": "#/$defs/resultMessage"
          }
        },
        "required": [
          "records",
          "file",
          "line",
          "code",
          "message"
        ],
        "additionalProperties": false
      },
      "exactValue": {
        "description": "A number, exact and as it is reported.",
        "type": "object",
        "properties": {
          "exact": {
            "description": "A decimal, or numerator/denominator where the decimal has no end.",
            "type": "string"
          },
          "decimal": {
            "description": "A decimal of at most 12 places.",
            "type": "string"
          },
          "rounded": {
            "description": "Rounded half to even to the decimals in which it is reported.",
            "type": "string"
          }
        },
        "required": [
          "exact",
          "decimal",
          "rounded"
        ],
        "additionalProperties": false
      },
      "statisticResult": {
        "description": "One statistic.",
        "type": "object",
        "properties": {
          "statistic": {
            "description": "rate, ratio, score, mean, median, minimum, maximum, p1 to p99.",
            "type": "string"
          },
          "exact": {
            "type": "string"
          },
          "decimal": {
            "type": "string"
          },
          "rounded": {
            "type": "string"
          }
        },
        "required": [
          "statistic",
          "exact",
          "decimal",
          "rounded"
        ],
        "additionalProperties": false
      },
      "confidenceInterval": {
        "description": "Interval of 95 % confidence.",
        "type": "object",
        "properties": {
          "method": {
            "type": "string",
            "enum": [
              "wilson",
              "student"
            ]
          },
          "confidence": {
            "type": "string"
          },
          "low": {
            "type": "string"
          },
          "high": {
            "type": "string"
          },
          "roundedLow": {
            "type": "string"
          },
          "roundedHigh": {
            "type": "string"
          }
        },
        "required": [
          "method",
          "confidence",
          "low",
          "high",
          "roundedLow",
          "roundedHigh"
        ],
        "additionalProperties": false
      },
      "measured": {
        "description": "What was measured of a set of records.",
        "type": "object",
        "properties": {
          "populationSize": {
            "description": "Before exclusions.",
            "type": "integer"
          },
          "excluded": {
            "description": "Counts by reason.",
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "$ref": "#/$defs/resultTitle"
                },
                "count": {
                  "type": "integer"
                }
              },
              "required": [
                "id",
                "count"
              ],
              "additionalProperties": false
            }
          },
          "notSampled": {
            "description": "Of the population, not drawn or not answered.",
            "type": "integer"
          },
          "missing": {
            "description": "Records without a value; they count as not met, and take no part in mean and percentiles.",
            "type": "integer"
          },
          "sampleSize": {
            "description": "Records that took part.",
            "type": "integer"
          },
          "insufficient": {
            "description": "Whether the sample is smaller than the minimum of the metric.",
            "type": "boolean"
          },
          "numerator": {
            "type": "integer"
          },
          "denominator": {
            "type": "integer"
          },
          "statistics": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/statisticResult"
            }
          },
          "compliance": {
            "description": "Share that meets the limit.",
            "type": "object",
            "properties": {
              "numerator": {
                "type": "integer"
              },
              "denominator": {
                "type": "integer"
              },
              "exact": {
                "type": "string"
              },
              "decimal": {
                "type": "string"
              },
              "rounded": {
                "type": "string"
              }
            },
            "required": [
              "numerator",
              "denominator",
              "exact",
              "decimal",
              "rounded"
            ],
            "additionalProperties": false
          },
          "interval": {
            "$ref": "#/$defs/confidenceInterval"
          },
          "pauses": {
            "description": "Records from which pauses were deducted, and what was deducted, in the unit of the metric.",
            "type": "object",
            "properties": {
              "records": {
                "type": "integer"
              },
              "exact": {
                "type": "string"
              },
              "decimal": {
                "type": "string"
              },
              "rounded": {
                "type": "string"
              }
            },
            "required": [
              "records",
              "exact",
              "decimal",
              "rounded"
            ],
            "additionalProperties": false
          },
          "open": {
            "description": "Records not ended at the end of the period, and their mean and greatest time so far.",
            "type": "object",
            "properties": {
              "records": {
                "type": "integer"
              },
              "mean": {
                "$ref": "#/$defs/exactValue"
              },
              "longest": {
                "$ref": "#/$defs/exactValue"
              }
            },
            "required": [
              "records"
            ],
            "additionalProperties": false
          },
          "shares": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "$ref": "#/$defs/resultTitle"
                },
                "numerator": {
                  "type": "integer"
                },
                "denominator": {
                  "type": "integer"
                },
                "exact": {
                  "type": "string"
                },
                "decimal": {
                  "type": "string"
                },
                "rounded": {
                  "type": "string"
                }
              },
              "required": [
                "id",
                "numerator",
                "denominator",
                "exact",
                "decimal",
                "rounded"
              ],
              "additionalProperties": false
            }
          }
        },
        "required": [
          "populationSize",
          "excluded",
          "missing",
          "sampleSize",
          "insufficient",
          "statistics"
        ],
        "additionalProperties": false
      },
      "metricChange": {
        "description": "The difference of a statistic from that of the previous period: the value now less the value then, in the unit of the metric, for rates in percentage points.",
        "type": "object",
        "properties": {
          "statistic": {
            "type": "string"
          },
          "previous": {
            "description": "The value then, rounded.",
            "type": "string"
          },
          "exact": {
            "type": "string"
          },
          "decimal": {
            "type": "string"
          },
          "rounded": {
            "type": "string"
          },
          "judgement": {
            "description": "better, worse or equal by the direction of the metric; overlapping: the confidence intervals overlap, so that neither can be said.",
            "type": "string",
            "enum": [
              "better",
              "worse",
              "equal",
              "overlapping"
            ]
          }
        },
        "required": [
          "statistic",
          "previous",
          "exact",
          "decimal",
          "rounded",
          "judgement"
        ],
        "additionalProperties": false
      },
      "metricGroup": {
        "description": "The records with one value of a column.",
        "type": "object",
        "properties": {
          "by": {
            "description": "Name of the column in the map.",
            "type": "string"
          },
          "heading": {
            "description": "Heading of the column in the records.",
            "type": "string"
          },
          "value": {
            "description": "Empty where the column is empty.",
            "type": "string"
          },
          "label": {
            "description": "How the records write it.",
            "type": "string"
          },
          "measured": {
            "$ref": "#/$defs/measured"
          }
        },
        "required": [
          "by",
          "heading",
          "value",
          "measured"
        ],
        "additionalProperties": false
      },
      "metricResult": {
        "description": "The result of one metric.",
        "type": "object",
        "properties": {
          "metric": {
            "description": "standard/id",
            "type": "string"
          },
          "code": {
            "type": "string"
          },
          "title": {
            "$ref": "#/$defs/resultTitle"
          },
          "edition": {
            "description": "Designation of the standard.",
            "type": "string"
          },
          "unit": {
            "type": "string"
          },
          "direction": {
            "type": "string",
            "enum": [
              "higher",
              "lower"
            ]
          },
          "minimumSample": {
            "type": "integer"
          },
          "status": {
            "description": "computed; no-data: no record in the population; not-mapped: the map does not say how; no-records: its records were not given.",
            "type": "string",
            "enum": [
              "computed",
              "no-data",
              "no-records",
              "not-mapped"
            ]
          },
          "records": {
            "type": "string"
          },
          "measured": {
            "$ref": "#/$defs/measured"
          },
          "changes": {
            "description": "Against the previous period.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/metricChange"
            }
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/$defs/metricGroup"
            }
          },
          "remarks": {
            "description": "What a reader must know, such as an observation window that is still open.",
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "code": {
                  "type": "string"
                },
                "message": {
                  "$ref": "#/$defs/resultMessage"
                }
              },
              "required": [
                "code",
                "message"
              ],
              "additionalProperties": false
            }
          }
        },
        "required": [
          "metric",
          "title",
          "unit",
          "direction",
          "status",
          "groups",
          "remarks"
        ],
        "additionalProperties": false
      }
    }
  }
}
