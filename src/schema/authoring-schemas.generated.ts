// Generated from schemas/authoring by npm run generate. Change the schemas, not this file.

import type { UnitKind } from '../model/kinds.ts'

/** The authoring schemas, by the name before `.schema.json`. */
export const authoringSchemas: Readonly<Record<UnitKind | 'common' | 'config', object>> = {
  "common": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Common definitions",
    "description": "各种源文件共用的字段。\nWhat the front matter of several kinds of source file shares.",
    "$defs": {
      "id": {
        "$comment": "标识符：小写字母、数字和连字符，以字母开头，例如 first-response。发布后不改、不再用于别的内容。\nIdentifier: lower-case letters, digits and single hyphens, starting with a letter, such as first-response. Never changed or used again once published.",
        "type": "string",
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "patternErrorMessage": "应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`"
      },
      "language": {
        "description": "语言：zh 中文，en 英文。\nLanguage: zh for Chinese, en for English.",
        "type": "string",
        "enum": [
          "zh",
          "en"
        ]
      },
      "text": {
        "$comment": "一段不为空的文字。\nText that is not empty.",
        "type": "string",
        "pattern": "\\S",
        "patternErrorMessage": "应为不为空的文字\nExpected text that is not empty"
      },
      "localizedText": {
        "$comment": "两种语言的文字 {zh: …, en: …}，至少给出一种；只写一个字符串时，表示标准自身的语言。\nText in both languages, {zh: …, en: …}, at least one of them; a plain string is text in the standard's own language.",
        "type": [
          "string",
          "object"
        ],
        "pattern": "\\S",
        "patternErrorMessage": "应为不为空的文字\nExpected text that is not empty",
        "properties": {
          "zh": {
            "$ref": "#/$defs/text",
            "description": "中文文字。\nThe text in Chinese."
          },
          "en": {
            "$ref": "#/$defs/text",
            "description": "英文文字。\nThe text in English."
          }
        },
        "minProperties": 1,
        "additionalProperties": false
      },
      "wordForms": {
        "$comment": "按语言列出的词。\nWords, listed by language.",
        "type": "object",
        "properties": {
          "zh": {
            "description": "中文词。\nThe words in Chinese.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/text"
            },
            "uniqueItems": true
          },
          "en": {
            "description": "英文词。\nThe words in English.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/text"
            },
            "uniqueItems": true
          }
        },
        "additionalProperties": false
      },
      "calendarDate": {
        "$comment": "日期，写作 2026-11-21。\nA date, written 2026-11-21.",
        "type": "string",
        "format": "date"
      },
      "address": {
        "$comment": "以 http:// 或 https:// 开头的网址。\nAn address that begins with http:// or https://.",
        "type": "string",
        "pattern": "^https?://[^\\s]+$",
        "patternErrorMessage": "应为以 `http://` 或 `https://` 开头、不含空格的网址\nExpected an address without spaces that begins with `http://` or `https://`"
      },
      "documentNumber": {
        "$comment": "文件编号，例如 T/XXX 001.3、GB/T 27922、Q/ABC 12、ISO 10002；不含年份。\nNumber of a document, such as T/XXX 001.3, GB/T 27922, Q/ABC 12 or ISO 10002, without the year.",
        "type": "string",
        "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f]([^\\u0000-\\u001f\\u007f-\\u009f]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$",
        "patternErrorMessage": "应为文件编号，首尾没有空格，例如 `T/XXX 001.3`\nExpected a document number without spaces around it, such as `T/XXX 001.3`"
      },
      "basisIds": {
        "description": "依据：说明条款理由的资料、调研或决定的编号。工具不解释其含义。\nIds of what justifies the provision: source facts, surveys, decisions. The tool does not interpret them.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/text"
        },
        "uniqueItems": true
      },
      "verificationMethod": {
        "description": "核验方法：document 查阅文件，observation 现场观察，interview 访谈，mystery-visit 暗访，data 核对数据，test 试验，survey 用户调查。\nHow an assessor verifies: document, observation, interview, mystery-visit, data, test or survey.",
        "type": "string",
        "enum": [
          "document",
          "observation",
          "interview",
          "mystery-visit",
          "data",
          "test",
          "survey"
        ]
      },
      "verificationMethods": {
        "description": "核验方法，可列多个。\nHow an assessor can verify it; several may be listed.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/verificationMethod"
        },
        "uniqueItems": true
      },
      "evidenceIds": {
        "description": "证据种类，取自 vocabulary.yaml 的 evidence。\nKinds of evidence, from evidence in vocabulary.yaml.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/id"
        },
        "uniqueItems": true
      },
      "actors": {
        "description": "行为主体，取自 vocabulary.yaml 的 actors：一个，或一个列表。\nWho acts, from actors in vocabulary.yaml: one, or a list.",
        "type": [
          "string",
          "array"
        ],
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "patternErrorMessage": "应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`",
        "items": {
          "$ref": "#/$defs/id"
        },
        "uniqueItems": true
      },
      "unit": {
        "description": "单位：s 秒，min 分，h 小时，d 日，working-day 工作日，week 周，month 月，quarter 季度，a 年，% 百分比，permille 千分比，percentage-point 百分点，point 分，yuan 元，times 倍，count 计数，或物理单位的符号，例如 mm、kg、V。\nUnit: s, min, h, d, working-day, week, month, quarter, a (year), %, permille, percentage-point, point, yuan, times, count, or the symbol of a physical unit, such as mm, kg or V.",
        "type": "string",
        "enum": [
          "s",
          "min",
          "h",
          "d",
          "working-day",
          "week",
          "month",
          "quarter",
          "a",
          "%",
          "permille",
          "percentage-point",
          "point",
          "yuan",
          "times",
          "count",
          "mm",
          "cm",
          "m",
          "km",
          "m²",
          "m³",
          "mg",
          "g",
          "kg",
          "t",
          "L",
          "mL",
          "MPa",
          "dB",
          "kW",
          "kWh",
          "V",
          "kV",
          "mV",
          "A",
          "mA",
          "W",
          "Wh",
          "mAh",
          "Hz",
          "kHz",
          "MHz",
          "GHz",
          "nm",
          "Pa",
          "kPa",
          "N",
          "lx",
          "mm²",
          "cm²",
          "km²",
          "ha",
          "cm³",
          "kN",
          "kJ",
          "MJ",
          "mol",
          "lm",
          "bar",
          "m/s",
          "km/h",
          "r/min",
          "L/min",
          "m³/h",
          "g/kg",
          "mg/kg",
          "g/L",
          "mg/L",
          "mg/m³",
          "kg/m³",
          "g/cm³",
          "ms",
          "KB",
          "MB",
          "GB",
          "TB",
          "kbit/s",
          "Mbit/s",
          "Gbit/s",
          "Mbps",
          "um",
          "ohm",
          "celsius"
        ]
      },
      "statistic": {
        "$comment": "统计量：mean 平均值，median 中位数，minimum 最小值，maximum 最大值，或百分位数 p1～p99，例如 p90。\nStatistic: mean, median, minimum, maximum, or a percentile from p1 to p99, such as p90.",
        "type": "string",
        "pattern": "^(mean|median|minimum|maximum|p[1-9][0-9]?)$",
        "patternErrorMessage": "应为 `mean`、`median`、`minimum`、`maximum` 或 `p1` 至 `p99` 的百分位数\nExpected `mean`, `median`, `minimum`, `maximum` or a percentile from `p1` to `p99`"
      },
      "parameterName": {
        "$comment": "parameters.yaml 中的参数名：大写字母、数字和下划线，例如 T_FIRST_RESP。\nName of a parameter of parameters.yaml: upper-case letters, digits and underscores, such as T_FIRST_RESP.",
        "type": "string",
        "pattern": "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$",
        "patternErrorMessage": "应为大写字母、数字和单个下划线组成、以字母开头的参数名，例如 `T_FIRST_RESP`\nExpected the name of a parameter, of upper-case letters, digits and single underscores, such as `T_FIRST_RESP`"
      },
      "provisionKey": {
        "description": "条款的名称，写作“标准/单元.条款”，例如 process/first-response.within-24h；本标准内可省略“标准/”，指整个单元时省略“.条款”。\nName of a provision, standard/unit.provision, such as process/first-response.within-24h; without the standard for the same standard, without the provision for the whole unit.",
        "type": "string",
        "pattern": "^([a-z][a-z0-9]*(-[a-z0-9]+)*/)?[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)?$",
        "patternErrorMessage": "应为“标准/单元.条款”形式的名称，例如 `process/first-response.within-24h`\nExpected a name of the form standard/unit.provision, such as `process/first-response.within-24h`"
      },
      "limit": {
        "description": "句中写出的限值：{metric, op, parameter} 或 {metric, op, value, unit}。\nA limit that the sentence states: {metric, op, parameter} or {metric, op, value, unit}.",
        "type": "object",
        "properties": {
          "metric": {
            "$ref": "#/$defs/id",
            "description": "受限的指标，取自 metrics。\nThe metric limited, one of metrics."
          },
          "op": {
            "$ref": "#/$defs/limitOperator"
          },
          "parameter": {
            "$ref": "#/$defs/parameterName",
            "description": "给出数值的参数，取自 parameters.yaml；与 value、unit 二者择一。\nThe parameter of parameters.yaml that gives the value; instead of value and unit."
          },
          "value": {
            "description": "限值的数值；与 parameter 二者择一。\nThe value of the limit; instead of parameter.",
            "type": "number"
          },
          "unit": {
            "$ref": "#/$defs/unit"
          },
          "statistic": {
            "$ref": "#/$defs/statistic",
            "description": "受限的统计量，例如 mean、p90；省略时限制每一个值。\nThe statistic limited, such as mean or p90; every single value if left out."
          }
        },
        "required": [
          "op"
        ],
        "oneOf": [
          {
            "required": [
              "parameter"
            ],
            "properties": {
              "value": false,
              "unit": false
            }
          },
          {
            "required": [
              "value",
              "unit"
            ],
            "properties": {
              "parameter": false
            }
          }
        ],
        "additionalProperties": false
      },
      "limitOperator": {
        "description": "比较：<= 不超过，< 少于，>= 不少于，> 多于，= 等于。\nComparison with the value: <=, <, >=, > or =.",
        "type": "string",
        "enum": [
          "<=",
          "<",
          ">=",
          ">",
          "="
        ]
      },
      "provisionAttributes": {
        "description": "一条条款的属性；给出的列表取代文件开头的同名列表。\nWhat holds for one provision; a list given here replaces the one of the file.",
        "type": "object",
        "properties": {
          "actor": {
            "$ref": "#/$defs/actors"
          },
          "step": {
            "$ref": "#/$defs/id",
            "description": "流程步骤，取自 vocabulary.yaml 的 steps。\nProcess step, from steps in vocabulary.yaml."
          },
          "verify": {
            "$ref": "#/$defs/verificationMethods"
          },
          "evidence": {
            "$ref": "#/$defs/evidenceIds"
          },
          "basis": {
            "$ref": "#/$defs/basisIds"
          },
          "limits": {
            "description": "句中写出的限值。\nThe limits that the sentence states.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/limit"
            }
          },
          "descriptive": {
            "description": "句中出现但不构成限值的量，照原文写，例如 [\"30 d\"]。\nQuantities of the sentence that limit nothing, exactly as they stand in it, such as [\"30 d\"].",
            "type": "array",
            "items": {
              "$ref": "#/$defs/text"
            },
            "uniqueItems": true
          },
          "proposal": {
            "description": "true：内容为起草组自己的建议，供讨论。默认 false。\ntrue: the drafting group's own proposal, open to comment. false if left out.",
            "type": "boolean",
            "default": false
          }
        },
        "additionalProperties": false
      },
      "provisions": {
        "description": "按条款标识 {#id} 给出单条条款的属性。\nAttributes of single provisions, by the {#id} at their end.",
        "type": "object",
        "propertyNames": {
          "$ref": "#/$defs/id"
        },
        "additionalProperties": {
          "$ref": "#/$defs/provisionAttributes"
        }
      },
      "quantity": {
        "$comment": "一个数，或 parameters.yaml 中的参数名，例如 GRADE_BAND_5。\nA number, or the name of a parameter of parameters.yaml, such as GRADE_BAND_5.",
        "type": [
          "number",
          "string"
        ],
        "pattern": "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$",
        "patternErrorMessage": "应为一个数，或参数名，例如 `GRADE_BAND_5`\nExpected a number, or the name of a parameter, such as `GRADE_BAND_5`"
      },
      "share": {
        "$comment": "0～1 的数，或以 % 为单位的参数名。\nA number from 0 to 1, or the name of a parameter in per cent.",
        "type": [
          "number",
          "string"
        ],
        "minimum": 0,
        "maximum": 1,
        "pattern": "^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$",
        "patternErrorMessage": "应为 0～1 的数，或参数名，例如 `GRADE_GATE_5`\nExpected a number from 0 to 1, or the name of a parameter, such as `GRADE_GATE_5`"
      }
    }
  },
  "standard": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "standard.md",
    "description": "一项标准：编号、名称、阶段，以及各章、条的顺序。\nOne standard: its number, title and stage, and the order of its chapters and clauses.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：标准。\nKind of file: a standard.",
        "const": "standard"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "标准的标识符，与文件夹同名。\nIdentifier of the standard, the same as the name of its folder."
      },
      "number": {
        "$ref": "common.schema.json#/$defs/documentNumber",
        "description": "标准编号，不含年份，例如 T/XXX 001.3、Q/ABC 12、ISO 10002。\nNumber of the standard without the year, such as T/XXX 001.3, Q/ABC 12 or ISO 10002."
      },
      "edition": {
        "description": "版本，通常为发布年份，加引号，例如 \"2026\"；写入编号和网址。\nEdition, as a rule the year of publication, in quotes, such as \"2026\"; part of the designation and of addresses.",
        "type": "string",
        "pattern": "^[0-9A-Za-z]+([.-][0-9A-Za-z]+)*$",
        "patternErrorMessage": "应为字母和数字，可用点或连字符隔开，例如 `2026`\nExpected letters and digits, parted by dots or hyphens if need be, such as `2026`"
      },
      "language": {
        "$ref": "common.schema.json#/$defs/language",
        "description": "正文语言：zh 中文，en 英文。\nLanguage of the text: zh for Chinese, en for English."
      },
      "title": {
        "$ref": "#/$defs/standardTitle"
      },
      "part": {
        "description": "分部分标准的部分号。\nNumber of the part, if the standard is part of a series.",
        "type": "integer",
        "minimum": 0
      },
      "type": {
        "description": "功能类型：vocabulary 术语，specification 规范，code-of-practice 规程，guideline 指南，test-method 试验方法，evaluation 评价，general 其他。\nFunctional type: vocabulary, specification, code-of-practice, guideline, test-method, evaluation or general.",
        "type": "string",
        "enum": [
          "vocabulary",
          "specification",
          "code-of-practice",
          "guideline",
          "test-method",
          "evaluation",
          "general"
        ]
      },
      "stage": {
        "description": "阶段：preliminary 预研，proposal 立项，drafting 起草，enquiry 征求意见，review 审查，approval 批准，published 已发布，under-review 复审，withdrawn 废止。\nStage of its life, from preliminary to withdrawn.",
        "type": "string",
        "enum": [
          "preliminary",
          "proposal",
          "drafting",
          "enquiry",
          "review",
          "approval",
          "published",
          "under-review",
          "withdrawn"
        ]
      },
      "dates": {
        "description": "日期；未知时省略。\nDates; left out while unknown.",
        "type": "object",
        "properties": {
          "drafted": {
            "$ref": "common.schema.json#/$defs/calendarDate",
            "description": "本稿日期。\nDate of this draft."
          },
          "published": {
            "$ref": "common.schema.json#/$defs/calendarDate",
            "description": "发布日期。\nDate of publication."
          },
          "implemented": {
            "$ref": "common.schema.json#/$defs/calendarDate",
            "description": "实施日期。\nDate from which it applies."
          }
        },
        "additionalProperties": false
      },
      "ics": {
        "description": "国际标准分类号（ICS），例如 [\"03.080.30\"]。\nICS codes, such as [\"03.080.30\"].",
        "type": "array",
        "items": {
          "$ref": "#/$defs/icsCode"
        },
        "uniqueItems": true
      },
      "ccs": {
        "description": "中国标准文献分类号（CCS），例如 A 12。\nCCS code, such as A 12.",
        "type": "string",
        "pattern": "^[A-Z] ?[0-9]{2}(/[0-9]{2})?$",
        "patternErrorMessage": "应为 CCS 号，例如 `A 12`\nExpected a CCS code such as `A 12`"
      },
      "roles": {
        "description": "提出单位、归口单位、起草单位和起草人，用于前言。\nProposer, committee in charge, drafting organizations and drafters, for the foreword.",
        "type": "object",
        "properties": {
          "proposer": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "提出单位。\nWho proposed the standard."
          },
          "committee": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "归口单位。\nThe committee in charge."
          },
          "organizations": {
            "description": "起草单位，按署名顺序。\nDrafting organizations, in the order in which they are named.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/$defs/localizedText"
            }
          },
          "drafters": {
            "description": "主要起草人，按署名顺序。\nMain drafters, in the order in which they are named.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/$defs/localizedText"
            }
          }
        },
        "additionalProperties": false
      },
      "replaces": {
        "description": "被代替的文件，写全编号，例如 [\"T/XXX 001—2020\"]。\nDocuments that it replaces, by full designation, such as [\"T/XXX 001—2020\"].",
        "type": "array",
        "items": {
          "$ref": "common.schema.json#/$defs/documentNumber"
        },
        "uniqueItems": true
      },
      "basis": {
        "$ref": "common.schema.json#/$defs/basisIds",
        "description": "引言和范围所依据的资料、调研或决定的编号。\nIds of what the introduction and the scope rest on: source facts, surveys, decisions."
      },
      "evaluation": {
        "$ref": "#/$defs/evaluation"
      },
      "outline": {
        "$ref": "#/$defs/outline"
      }
    },
    "required": [
      "kind",
      "id",
      "number",
      "edition",
      "language",
      "title",
      "type",
      "stage",
      "outline"
    ],
    "additionalProperties": false,
    "$defs": {
      "titleElements": {
        "description": "名称的各要素：[引导要素, 主体要素, 补充要素]，只有一个要素时可写一个字符串。\nThe elements of the title: introductory, main, complementary; a string if there is only one.",
        "type": [
          "string",
          "array"
        ],
        "pattern": "\\S",
        "patternErrorMessage": "应为不为空的文字\nExpected text that is not empty",
        "items": {
          "$ref": "common.schema.json#/$defs/text"
        },
        "minItems": 1,
        "maxItems": 3
      },
      "standardTitle": {
        "description": "标准名称，按语言给出各要素：{zh: [引导要素, 主体要素, 补充要素], en: […]}；不分语言时，表示标准自身的语言。\nTitle of the standard, its elements by language: {zh: […], en: […]}; a string or list is in the standard's own language.",
        "type": [
          "string",
          "array",
          "object"
        ],
        "pattern": "\\S",
        "patternErrorMessage": "应为不为空的文字\nExpected text that is not empty",
        "items": {
          "$ref": "common.schema.json#/$defs/text"
        },
        "minItems": 1,
        "maxItems": 3,
        "properties": {
          "zh": {
            "$ref": "#/$defs/titleElements",
            "description": "中文名称的各要素。\nThe elements of the Chinese title."
          },
          "en": {
            "$ref": "#/$defs/titleElements",
            "description": "英文名称的各要素。\nThe elements of the English title."
          }
        },
        "minProperties": 1,
        "additionalProperties": false
      },
      "icsCode": {
        "description": "一个 ICS 号，例如 \"03.080.30\"，加引号。\nOne ICS code, such as \"03.080.30\", in quotes.",
        "type": "string",
        "pattern": "^[0-9]{2}(\\.[0-9]{3}(\\.[0-9]{2})?)?$",
        "patternErrorMessage": "应为 ICS 号，例如 `03.080.30`\nExpected an ICS code such as `03.080.30`"
      },
      "outline": {
        "description": "术语、章和附录的顺序与层次；编号由此算出。\nOrder and hierarchy of terms, chapters and annexes, from which all numbers are computed.",
        "type": "object",
        "properties": {
          "terms": {
            "description": "术语标识的列表，或分组 {id, title, units}（3.1、3.2……）。\nIds of terms, or groups {id, title, units} (3.1, 3.2 …).",
            "type": "array",
            "items": {
              "$ref": "#/$defs/outlineEntry"
            }
          },
          "chapters": {
            "description": "各章，从范围、规范性引用文件、术语之后开始：单元标识，或分组 {id, title, units}。\nThe chapters after scope, references and terms: ids of units, or groups {id, title, units}.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/chapterEntry"
            }
          },
          "annexes": {
            "description": "附录，按正文中提及的先后顺序。\nIds of the annexes, in the order of their first mention.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/chapterId"
            },
            "uniqueItems": true
          }
        },
        "required": [
          "chapters"
        ],
        "additionalProperties": false
      },
      "chapterId": {
        "$comment": "章或附录的标识；不用 foreword、introduction、scope、references、terms、bibliography、full、explanation，它们已是页面的名称。\nId of a chapter or annex; not foreword, introduction, scope, references, terms, bibliography, full or explanation, which already name pages.",
        "type": "string",
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "patternErrorMessage": "应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`",
        "not": {
          "enum": [
            "foreword",
            "introduction",
            "scope",
            "references",
            "terms",
            "bibliography",
            "full",
            "explanation"
          ]
        }
      },
      "chapterEntry": {
        "description": "一章：单元的标识，或带标题的分组 {id, title, units}。\nA chapter: the id of a unit, or a titled group {id, title, units}.",
        "type": [
          "string",
          "object"
        ],
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "patternErrorMessage": "应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`",
        "not": {
          "enum": [
            "foreword",
            "introduction",
            "scope",
            "references",
            "terms",
            "bibliography",
            "full",
            "explanation"
          ]
        },
        "properties": {
          "id": {
            "$ref": "#/$defs/chapterId",
            "description": "章的标识；不用 foreword、introduction、scope、references、terms、bibliography、full、explanation，它们已是页面的名称。\nId of the chapter; not foreword, introduction, scope, references, terms, bibliography, full or explanation, which already name pages."
          },
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "章的标题。\nTitle of the chapter."
          },
          "units": {
            "description": "本章的单元和分组，按顺序。\nThe units and groups of the chapter, in order.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/outlineEntry"
            },
            "minItems": 1
          }
        },
        "required": [
          "id",
          "title",
          "units"
        ],
        "additionalProperties": false
      },
      "outlineEntry": {
        "description": "一个条目：单元的标识，或带标题的分组 {id, title, units}。\nAn entry: the id of a unit, or a titled group {id, title, units}.",
        "type": [
          "string",
          "object"
        ],
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "patternErrorMessage": "应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`",
        "properties": {
          "id": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "分组的标识符。\nIdentifier of the group."
          },
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "分组的标题。\nTitle of the group."
          },
          "units": {
            "description": "分组的单元和下级分组，按顺序。\nThe units and groups of the group, in order.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/outlineEntry"
            },
            "minItems": 1
          }
        },
        "required": [
          "id",
          "title",
          "units"
        ],
        "additionalProperties": false
      },
      "evaluation": {
        "description": "评价结果的形成：等级、否决项、特殊扣分和加分、不适用的上限。\nHow scores become a result: grades, vetoes, special deductions and bonuses, how much may not apply.",
        "type": "object",
        "properties": {
          "grades": {
            "description": "等级，由高到低；最低等级的 minimum 为 0。\nThe grades, the highest first; the lowest has minimum 0.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/grade"
            },
            "minItems": 1
          },
          "vetoes": {
            "description": "否决项。\nCircumstances of which one that holds settles the result.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/veto"
            }
          },
          "adjustments": {
            "description": "特殊扣分和特殊加分。\nSpecial deductions and bonuses.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/adjustment"
            }
          },
          "maximumBonus": {
            "$ref": "common.schema.json#/$defs/quantity",
            "description": "特殊加分之和的上限（分），或参数名。\nMost points that all bonuses give, or the name of a parameter."
          },
          "maximumDeduction": {
            "$ref": "common.schema.json#/$defs/quantity",
            "description": "特殊扣分之和的上限（分），或参数名。\nMost points that all deductions take, or the name of a parameter."
          },
          "maximumNotApplicable": {
            "$ref": "common.schema.json#/$defs/share",
            "description": "不适用的分值比例的上限，0～1，或参数名；大于它时不可评。\nLargest share of the points that may not apply, from 0 to 1, or the name of a parameter."
          },
          "notRated": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "因否决项没有等级的结果的名称，默认“不予评级”。\nWhat a result without a grade because of a veto is called; Not rated if left out."
          },
          "notAssessable": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "不适用过多的结果的名称，默认“不可评”。\nWhat a result of which too much does not apply is called; Not assessable if left out."
          },
          "partly": {
            "description": "检查表的问题答复为“部分符合”时的得分率，默认 0。\nFraction of a checklist question answered partly; 0 if left out.",
            "type": "number",
            "minimum": 0,
            "maximum": 1,
            "default": 0
          },
          "confidence": {
            "description": "置信水平，默认 0.95。\nLevel of the confidence intervals; 0.95 if left out.",
            "type": "number",
            "enum": [
              0.9,
              0.95,
              0.99
            ],
            "default": 0.95
          },
          "decimals": {
            "description": "报告值的小数位数，默认 1；按 GB/T 8170 修约。\nDecimals of reported points; 1 if left out; rounded half to even.",
            "type": "integer",
            "minimum": 0,
            "maximum": 6,
            "default": 1
          },
          "samples": {
            "description": "建议的样本量，总体由小到大；最后一项不写 atMost，用于更大的总体。\nSuggested sample sizes by rising population; the last one, without atMost, for all larger ones.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/sampleSize"
            }
          },
          "sampling": {
            "description": "规定抽样的条款，写作“标准/单元.条款”。\nThe provisions that guide the sampling, as standard/unit.provision.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/$defs/provisionKey"
            },
            "uniqueItems": true
          }
        },
        "required": [
          "grades"
        ],
        "additionalProperties": false
      },
      "grade": {
        "description": "一个等级：总分不小于 minimum。\nOne grade: a total of no less than minimum.",
        "type": "object",
        "properties": {
          "id": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "等级的标识符，criterion 的 gates 用它。\nIdentifier of the grade, used by gates of criteria."
          },
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "等级的名称。\nName of the grade."
          },
          "minimum": {
            "$ref": "common.schema.json#/$defs/quantity",
            "description": "总分的下限，含，或参数名。\nLeast total, included, or the name of a parameter."
          }
        },
        "required": [
          "id",
          "title",
          "minimum"
        ],
        "additionalProperties": false
      },
      "veto": {
        "description": "一个否决项。\nOne veto.",
        "type": "object",
        "properties": {
          "id": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "否决项的标识符。\nIdentifier of the veto."
          },
          "code": {
            "$ref": "common.schema.json#/$defs/text",
            "description": "短代码，例如 V1。\nShort code such as V1."
          },
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "否决项的情形。\nThe circumstance."
          },
          "provision": {
            "$ref": "common.schema.json#/$defs/provisionKey",
            "description": "规定它的条款，写作“标准/单元.条款”。\nThe provision that states it, as standard/unit.provision."
          },
          "cap": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "仍可评定的最高等级；省略时不予评级。\nThe highest grade that can still be awarded; none if left out."
          }
        },
        "required": [
          "id",
          "title"
        ],
        "additionalProperties": false
      },
      "adjustment": {
        "description": "一个特殊扣分或特殊加分事项。\nOne special deduction or bonus.",
        "type": "object",
        "properties": {
          "id": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "事项的标识符。\nIdentifier of it."
          },
          "kind": {
            "description": "deduction 扣分，bonus 加分。\nWhether points are taken off (deduction) or added (bonus).",
            "type": "string",
            "enum": [
              "deduction",
              "bonus"
            ]
          },
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "事项。\nWhat it is for."
          },
          "points": {
            "$ref": "common.schema.json#/$defs/quantity",
            "description": "每一事项的分数，不写负号，或参数名。\nPoints for each case, without a minus sign, or the name of a parameter."
          },
          "provision": {
            "$ref": "common.schema.json#/$defs/provisionKey",
            "description": "规定它的条款，写作“标准/单元.条款”。\nThe provision that states it, as standard/unit.provision."
          }
        },
        "required": [
          "id",
          "kind",
          "title",
          "points"
        ],
        "additionalProperties": false
      },
      "sampleSize": {
        "description": "一档样本量。\nOne sample size.",
        "type": "object",
        "properties": {
          "atMost": {
            "description": "适用的最大总体数量；省略时用于更大的总体。\nLargest population for which it is meant; all larger ones if left out.",
            "type": "integer",
            "minimum": 1
          },
          "sample": {
            "$ref": "common.schema.json#/$defs/quantity",
            "description": "样本量，或参数名；总体不足时全部抽取。\nCases to sample, or the name of a parameter; all where there are fewer."
          }
        },
        "required": [
          "sample"
        ],
        "additionalProperties": false
      }
    }
  },
  "term": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "terms/<id>.md",
    "description": "一条术语；正文第一段是定义。\nA defined term; the first paragraph of the body is its definition.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：术语。\nKind of file: a term.",
        "const": "term"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "术语的标识符，在整个标准族内唯一。\nIdentifier of the term, unique within the family."
      },
      "term": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "术语及其英文对应词。\nThe preferred term."
      },
      "abbreviation": {
        "$ref": "common.schema.json#/$defs/text",
        "description": "缩略语。\nIts abbreviation."
      },
      "aliases": {
        "$ref": "common.schema.json#/$defs/wordForms",
        "description": "许用同义词。\nAdmitted synonyms."
      },
      "deprecated": {
        "$ref": "common.schema.json#/$defs/wordForms",
        "description": "不应使用的说法。\nWords that must not be used for the concept."
      },
      "broader": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "上位概念的术语标识。\nId of the term for the broader concept."
      },
      "related": {
        "description": "相关概念的术语标识。\nIds of the terms for related concepts.",
        "type": "array",
        "items": {
          "$ref": "common.schema.json#/$defs/id"
        },
        "uniqueItems": true
      },
      "source": {
        "$ref": "#/$defs/termSource"
      },
      "basis": {
        "$ref": "common.schema.json#/$defs/basisIds"
      }
    },
    "required": [
      "kind",
      "id",
      "term"
    ],
    "additionalProperties": false,
    "$defs": {
      "termSource": {
        "description": "定义的来源文件。\nThe document from which the definition was taken over.",
        "type": "object",
        "properties": {
          "reference": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "来源文件在 references 中的标识。\nId of the document among references."
          },
          "clause": {
            "$ref": "common.schema.json#/$defs/text",
            "description": "来源条号，加引号，例如 \"3.2\"。\nNumber of the clause in it, in quotes, such as \"3.2\"."
          },
          "modified": {
            "description": "true：有修改。默认 false。\ntrue: taken over with changes. false if left out.",
            "type": "boolean",
            "default": false
          }
        },
        "required": [
          "reference"
        ],
        "additionalProperties": false
      }
    }
  },
  "principle": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "principles/<id>.md",
    "description": "一条原则；正文各段为陈述或推荐，不用“应”。\nA principle; its paragraphs are statements or recommendations, without shall.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：原则。\nKind of file: a principle.",
        "const": "principle"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "原则的标识符，在本标准内唯一。\nIdentifier of the principle, unique within the standard."
      },
      "title": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "标题。\nTitle."
      },
      "actor": {
        "$ref": "common.schema.json#/$defs/actors"
      },
      "step": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "流程步骤，取自 vocabulary.yaml 的 steps。\nProcess step, from steps in vocabulary.yaml."
      },
      "verify": {
        "$ref": "common.schema.json#/$defs/verificationMethods"
      },
      "evidence": {
        "$ref": "common.schema.json#/$defs/evidenceIds"
      },
      "basis": {
        "$ref": "common.schema.json#/$defs/basisIds"
      },
      "provisions": {
        "$ref": "common.schema.json#/$defs/provisions"
      }
    },
    "required": [
      "kind",
      "id",
      "title"
    ],
    "additionalProperties": false
  },
  "clause": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "clauses/<id>.md",
    "description": "一个条款单元；正文的每一段、每一列项是一条条款，以 {#id} 结尾。\nA clause; every paragraph and list item of its body is a provision and ends in {#id}.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：条款。\nKind of file: a clause.",
        "const": "clause"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "条款单元的标识符，在本标准内唯一。\nIdentifier of the clause, unique within the standard."
      },
      "title": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "标题。\nTitle."
      },
      "actor": {
        "$ref": "common.schema.json#/$defs/actors"
      },
      "step": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "流程步骤，取自 vocabulary.yaml 的 steps。\nProcess step, from steps in vocabulary.yaml."
      },
      "verify": {
        "$ref": "common.schema.json#/$defs/verificationMethods"
      },
      "evidence": {
        "$ref": "common.schema.json#/$defs/evidenceIds"
      },
      "basis": {
        "$ref": "common.schema.json#/$defs/basisIds"
      },
      "provisions": {
        "$ref": "common.schema.json#/$defs/provisions"
      },
      "process": {
        "$ref": "#/$defs/process"
      }
    },
    "required": [
      "kind",
      "id",
      "title"
    ],
    "additionalProperties": false,
    "$defs": {
      "process": {
        "description": "流程，作为数据给出的步骤。\nA process, its steps given as data.",
        "type": "object",
        "properties": {
          "steps": {
            "description": "步骤，按顺序。\nThe steps, in order.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/processStep"
            },
            "minItems": 1
          }
        },
        "required": [
          "steps"
        ],
        "additionalProperties": false
      },
      "processStep": {
        "description": "流程的一步。\nOne step of the process.",
        "type": "object",
        "properties": {
          "id": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "步骤的标识符，在本流程内唯一。\nIdentifier of the step, unique within the process."
          },
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "步骤名称。\nName of the step."
          },
          "actor": {
            "$ref": "common.schema.json#/$defs/actors"
          },
          "input": {
            "description": "输入。\nWhat the step needs.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/$defs/localizedText"
            }
          },
          "output": {
            "description": "输出。\nWhat the step yields.",
            "type": "array",
            "items": {
              "$ref": "common.schema.json#/$defs/localizedText"
            }
          },
          "limit": {
            "$ref": "common.schema.json#/$defs/parameterName",
            "description": "本步骤时限的参数，取自 parameters.yaml。\nThe parameter of parameters.yaml that limits the step."
          },
          "checkpoint": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "质量控制点：检查什么。\nQuality checkpoint: what is checked."
          },
          "next": {
            "description": "后续步骤；省略时流程在此结束。\nThe steps that follow; the process ends here if left out.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/processNext"
            }
          }
        },
        "required": [
          "id",
          "title",
          "actor"
        ],
        "additionalProperties": false
      },
      "processNext": {
        "description": "到后续步骤的一条路径。\nOne way to a following step.",
        "type": "object",
        "properties": {
          "to": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "后续步骤的标识。\nId of the following step."
          },
          "when": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "走这条路径的条件；省略时总是走。\nWhen it is taken; always if left out."
          }
        },
        "required": [
          "to"
        ],
        "additionalProperties": false
      }
    }
  },
  "metric": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "metrics/<id>.md",
    "description": "一个指标：量什么、怎样算、取自哪里。\nA metric: what is measured, how it is computed, where the data come from.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：指标。\nKind of file: a metric.",
        "const": "metric"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "指标的标识符，在整个标准族内唯一。\nIdentifier of the metric, unique within the family."
      },
      "code": {
        "$ref": "common.schema.json#/$defs/text",
        "description": "短代码，例如 M01，各版保持不变。\nShort code such as M01, stable across editions."
      },
      "title": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "指标名称。\nName of the metric."
      },
      "unit": {
        "$ref": "common.schema.json#/$defs/unit"
      },
      "direction": {
        "description": "方向：lower 越小越好，higher 越大越好。\nWhich way is better: lower or higher.",
        "type": "string",
        "enum": [
          "lower",
          "higher"
        ]
      },
      "statistics": {
        "description": "报告的统计量，例如 [mean, p90]。\nThe statistics that are reported, such as [mean, p90].",
        "type": "array",
        "items": {
          "$ref": "common.schema.json#/$defs/statistic"
        },
        "uniqueItems": true
      },
      "population": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "统计总体。\nWhat is counted in."
      },
      "exclusions": {
        "description": "不计入的情形。\nWhat is left out of it.",
        "type": "array",
        "items": {
          "$ref": "common.schema.json#/$defs/localizedText"
        }
      },
      "dataSource": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "数据来源。\nWhere the data come from."
      },
      "minimumSample": {
        "description": "最小样本量。\nSmallest sample that counts.",
        "type": "integer",
        "minimum": 1
      },
      "rounding": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "修约规则。\nHow the result is rounded."
      },
      "safeguards": {
        "description": "防止失真的规定。\nWhat keeps the figure honest.",
        "type": "array",
        "items": {
          "$ref": "common.schema.json#/$defs/localizedText"
        }
      },
      "actor": {
        "$ref": "common.schema.json#/$defs/actors"
      },
      "step": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "流程步骤，取自 vocabulary.yaml 的 steps。\nProcess step, from steps in vocabulary.yaml."
      },
      "verify": {
        "$ref": "common.schema.json#/$defs/verificationMethods"
      },
      "evidence": {
        "$ref": "common.schema.json#/$defs/evidenceIds"
      },
      "basis": {
        "$ref": "common.schema.json#/$defs/basisIds"
      },
      "provisions": {
        "$ref": "common.schema.json#/$defs/provisions"
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "unit",
      "direction"
    ],
    "additionalProperties": false
  },
  "criterion": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "criteria/<id>.md",
    "description": "评价指标树的一个节点；正文为取值规则。\nA node of the tree of evaluation criteria; its body holds the value rules.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：评价指标。\nKind of file: a criterion.",
        "const": "criterion"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "评价指标的标识符，在本标准内唯一。\nIdentifier of the criterion, unique within the standard."
      },
      "code": {
        "$ref": "common.schema.json#/$defs/text",
        "description": "短代码，例如 B2。\nShort code such as B2."
      },
      "title": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "评价指标名称。\nName of the criterion."
      },
      "parent": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "上级指标的标识；一级指标不写。\nId of the criterion above; absent on a root."
      },
      "weight": {
        "description": "权重（分）：一级指标之和为 100，下级之和等于上级。\nWeight in points: roots sum to 100, children to their parent.",
        "type": "number",
        "minimum": 0,
        "maximum": 100
      },
      "scoring": {
        "$ref": "#/$defs/scoring"
      },
      "provisions": {
        "description": "所评价的条款，写作“标准/单元.条款”。\nThe provisions judged, as standard/unit.provision.",
        "type": "array",
        "items": {
          "$ref": "common.schema.json#/$defs/provisionKey"
        },
        "uniqueItems": true
      },
      "metric": {
        "description": "提供数值的指标：一个，或一个列表；有多个时取其中最不利的数值。\nThe metric that feeds the criterion: one, or a list; of several, the least favourable value counts.",
        "type": [
          "string",
          "array"
        ],
        "pattern": "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
        "patternErrorMessage": "应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`\nExpected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`",
        "items": {
          "$ref": "common.schema.json#/$defs/id"
        },
        "minItems": 1,
        "uniqueItems": true
      },
      "methods": {
        "$ref": "common.schema.json#/$defs/verificationMethods"
      },
      "evidence": {
        "$ref": "common.schema.json#/$defs/evidenceIds"
      },
      "items": {
        "description": "检查表的问题，用于 checklist。\nQuestions of the checklist, for the method checklist.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/checklistQuestion"
        }
      },
      "notApplicable": {
        "description": "允许判为不适用的理由。\nReasons for which the criterion may be left out.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/notApplicable"
        }
      },
      "gates": {
        "description": "评定等级的门槛。\nGates for grades.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/gate"
        }
      },
      "basis": {
        "$ref": "common.schema.json#/$defs/basisIds"
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "weight"
    ],
    "additionalProperties": false,
    "$defs": {
      "scoring": {
        "description": "评分方法：binary 符合与否，ratio 符合比例，checklist 检查表，rubric 分档描述，linear 线性，steps 阶梯，deduction 扣分。\nHow points are given: binary, ratio, checklist, rubric, linear, steps or deduction.",
        "type": "object",
        "properties": {
          "method": {
            "description": "评分方法。\nThe scoring method.",
            "type": "string",
            "enum": [
              "binary",
              "ratio",
              "checklist",
              "rubric",
              "linear",
              "steps",
              "deduction"
            ]
          }
        },
        "required": [
          "method"
        ],
        "discriminator": {
          "propertyName": "method"
        },
        "oneOf": [
          {
            "$ref": "#/$defs/binaryScoring"
          },
          {
            "$ref": "#/$defs/ratioScoring"
          },
          {
            "$ref": "#/$defs/checklistScoring"
          },
          {
            "$ref": "#/$defs/rubricScoring"
          },
          {
            "$ref": "#/$defs/linearScoring"
          },
          {
            "$ref": "#/$defs/stepsScoring"
          },
          {
            "$ref": "#/$defs/deductionScoring"
          }
        ]
      },
      "binaryScoring": {
        "description": "符合得满分，不符合得零分。\nAll points or none.",
        "type": "object",
        "properties": {
          "method": {
            "description": "评分方法。\nThe scoring method.",
            "const": "binary"
          }
        },
        "required": [
          "method"
        ],
        "additionalProperties": false
      },
      "ratioScoring": {
        "description": "按样本中符合的比例得分。\nPoints in proportion to the conforming share of a sample.",
        "type": "object",
        "properties": {
          "method": {
            "description": "评分方法。\nThe scoring method.",
            "const": "ratio"
          },
          "minimumSample": {
            "description": "最小样本量。\nSmallest sample that counts.",
            "type": "integer",
            "minimum": 1
          }
        },
        "required": [
          "method"
        ],
        "additionalProperties": false
      },
      "checklistScoring": {
        "description": "按检查表 items 中符合的项数得分。\nPoints in proportion to the questions of items that are met.",
        "type": "object",
        "properties": {
          "method": {
            "description": "评分方法。\nThe scoring method.",
            "const": "checklist"
          }
        },
        "required": [
          "method"
        ],
        "additionalProperties": false
      },
      "rubricScoring": {
        "description": "按分档描述得分。\nPoints by described levels.",
        "type": "object",
        "properties": {
          "method": {
            "description": "评分方法。\nThe scoring method.",
            "const": "rubric"
          },
          "levels": {
            "description": "各档，从低到高。\nThe levels, from the lowest.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/rubricLevel"
            },
            "minItems": 2
          }
        },
        "required": [
          "method",
          "levels"
        ],
        "additionalProperties": false
      },
      "rubricLevel": {
        "description": "一档。\nOne level.",
        "type": "object",
        "properties": {
          "value": {
            "description": "得分比例，0～1。\nShare of the points, from 0 to 1.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "anchor": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "本档的描述。\nWhat this level looks like."
          }
        },
        "required": [
          "value",
          "anchor"
        ],
        "additionalProperties": false
      },
      "linearScoring": {
        "description": "在 zeroAt（零分）与 fullAt（满分）之间线性得分。\nPoints rise evenly from zeroAt (none) to fullAt (all).",
        "type": "object",
        "properties": {
          "method": {
            "description": "评分方法。\nThe scoring method.",
            "const": "linear"
          },
          "zeroAt": {
            "description": "得零分的值。\nThe value that earns nothing.",
            "type": "number"
          },
          "fullAt": {
            "description": "得满分的值。\nThe value that earns all points.",
            "type": "number"
          },
          "unit": {
            "$ref": "common.schema.json#/$defs/unit"
          }
        },
        "required": [
          "method",
          "zeroAt",
          "fullAt",
          "unit"
        ],
        "additionalProperties": false
      },
      "stepsScoring": {
        "description": "按所在区间得分：第一个 atMost 不小于实测值的一级。\nPoints by range: the first step whose atMost is not below the measured value.",
        "type": "object",
        "properties": {
          "method": {
            "description": "评分方法。\nThe scoring method.",
            "const": "steps"
          },
          "unit": {
            "$ref": "common.schema.json#/$defs/unit"
          },
          "steps": {
            "description": "各级，atMost 从小到大。\nThe steps, by rising atMost.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/scoringStep"
            },
            "minItems": 1
          },
          "otherwise": {
            "description": "超过最后一级时的得分比例，0～1。\nShare of the points beyond the last step, from 0 to 1.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          }
        },
        "required": [
          "method",
          "unit",
          "steps",
          "otherwise"
        ],
        "additionalProperties": false
      },
      "scoringStep": {
        "description": "一级。\nOne step.",
        "type": "object",
        "properties": {
          "atMost": {
            "description": "本级的上限，含。\nUpper end of the step, included.",
            "type": "number"
          },
          "fraction": {
            "description": "得分比例，0～1。\nShare of the points, from 0 to 1.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          }
        },
        "required": [
          "atMost",
          "fraction"
        ],
        "additionalProperties": false
      },
      "deductionScoring": {
        "description": "每发现一处扣去一定比例，扣到 floor 为止。\nEach finding takes away a share, down to floor.",
        "type": "object",
        "properties": {
          "method": {
            "description": "评分方法。\nThe scoring method.",
            "const": "deduction"
          },
          "perCount": {
            "description": "每处扣去的比例，0～1。\nShare taken away for each finding, from 0 to 1.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          },
          "floor": {
            "description": "最低得分比例，0～1。\nLowest share that remains, from 0 to 1.",
            "type": "number",
            "minimum": 0,
            "maximum": 1
          }
        },
        "required": [
          "method",
          "perCount",
          "floor"
        ],
        "additionalProperties": false
      },
      "checklistQuestion": {
        "description": "检查表的一问。\nOne question of the checklist.",
        "type": "object",
        "properties": {
          "id": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "问题的标识符，在本文件内唯一。\nIdentifier of the question, unique within the file."
          },
          "question": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "问题，以是或否回答。\nThe question, to be answered with yes or no."
          },
          "provision": {
            "$ref": "common.schema.json#/$defs/provisionKey"
          },
          "method": {
            "$ref": "common.schema.json#/$defs/verificationMethod"
          }
        },
        "required": [
          "id",
          "question"
        ],
        "additionalProperties": false
      },
      "notApplicable": {
        "description": "一种不适用的理由。\nOne reason why the criterion does not apply.",
        "type": "object",
        "properties": {
          "id": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "理由的标识符，在本文件内唯一。\nIdentifier of the reason, unique within the file."
          },
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "理由。\nThe reason."
          }
        },
        "required": [
          "id",
          "title"
        ],
        "additionalProperties": false
      },
      "gate": {
        "description": "评定等级的门槛：{grade, minimum} 或 {grade, value}；未达到时不得评为 grade。\nA gate, {grade, minimum} or {grade, value}: without it the grade cannot be awarded.",
        "type": "object",
        "properties": {
          "grade": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "等级，standard.md 的 evaluation.grades 之一。\nThe grade, one of evaluation.grades in standard.md."
          },
          "minimum": {
            "$ref": "common.schema.json#/$defs/share",
            "description": "本项的最低得分率，0～1，或参数名。\nLowest share of the points of this criterion, from 0 to 1, or the name of a parameter."
          },
          "value": {
            "$ref": "common.schema.json#/$defs/quantity",
            "description": "linear 和 steps 取值的数值，应达到或者优于它；或参数名。\nValue to reach or better, for linear and steps; or the name of a parameter."
          }
        },
        "required": [
          "grade"
        ],
        "oneOf": [
          {
            "required": [
              "minimum"
            ],
            "properties": {
              "value": false
            }
          },
          {
            "required": [
              "value"
            ],
            "properties": {
              "minimum": false
            }
          }
        ],
        "additionalProperties": false
      }
    }
  },
  "annex": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "annexes/<id>.md",
    "description": "一个附录；标题 ## 标题 {#id} 编为 A.1、A.2……\nAn annex; its headings ## Title {#id} become A.1, A.2 …",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：附录。\nKind of file: an annex.",
        "const": "annex"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "附录的标识符，在本标准内唯一。\nIdentifier of the annex, unique within the standard."
      },
      "title": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "标题。\nTitle."
      },
      "nature": {
        "description": "性质：normative 规范性，informative 资料性。\nNature: normative or informative.",
        "type": "string",
        "enum": [
          "normative",
          "informative"
        ]
      },
      "actor": {
        "$ref": "common.schema.json#/$defs/actors"
      },
      "step": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "流程步骤，取自 vocabulary.yaml 的 steps。\nProcess step, from steps in vocabulary.yaml."
      },
      "verify": {
        "$ref": "common.schema.json#/$defs/verificationMethods"
      },
      "evidence": {
        "$ref": "common.schema.json#/$defs/evidenceIds"
      },
      "basis": {
        "$ref": "common.schema.json#/$defs/basisIds"
      },
      "provisions": {
        "$ref": "common.schema.json#/$defs/provisions"
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "nature"
    ],
    "additionalProperties": false
  },
  "reference": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "references/<id>.md",
    "description": "一份外部文件：标准、法律、图书等。\nAn external document: a standard, a law, a book.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：外部文件。\nKind of file: an external document.",
        "const": "reference"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "外部文件的标识符，在整个标准族内唯一。\nIdentifier of the document, unique within the family."
      },
      "number": {
        "$ref": "common.schema.json#/$defs/documentNumber",
        "description": "文件编号，不含年份，例如 GB/T 27922、ISO 10002；法律没有编号时省略。\nNumber of the document without the year, such as GB/T 27922 or ISO 10002; left out where it has none."
      },
      "year": {
        "description": "年份，加引号，例如 \"2011\"；只在注日期引用时写。\nYear in quotes, such as \"2011\"; only if the dated edition is cited.",
        "type": "string",
        "pattern": "^[0-9]{4}(-[0-9]{2})?$",
        "patternErrorMessage": "应为四位数字的年份，例如 `2011`\nExpected a year of four digits, such as `2011`"
      },
      "title": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "名称。\nTitle."
      },
      "type": {
        "description": "类型：standard 标准，law 法律，regulation 行政法规，rule 规章，publication 其他出版物。\nType: standard, law, regulation, rule or publication.",
        "type": "string",
        "enum": [
          "standard",
          "law",
          "regulation",
          "rule",
          "publication"
        ]
      },
      "status": {
        "description": "状态：current 现行，superseded 已被代替，withdrawn 已废止，unverified 未核实。\nStatus: current, superseded, withdrawn or unverified.",
        "type": "string",
        "enum": [
          "current",
          "superseded",
          "withdrawn",
          "unverified"
        ]
      },
      "replacedBy": {
        "$ref": "common.schema.json#/$defs/documentNumber",
        "description": "代替它的文件的编号。\nNumber of the document that replaces it."
      },
      "checkedOn": {
        "$ref": "common.schema.json#/$defs/calendarDate",
        "description": "核实状态的日期。\nDate on which the status was checked."
      },
      "url": {
        "$ref": "common.schema.json#/$defs/address",
        "description": "可查到该文件的网址。\nWhere it can be found."
      }
    },
    "required": [
      "kind",
      "id",
      "title",
      "type",
      "status"
    ],
    "additionalProperties": false
  },
  "explanation": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "notes/drafting.md",
    "description": "编制说明。\nThe drafting explanation.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：编制说明。\nKind of file: the drafting explanation.",
        "const": "explanation"
      },
      "id": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "标识符，在本标准内唯一；可省略。\nIdentifier, unique within the standard; may be left out."
      },
      "title": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "标题。\nTitle."
      },
      "basis": {
        "$ref": "common.schema.json#/$defs/basisIds",
        "description": "编制说明所述资料、调研或决定的编号。\nIds of the source facts, surveys and decisions that the explanation speaks of."
      }
    },
    "required": [
      "kind"
    ],
    "additionalProperties": false
  },
  "parameters": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "parameters.yaml",
    "description": "标准族用到的各个数值，每个只写一次，并写明依据。\nEvery number that the family uses, once, with what justifies it.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：参数。\nKind of file: parameters.",
        "const": "parameters"
      },
      "parameters": {
        "description": "按参数名给出。\nThe parameters, by name.",
        "type": "object",
        "propertyNames": {
          "$ref": "common.schema.json#/$defs/parameterName"
        },
        "additionalProperties": {
          "$ref": "#/$defs/parameter"
        }
      }
    },
    "required": [
      "kind",
      "parameters"
    ],
    "additionalProperties": false,
    "$defs": {
      "parameter": {
        "description": "一个参数。\nOne parameter.",
        "type": "object",
        "properties": {
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "参数名称。\nName of the parameter."
          },
          "value": {
            "description": "数值。\nIts value.",
            "type": "number"
          },
          "unit": {
            "$ref": "common.schema.json#/$defs/unit"
          },
          "clock": {
            "description": "计时方式：natural 自然时，working 工作时间。\nHow time is counted: natural or working time.",
            "type": "string",
            "enum": [
              "natural",
              "working"
            ]
          },
          "use": {
            "description": "用途：normative 规范性，informative 仅供参考。默认 normative。\nUse: normative, or only informative. normative if left out.",
            "type": "string",
            "enum": [
              "normative",
              "informative"
            ],
            "default": "normative"
          },
          "basis": {
            "description": "依据。\nWhat justifies it.",
            "type": "array",
            "items": {
              "$ref": "#/$defs/basis"
            }
          },
          "proposal": {
            "description": "true：数值为起草组自己的建议。默认 false。\ntrue: the drafting group proposes the value itself. false if left out.",
            "type": "boolean",
            "default": false
          },
          "date": {
            "$ref": "common.schema.json#/$defs/calendarDate",
            "description": "确定数值的日期。\nDate on which the value was settled."
          },
          "note": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "说明。\nA note."
          }
        },
        "required": [
          "title",
          "value",
          "unit"
        ],
        "additionalProperties": false
      },
      "basis": {
        "description": "一项依据。\nOne justification.",
        "type": "object",
        "properties": {
          "kind": {
            "description": "依据的种类：law 法律法规，standard 标准，survey 调研，source 资料，group-decision 起草组决定。\nKind of justification: law, standard, survey, source or group-decision.",
            "type": "string",
            "enum": [
              "law",
              "standard",
              "survey",
              "source",
              "group-decision"
            ]
          },
          "ref": {
            "$ref": "common.schema.json#/$defs/text",
            "description": "依据的编号。\nIts id."
          },
          "note": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "说明。\nA note."
          }
        },
        "required": [
          "kind"
        ],
        "additionalProperties": false
      }
    }
  },
  "vocabulary": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "vocabulary.yaml",
    "description": "行为主体、证据种类和流程步骤的名称。\nNames of actors, kinds of evidence and process steps.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：词汇。\nKind of file: the vocabulary.",
        "const": "vocabulary"
      },
      "actors": {
        "description": "行为主体，按标识给出。\nActors, by id.",
        "type": "object",
        "propertyNames": {
          "$ref": "common.schema.json#/$defs/id"
        },
        "additionalProperties": {
          "$ref": "#/$defs/vocabularyEntry"
        }
      },
      "evidence": {
        "description": "证据种类，按标识给出。\nKinds of evidence, by id.",
        "type": "object",
        "propertyNames": {
          "$ref": "common.schema.json#/$defs/id"
        },
        "additionalProperties": {
          "$ref": "#/$defs/vocabularyEntry"
        }
      },
      "steps": {
        "description": "流程步骤，按标识和先后顺序给出。\nProcess steps, by id, in their order.",
        "type": "object",
        "propertyNames": {
          "$ref": "common.schema.json#/$defs/id"
        },
        "additionalProperties": {
          "$ref": "#/$defs/vocabularyEntry"
        }
      }
    },
    "required": [
      "kind"
    ],
    "additionalProperties": false,
    "$defs": {
      "vocabularyEntry": {
        "description": "一个词条。\nOne entry.",
        "type": "object",
        "properties": {
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "名称。\nName."
          },
          "description": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "说明。\nWhat it stands for."
          }
        },
        "required": [
          "title"
        ],
        "additionalProperties": false
      }
    }
  },
  "translation": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "<id>.en.md",
    "description": "一个单元的译文，与原文同在一个文件夹，正文结构和 {#id} 与原文相同。\nThe translation of one unit, next to the unit, with the same structure and the same {#id} as the original.",
    "type": "object",
    "properties": {
      "kind": {
        "description": "文件种类：译文。\nKind of file: a translation.",
        "const": "translation"
      },
      "of": {
        "$ref": "common.schema.json#/$defs/id",
        "description": "被译单元的标识符；译引言和范围时，写标准的标识符。\nIdentifier of the unit translated; of the standard for its introduction and scope."
      },
      "language": {
        "$ref": "common.schema.json#/$defs/language",
        "description": "译文的语言。\nLanguage of the translation."
      },
      "digest": {
        "description": "所译原文的摘要，由 normdown check 给出；原文改动后不再相符，提示译文需要更新。\nDigest of the text translated, as normdown check gives it; it no longer agrees once the original has changed.",
        "type": "string",
        "pattern": "^sha256-[0-9a-f]{16}$",
        "patternErrorMessage": "应为 `sha256-` 加 16 位十六进制数，可由 `normdown check` 给出\nExpected `sha256-` and 16 hexadecimal digits, as `normdown check` gives them"
      }
    },
    "required": [
      "kind",
      "of",
      "language",
      "digest"
    ],
    "additionalProperties": false
  },
  "config": {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "normdown.config.json",
    "description": "工作区的配置。\nConfiguration of the workspace.",
    "type": "object",
    "properties": {
      "$schema": {
        "description": "本配置的 JSON Schema，供编辑器使用。\nThe JSON Schema of this file, for editors.",
        "type": "string"
      },
      "source": {
        "$ref": "#/$defs/folder",
        "description": "源文件夹，相对于本文件。默认 standards。\nFolder of the sources, relative to this file. standards if left out.",
        "default": "standards"
      },
      "outDir": {
        "$ref": "#/$defs/folder",
        "description": "输出文件夹，相对于本文件，不在源文件夹之内。默认 dist。\nFolder of the output, relative to this file and apart from the sources. dist if left out.",
        "default": "dist"
      },
      "title": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "站点名称。\nTitle of the site."
      },
      "publisher": {
        "$ref": "common.schema.json#/$defs/localizedText",
        "description": "发布机构。\nWho publishes."
      },
      "baseUrl": {
        "$ref": "common.schema.json#/$defs/address",
        "description": "站点根的完整网址，例如 https://example.org/standards/。\nAbsolute address of the site's root, such as https://example.org/standards/."
      },
      "locales": {
        "description": "站点界面的语言，第一个位于站点根。默认 [\"zh\", \"en\"]。\nLanguages of the site's interface, the first one at its root. [\"zh\", \"en\"] if left out.",
        "type": "array",
        "items": {
          "$ref": "common.schema.json#/$defs/language"
        },
        "minItems": 1,
        "uniqueItems": true,
        "default": [
          "zh",
          "en"
        ]
      },
      "licence": {
        "description": "许可。\nLicence under which the standards are published.",
        "type": "object",
        "properties": {
          "title": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "许可的名称。\nName of the licence."
          },
          "url": {
            "$ref": "common.schema.json#/$defs/address",
            "description": "许可全文的网址。\nWhere its text can be read."
          }
        },
        "required": [
          "title"
        ],
        "additionalProperties": false
      },
      "rules": {
        "description": "各规则的严重程度，按规则名给出；未列出的规则保持各自的默认值。默认 {}。\nSeverity of rules, by rule id; a rule not listed keeps its own. {} if left out.",
        "type": "object",
        "propertyNames": {
          "$ref": "common.schema.json#/$defs/id"
        },
        "additionalProperties": {
          "$ref": "#/$defs/ruleSeverity"
        },
        "default": {}
      },
      "waivers": {
        "description": "允许偏离规则之处，每处写明理由。默认 []。\nWhere rules may be departed from, each with its reason. [] if left out.",
        "type": "array",
        "items": {
          "$ref": "#/$defs/waiver"
        },
        "default": []
      },
      "lexicon": {
        "description": "规则所查词表的增减，按词表名给出。默认 {}。\nWords that the workspace adds to the lists that rules look for, or takes away, by list. {} if left out.",
        "type": "object",
        "properties": {
          "action": {
            "$ref": "#/$defs/wordChanges",
            "description": "行为动词：登记、派工、回访。\nVerbs of action: register, dispatch, inform."
          },
          "agent": {
            "$ref": "#/$defs/wordChanges",
            "description": "行为主体的名词：人员、机构、网点。\nNouns for those who act: staff, provider, outlet."
          },
          "brand": {
            "$ref": "#/$defs/wordChanges",
            "description": "商品名和商标。\nTrade names and trade marks."
          },
          "contract": {
            "$ref": "#/$defs/wordChanges",
            "description": "合同内容的用语：违约金、担保。\nTerms of contracts: compensation, deposit."
          },
          "counterparty": {
            "$ref": "#/$defs/wordChanges",
            "description": "服务对象的名词：用户、投诉人。\nNouns for those who are served: user, complainant."
          },
          "hedge": {
            "$ref": "#/$defs/wordChanges",
            "description": "削弱要求的词：尽可能、原则上。\nWords that weaken a requirement: as far as possible, normally."
          },
          "penalty": {
            "$ref": "#/$defs/wordChanges",
            "description": "行政措施和法律责任的用语：罚款、吊销。\nPenalties and measures of authorities: fine, revoke."
          },
          "promotional": {
            "$ref": "#/$defs/wordChanges",
            "description": "宣传用语：一流、知名。\nWords that advertise: world-class, renowned."
          },
          "quality": {
            "$ref": "#/$defs/wordChanges",
            "description": "作谓语或修饰语时没有判据的形容词：宽敞、主流。\nAdjectives without a criterion where they say how something is: spacious, mainstream."
          },
          "unverifiable": {
            "$ref": "#/$defs/wordChanges",
            "description": "不可核验的目标动词：确保、提高。\nVerbs of aims that nobody can verify: ensure, improve."
          },
          "vague-amount": {
            "$ref": "#/$defs/wordChanges",
            "description": "没有数量的词：足够、若干。\nWords without a number: adequate, several."
          },
          "vague-condition": {
            "$ref": "#/$defs/wordChanges",
            "description": "含糊的条件：必要时、视情况。\nConditions that leave open when they hold: where necessary, as appropriate."
          },
          "vague-frequency": {
            "$ref": "#/$defs/wordChanges",
            "description": "没有间隔的词：定期、经常。\nWords without an interval: regularly, from time to time."
          },
          "vague-quality": {
            "$ref": "#/$defs/wordChanges",
            "description": "没有判据的定性词：合理、良好。\nWords without a criterion: reasonable, good."
          },
          "vague-time": {
            "$ref": "#/$defs/wordChanges",
            "description": "没有时限的词：及时、尽快。\nWords without a time limit: promptly, as soon as possible."
          }
        },
        "additionalProperties": false,
        "default": {}
      },
      "theme": {
        "description": "站点外观。默认 {}。\nLook of the site. {} if left out.",
        "type": "object",
        "properties": {
          "accent": {
            "$ref": "#/$defs/colour",
            "description": "强调色，例如 #0b5fa5。\nAccent colour, such as #0b5fa5."
          },
          "accentDark": {
            "$ref": "#/$defs/colour",
            "description": "深色模式的强调色，例如 #7db8ec。\nAccent colour in dark mode, such as #7db8ec."
          },
          "logo": {
            "$ref": "#/$defs/folder",
            "description": "徽标图片，位于工作区内，相对于本文件。\nImage of the logo, within the workspace, relative to this file."
          },
          "footer": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "页脚文字。\nText at the foot of every page."
          },
          "name": {
            "$ref": "common.schema.json#/$defs/localizedText",
            "description": "页首的名称；不写则用 title。\nName in the head of every page; title if left out."
          },
          "colours": {
            "$ref": "#/$defs/colours",
            "description": "浅色模式的其他颜色。\nFurther colours in light mode."
          },
          "coloursDark": {
            "$ref": "#/$defs/colours",
            "description": "深色模式的其他颜色。\nFurther colours in dark mode."
          }
        },
        "additionalProperties": false,
        "default": {}
      }
    },
    "required": [
      "title",
      "publisher",
      "baseUrl"
    ],
    "additionalProperties": false,
    "$defs": {
      "wordChanges": {
        "description": "对一个词表的增减。\nChanges to one list of words.",
        "type": "object",
        "properties": {
          "add": {
            "description": "增加的词。\nWords added.",
            "$ref": "#/$defs/words"
          },
          "remove": {
            "description": "去掉的词。\nWords taken away.",
            "$ref": "#/$defs/words"
          },
          "except": {
            "description": "含有表中的词而另有含义的较长的词，例如快捷键之于快捷。\nLonger words in which a word of the list means something else, such as goods for good.",
            "$ref": "#/$defs/words"
          }
        },
        "additionalProperties": false
      },
      "words": {
        "$comment": "词，各不相同。\nWords, each once.",
        "type": "array",
        "items": {
          "$ref": "common.schema.json#/$defs/text"
        },
        "uniqueItems": true
      },
      "folder": {
        "$comment": "工作区内的路径，以 / 分隔。\nA path within the workspace, with forward slashes.",
        "type": "string",
        "pattern": "^[^\\\\\\s\\u0000-\\u001f]([^\\\\\\u0000-\\u001f]*[^\\\\\\s\\u0000-\\u001f])?$",
        "patternErrorMessage": "应为工作区内、以 `/` 分隔的相对路径，例如 `standards`\nExpected a path relative to the workspace with `/` between folders, such as `standards`"
      },
      "colours": {
        "$comment": "版面的颜色：纸面、浮面、线、墨、次要文字、印章色。文字与纸面的对比度应不小于 4.5（WCAG 2.2）。\nColours of the design; text has to keep a contrast of 4.5 to the paper (WCAG 2.2).",
        "type": "object",
        "properties": {
          "paper": {
            "$ref": "#/$defs/colour",
            "description": "页面的底色。\nGround of the page."
          },
          "surface": {
            "$ref": "#/$defs/colour",
            "description": "方框的底色。\nGround of boxes."
          },
          "rule": {
            "$ref": "#/$defs/colour",
            "description": "分隔线和边框的颜色。\nColour of rules and borders."
          },
          "ink": {
            "$ref": "#/$defs/colour",
            "description": "正文的颜色。\nColour of the text."
          },
          "muted": {
            "$ref": "#/$defs/colour",
            "description": "次要文字的颜色。\nColour of lesser text."
          },
          "seal": {
            "$ref": "#/$defs/colour",
            "description": "印章色，用于标记和提示。\nColour of marks and notices."
          }
        },
        "additionalProperties": false
      },
      "colour": {
        "$comment": "颜色，写作 #rrggbb。\nA colour, written #rrggbb.",
        "type": "string",
        "pattern": "^#[0-9A-Fa-f]{6}$",
        "patternErrorMessage": "应为 `#rrggbb` 形式的颜色，例如 `#0b5fa5`\nExpected a colour of the form `#rrggbb`, such as `#0b5fa5`"
      },
      "waiver": {
        "description": "一处豁免：在文件或文件夹中，规则不计入结果。\nA waiver: within a file or folder findings of the rule do not count.",
        "type": "object",
        "properties": {
          "rule": {
            "$ref": "common.schema.json#/$defs/id",
            "description": "规则名，例如 list-counted。\nId of the rule, such as list-counted."
          },
          "path": {
            "$ref": "#/$defs/folder",
            "description": "文件或文件夹，相对于本文件，例如 standards/process。\nA file or folder, relative to this file, such as standards/process."
          },
          "reason": {
            "description": "理由；没有理由的豁免不生效。\nWhy; a waiver without a reason does not hold.",
            "type": "string"
          },
          "expires": {
            "description": "有效期，到该月或该日为止，例如 2027-06。\nMonth or day up to which it holds, such as 2027-06.",
            "type": "string"
          }
        },
        "required": [
          "rule",
          "path"
        ],
        "additionalProperties": false
      },
      "ruleSeverity": {
        "description": "严重程度：off 关闭，info 提示，warning 警告，error 错误。\nSeverity: off, info, warning or error.",
        "type": "string",
        "enum": [
          "off",
          "info",
          "warning",
          "error"
        ]
      }
    }
  }
}
