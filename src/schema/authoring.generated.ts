// Generated from schemas/authoring by npm run generate. Change the schemas, not this file.

/**
 * 标识符：小写字母、数字和连字符，以字母开头，例如 first-response。发布后不改、不再用于别的内容。
 * Identifier: lower-case letters, digits and single hyphens, starting with a letter, such as first-response. Never changed or used again once published.
 */
export type Id = string

/**
 * 语言：zh 中文，en 英文。
 * Language: zh for Chinese, en for English.
 */
export type Language = 'zh' | 'en'

/**
 * 一段不为空的文字。
 * Text that is not empty.
 */
export type Text = string

/**
 * 两种语言的文字 {zh: …, en: …}，至少给出一种；只写一个字符串时，表示标准自身的语言。
 * Text in both languages, {zh: …, en: …}, at least one of them; a plain string is text in the standard's own language.
 */
export type LocalizedText =
  | string
  | {
      /**
       * 中文文字。
       * The text in Chinese.
       */
      readonly zh?: Text
      /**
       * 英文文字。
       * The text in English.
       */
      readonly en?: Text
    }

/**
 * 按语言列出的词。
 * Words, listed by language.
 */
export interface WordForms {
  /**
   * 中文词。
   * The words in Chinese.
   */
  readonly zh?: readonly Text[]
  /**
   * 英文词。
   * The words in English.
   */
  readonly en?: readonly Text[]
}

/**
 * 日期，写作 2026-11-21。
 * A date, written 2026-11-21.
 */
export type CalendarDate = string

/**
 * 以 http:// 或 https:// 开头的网址。
 * An address that begins with http:// or https://.
 */
export type Address = string

/**
 * 文件编号，例如 T/XXX 001.3、GB/T 27922、Q/ABC 12、ISO 10002；不含年份。
 * Number of a document, such as T/XXX 001.3, GB/T 27922, Q/ABC 12 or ISO 10002, without the year.
 */
export type DocumentNumber = string

/**
 * 依据：说明条款理由的资料、调研或决定的编号。工具不解释其含义。
 * Ids of what justifies the provision: source facts, surveys, decisions. The tool does not interpret them.
 */
export type BasisIds = readonly Text[]

/**
 * 核验方法：document 查阅文件，observation 现场观察，interview 访谈，mystery-visit 暗访，data 核对数据，test 试验，survey 用户调查。
 * How an assessor verifies: document, observation, interview, mystery-visit, data, test or survey.
 */
export type VerificationMethod = 'document' | 'observation' | 'interview' | 'mystery-visit' | 'data' | 'test' | 'survey'

/**
 * 核验方法，可列多个。
 * How an assessor can verify it; several may be listed.
 */
export type VerificationMethods = readonly VerificationMethod[]

/**
 * 证据种类，取自 vocabulary.yaml 的 evidence。
 * Kinds of evidence, from evidence in vocabulary.yaml.
 */
export type EvidenceIds = readonly Id[]

/**
 * 行为主体，取自 vocabulary.yaml 的 actors：一个，或一个列表。
 * Who acts, from actors in vocabulary.yaml: one, or a list.
 */
export type Actors = string | readonly Id[]

/**
 * 单位：s 秒，min 分，h 小时，d 日，working-day 工作日，week 周，month 月，quarter 季度，a 年，% 百分比，permille 千分比，percentage-point 百分点，point 分，yuan 元，times 倍，count 计数，或物理单位的符号，例如 mm、kg、V。
 * Unit: s, min, h, d, working-day, week, month, quarter, a (year), %, permille, percentage-point, point, yuan, times, count, or the symbol of a physical unit, such as mm, kg or V.
 */
export type Unit =
  | 's'
  | 'min'
  | 'h'
  | 'd'
  | 'working-day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'a'
  | '%'
  | 'permille'
  | 'percentage-point'
  | 'point'
  | 'yuan'
  | 'times'
  | 'count'
  | 'mm'
  | 'cm'
  | 'm'
  | 'km'
  | 'm²'
  | 'm³'
  | 'mg'
  | 'g'
  | 'kg'
  | 't'
  | 'L'
  | 'mL'
  | 'MPa'
  | 'dB'
  | 'kW'
  | 'kWh'
  | 'V'
  | 'kV'
  | 'mV'
  | 'A'
  | 'mA'
  | 'W'
  | 'Wh'
  | 'mAh'
  | 'Hz'
  | 'kHz'
  | 'MHz'
  | 'GHz'
  | 'nm'
  | 'Pa'
  | 'kPa'
  | 'N'
  | 'lx'
  | 'mm²'
  | 'cm²'
  | 'km²'
  | 'ha'
  | 'cm³'
  | 'kN'
  | 'kJ'
  | 'MJ'
  | 'mol'
  | 'lm'
  | 'bar'
  | 'm/s'
  | 'km/h'
  | 'r/min'
  | 'L/min'
  | 'm³/h'
  | 'g/kg'
  | 'mg/kg'
  | 'g/L'
  | 'mg/L'
  | 'mg/m³'
  | 'kg/m³'
  | 'g/cm³'
  | 'ms'
  | 'KB'
  | 'MB'
  | 'GB'
  | 'TB'
  | 'kbit/s'
  | 'Mbit/s'
  | 'Gbit/s'
  | 'Mbps'
  | 'um'
  | 'ohm'
  | 'celsius'

/**
 * 统计量：mean 平均值，median 中位数，minimum 最小值，maximum 最大值，或百分位数 p1～p99，例如 p90。
 * Statistic: mean, median, minimum, maximum, or a percentile from p1 to p99, such as p90.
 */
export type Statistic = string

/**
 * parameters.yaml 中的参数名：大写字母、数字和下划线，例如 T_FIRST_RESP。
 * Name of a parameter of parameters.yaml: upper-case letters, digits and underscores, such as T_FIRST_RESP.
 */
export type ParameterName = string

/**
 * 条款的名称，写作“标准/单元.条款”，例如 process/first-response.within-24h；本标准内可省略“标准/”，指整个单元时省略“.条款”。
 * Name of a provision, standard/unit.provision, such as process/first-response.within-24h; without the standard for the same standard, without the provision for the whole unit.
 */
export type ProvisionKey = string

/**
 * 句中写出的限值：{metric, op, parameter} 或 {metric, op, value, unit}。
 * A limit that the sentence states: {metric, op, parameter} or {metric, op, value, unit}.
 */
export interface Limit {
  /**
   * 受限的指标，取自 metrics。
   * The metric limited, one of metrics.
   */
  readonly metric?: Id
  readonly op: LimitOperator
  /**
   * 给出数值的参数，取自 parameters.yaml；与 value、unit 二者择一。
   * The parameter of parameters.yaml that gives the value; instead of value and unit.
   */
  readonly parameter?: ParameterName
  /**
   * 限值的数值；与 parameter 二者择一。
   * The value of the limit; instead of parameter.
   */
  readonly value?: number
  readonly unit?: Unit
  /**
   * 受限的统计量，例如 mean、p90；省略时限制每一个值。
   * The statistic limited, such as mean or p90; every single value if left out.
   */
  readonly statistic?: Statistic
}

/**
 * 比较：<= 不超过，< 少于，>= 不少于，> 多于，= 等于。
 * Comparison with the value: <=, <, >=, > or =.
 */
export type LimitOperator = '<=' | '<' | '>=' | '>' | '='

/**
 * 一条条款的属性；给出的列表取代文件开头的同名列表。
 * What holds for one provision; a list given here replaces the one of the file.
 */
export interface ProvisionAttributes {
  readonly actor?: Actors
  /**
   * 流程步骤，取自 vocabulary.yaml 的 steps。
   * Process step, from steps in vocabulary.yaml.
   */
  readonly step?: Id
  readonly verify?: VerificationMethods
  readonly evidence?: EvidenceIds
  readonly basis?: BasisIds
  /**
   * 句中写出的限值。
   * The limits that the sentence states.
   */
  readonly limits?: readonly Limit[]
  /**
   * 句中出现但不构成限值的量，照原文写，例如 ["30 d"]。
   * Quantities of the sentence that limit nothing, exactly as they stand in it, such as ["30 d"].
   */
  readonly descriptive?: readonly Text[]
  /**
   * true：内容为起草组自己的建议，供讨论。默认 false。
   * true: the drafting group's own proposal, open to comment. false if left out.
   */
  readonly proposal?: boolean
}

/**
 * 按条款标识 {#id} 给出单条条款的属性。
 * Attributes of single provisions, by the {#id} at their end.
 */
export interface Provisions {
  readonly [k: string]: ProvisionAttributes
}

/**
 * 一个数，或 parameters.yaml 中的参数名，例如 GRADE_BAND_5。
 * A number, or the name of a parameter of parameters.yaml, such as GRADE_BAND_5.
 */
export type Quantity = number | string

/**
 * 0～1 的数，或以 % 为单位的参数名。
 * A number from 0 to 1, or the name of a parameter in per cent.
 */
export type Share = number | string

/**
 * 一项标准：编号、名称、阶段，以及各章、条的顺序。
 * One standard: its number, title and stage, and the order of its chapters and clauses.
 */
export interface StandardFrontMatter {
  /**
   * 文件种类：标准。
   * Kind of file: a standard.
   */
  readonly kind: 'standard'
  /**
   * 标准的标识符，与文件夹同名。
   * Identifier of the standard, the same as the name of its folder.
   */
  readonly id: Id
  /**
   * 标准编号，不含年份，例如 T/XXX 001.3、Q/ABC 12、ISO 10002。
   * Number of the standard without the year, such as T/XXX 001.3, Q/ABC 12 or ISO 10002.
   */
  readonly number: DocumentNumber
  /**
   * 版本，通常为发布年份，加引号，例如 "2026"；写入编号和网址。
   * Edition, as a rule the year of publication, in quotes, such as "2026"; part of the designation and of addresses.
   */
  readonly edition: string
  /**
   * 正文语言：zh 中文，en 英文。
   * Language of the text: zh for Chinese, en for English.
   */
  readonly language: Language
  readonly title: StandardTitle
  /**
   * 分部分标准的部分号。
   * Number of the part, if the standard is part of a series.
   */
  readonly part?: number
  /**
   * 功能类型：vocabulary 术语，specification 规范，code-of-practice 规程，guideline 指南，test-method 试验方法，evaluation 评价，general 其他。
   * Functional type: vocabulary, specification, code-of-practice, guideline, test-method, evaluation or general.
   */
  readonly type: 'vocabulary' | 'specification' | 'code-of-practice' | 'guideline' | 'test-method' | 'evaluation' | 'general'
  /**
   * 阶段：preliminary 预研，proposal 立项，drafting 起草，enquiry 征求意见，review 审查，approval 批准，published 已发布，under-review 复审，withdrawn 废止。
   * Stage of its life, from preliminary to withdrawn.
   */
  readonly stage:
    | 'preliminary'
    | 'proposal'
    | 'drafting'
    | 'enquiry'
    | 'review'
    | 'approval'
    | 'published'
    | 'under-review'
    | 'withdrawn'
  /**
   * 日期；未知时省略。
   * Dates; left out while unknown.
   */
  readonly dates?: {
    /**
     * 本稿日期。
     * Date of this draft.
     */
    readonly drafted?: CalendarDate
    /**
     * 发布日期。
     * Date of publication.
     */
    readonly published?: CalendarDate
    /**
     * 实施日期。
     * Date from which it applies.
     */
    readonly implemented?: CalendarDate
  }
  /**
   * 国际标准分类号（ICS），例如 ["03.080.30"]。
   * ICS codes, such as ["03.080.30"].
   */
  readonly ics?: readonly IcsCode[]
  /**
   * 中国标准文献分类号（CCS），例如 A 12。
   * CCS code, such as A 12.
   */
  readonly ccs?: string
  /**
   * 提出单位、归口单位、起草单位和起草人，用于前言。
   * Proposer, committee in charge, drafting organizations and drafters, for the foreword.
   */
  readonly roles?: {
    /**
     * 提出单位。
     * Who proposed the standard.
     */
    readonly proposer?: LocalizedText
    /**
     * 归口单位。
     * The committee in charge.
     */
    readonly committee?: LocalizedText
    /**
     * 起草单位，按署名顺序。
     * Drafting organizations, in the order in which they are named.
     */
    readonly organizations?: readonly LocalizedText[]
    /**
     * 主要起草人，按署名顺序。
     * Main drafters, in the order in which they are named.
     */
    readonly drafters?: readonly LocalizedText[]
  }
  /**
   * 被代替的文件，写全编号，例如 ["T/XXX 001—2020"]。
   * Documents that it replaces, by full designation, such as ["T/XXX 001—2020"].
   */
  readonly replaces?: readonly DocumentNumber[]
  /**
   * 引言和范围所依据的资料、调研或决定的编号。
   * Ids of what the introduction and the scope rest on: source facts, surveys, decisions.
   */
  readonly basis?: BasisIds
  readonly evaluation?: Evaluation
  readonly outline: Outline
}

/**
 * 名称的各要素：[引导要素, 主体要素, 补充要素]，只有一个要素时可写一个字符串。
 * The elements of the title: introductory, main, complementary; a string if there is only one.
 *
 * @minItems 1
 * @maxItems 3
 */
export type TitleElements = string | readonly Text[]

/**
 * 标准名称，按语言给出各要素：{zh: [引导要素, 主体要素, 补充要素], en: […]}；不分语言时，表示标准自身的语言。
 * Title of the standard, its elements by language: {zh: […], en: […]}; a string or list is in the standard's own language.
 *
 * @minItems 1
 * @maxItems 3
 */
export type StandardTitle =
  | string
  | readonly Text[]
  | {
      /**
       * 中文名称的各要素。
       * The elements of the Chinese title.
       */
      readonly zh?: TitleElements
      /**
       * 英文名称的各要素。
       * The elements of the English title.
       */
      readonly en?: TitleElements
    }

/**
 * 一个 ICS 号，例如 "03.080.30"，加引号。
 * One ICS code, such as "03.080.30", in quotes.
 */
export type IcsCode = string

/**
 * 术语、章和附录的顺序与层次；编号由此算出。
 * Order and hierarchy of terms, chapters and annexes, from which all numbers are computed.
 */
export interface Outline {
  /**
   * 术语标识的列表，或分组 {id, title, units}（3.1、3.2……）。
   * Ids of terms, or groups {id, title, units} (3.1, 3.2 …).
   */
  readonly terms?: readonly OutlineEntry[]
  /**
   * 各章，从范围、规范性引用文件、术语之后开始：单元标识，或分组 {id, title, units}。
   * The chapters after scope, references and terms: ids of units, or groups {id, title, units}.
   */
  readonly chapters: readonly ChapterEntry[]
  /**
   * 附录，按正文中提及的先后顺序。
   * Ids of the annexes, in the order of their first mention.
   */
  readonly annexes?: readonly ChapterId[]
}

/**
 * 章或附录的标识；不用 foreword、introduction、scope、references、terms、bibliography、full、explanation，它们已是页面的名称。
 * Id of a chapter or annex; not foreword, introduction, scope, references, terms, bibliography, full or explanation, which already name pages.
 */
export type ChapterId = string

/**
 * 一章：单元的标识，或带标题的分组 {id, title, units}。
 * A chapter: the id of a unit, or a titled group {id, title, units}.
 */
export type ChapterEntry =
  | string
  | {
      /**
       * 章的标识；不用 foreword、introduction、scope、references、terms、bibliography、full、explanation，它们已是页面的名称。
       * Id of the chapter; not foreword, introduction, scope, references, terms, bibliography, full or explanation, which already name pages.
       */
      readonly id: ChapterId
      /**
       * 章的标题。
       * Title of the chapter.
       */
      readonly title: LocalizedText
      /**
       * 本章的单元和分组，按顺序。
       * The units and groups of the chapter, in order.
       *
       * @minItems 1
       */
      readonly units: readonly OutlineEntry[]
    }

/**
 * 一个条目：单元的标识，或带标题的分组 {id, title, units}。
 * An entry: the id of a unit, or a titled group {id, title, units}.
 */
export type OutlineEntry =
  | string
  | {
      /**
       * 分组的标识符。
       * Identifier of the group.
       */
      readonly id: Id
      /**
       * 分组的标题。
       * Title of the group.
       */
      readonly title: LocalizedText
      /**
       * 分组的单元和下级分组，按顺序。
       * The units and groups of the group, in order.
       *
       * @minItems 1
       */
      readonly units: readonly OutlineEntry[]
    }

/**
 * 评价结果的形成：等级、否决项、特殊扣分和加分、不适用的上限。
 * How scores become a result: grades, vetoes, special deductions and bonuses, how much may not apply.
 */
export interface Evaluation {
  /**
   * 等级，由高到低；最低等级的 minimum 为 0。
   * The grades, the highest first; the lowest has minimum 0.
   *
   * @minItems 1
   */
  readonly grades: readonly Grade[]
  /**
   * 否决项。
   * Circumstances of which one that holds settles the result.
   */
  readonly vetoes?: readonly Veto[]
  /**
   * 特殊扣分和特殊加分。
   * Special deductions and bonuses.
   */
  readonly adjustments?: readonly Adjustment[]
  /**
   * 特殊加分之和的上限（分），或参数名。
   * Most points that all bonuses give, or the name of a parameter.
   */
  readonly maximumBonus?: Quantity
  /**
   * 特殊扣分之和的上限（分），或参数名。
   * Most points that all deductions take, or the name of a parameter.
   */
  readonly maximumDeduction?: Quantity
  /**
   * 不适用的分值比例的上限，0～1，或参数名；大于它时不可评。
   * Largest share of the points that may not apply, from 0 to 1, or the name of a parameter.
   */
  readonly maximumNotApplicable?: Share
  /**
   * 因否决项没有等级的结果的名称，默认“不予评级”。
   * What a result without a grade because of a veto is called; Not rated if left out.
   */
  readonly notRated?: LocalizedText
  /**
   * 不适用过多的结果的名称，默认“不可评”。
   * What a result of which too much does not apply is called; Not assessable if left out.
   */
  readonly notAssessable?: LocalizedText
  /**
   * 检查表的问题答复为“部分符合”时的得分率，默认 0。
   * Fraction of a checklist question answered partly; 0 if left out.
   */
  readonly partly?: number
  /**
   * 置信水平，默认 0.95。
   * Level of the confidence intervals; 0.95 if left out.
   */
  readonly confidence?: 0.9 | 0.95 | 0.99
  /**
   * 报告值的小数位数，默认 1；按 GB/T 8170 修约。
   * Decimals of reported points; 1 if left out; rounded half to even.
   */
  readonly decimals?: number
  /**
   * 建议的样本量，总体由小到大；最后一项不写 atMost，用于更大的总体。
   * Suggested sample sizes by rising population; the last one, without atMost, for all larger ones.
   */
  readonly samples?: readonly SampleSize[]
  /**
   * 规定抽样的条款，写作“标准/单元.条款”。
   * The provisions that guide the sampling, as standard/unit.provision.
   */
  readonly sampling?: readonly ProvisionKey[]
}

/**
 * 一个等级：总分不小于 minimum。
 * One grade: a total of no less than minimum.
 */
export interface Grade {
  /**
   * 等级的标识符，criterion 的 gates 用它。
   * Identifier of the grade, used by gates of criteria.
   */
  readonly id: Id
  /**
   * 等级的名称。
   * Name of the grade.
   */
  readonly title: LocalizedText
  /**
   * 总分的下限，含，或参数名。
   * Least total, included, or the name of a parameter.
   */
  readonly minimum: Quantity
}

/**
 * 一个否决项。
 * One veto.
 */
export interface Veto {
  /**
   * 否决项的标识符。
   * Identifier of the veto.
   */
  readonly id: Id
  /**
   * 短代码，例如 V1。
   * Short code such as V1.
   */
  readonly code?: Text
  /**
   * 否决项的情形。
   * The circumstance.
   */
  readonly title: LocalizedText
  /**
   * 规定它的条款，写作“标准/单元.条款”。
   * The provision that states it, as standard/unit.provision.
   */
  readonly provision?: ProvisionKey
  /**
   * 仍可评定的最高等级；省略时不予评级。
   * The highest grade that can still be awarded; none if left out.
   */
  readonly cap?: Id
}

/**
 * 一个特殊扣分或特殊加分事项。
 * One special deduction or bonus.
 */
export interface Adjustment {
  /**
   * 事项的标识符。
   * Identifier of it.
   */
  readonly id: Id
  /**
   * deduction 扣分，bonus 加分。
   * Whether points are taken off (deduction) or added (bonus).
   */
  readonly kind: 'deduction' | 'bonus'
  /**
   * 事项。
   * What it is for.
   */
  readonly title: LocalizedText
  /**
   * 每一事项的分数，不写负号，或参数名。
   * Points for each case, without a minus sign, or the name of a parameter.
   */
  readonly points: Quantity
  /**
   * 规定它的条款，写作“标准/单元.条款”。
   * The provision that states it, as standard/unit.provision.
   */
  readonly provision?: ProvisionKey
}

/**
 * 一档样本量。
 * One sample size.
 */
export interface SampleSize {
  /**
   * 适用的最大总体数量；省略时用于更大的总体。
   * Largest population for which it is meant; all larger ones if left out.
   */
  readonly atMost?: number
  /**
   * 样本量，或参数名；总体不足时全部抽取。
   * Cases to sample, or the name of a parameter; all where there are fewer.
   */
  readonly sample: Quantity
}

/**
 * 一条术语；正文第一段是定义。
 * A defined term; the first paragraph of the body is its definition.
 */
export interface TermFrontMatter {
  /**
   * 文件种类：术语。
   * Kind of file: a term.
   */
  readonly kind: 'term'
  /**
   * 术语的标识符，在整个标准族内唯一。
   * Identifier of the term, unique within the family.
   */
  readonly id: Id
  /**
   * 术语及其英文对应词。
   * The preferred term.
   */
  readonly term: LocalizedText
  /**
   * 缩略语。
   * Its abbreviation.
   */
  readonly abbreviation?: Text
  /**
   * 许用同义词。
   * Admitted synonyms.
   */
  readonly aliases?: WordForms
  /**
   * 不应使用的说法。
   * Words that must not be used for the concept.
   */
  readonly deprecated?: WordForms
  /**
   * 上位概念的术语标识。
   * Id of the term for the broader concept.
   */
  readonly broader?: Id
  /**
   * 相关概念的术语标识。
   * Ids of the terms for related concepts.
   */
  readonly related?: readonly Id[]
  readonly source?: TermSource
  readonly basis?: BasisIds
}

/**
 * 定义的来源文件。
 * The document from which the definition was taken over.
 */
export interface TermSource {
  /**
   * 来源文件在 references 中的标识。
   * Id of the document among references.
   */
  readonly reference: Id
  /**
   * 来源条号，加引号，例如 "3.2"。
   * Number of the clause in it, in quotes, such as "3.2".
   */
  readonly clause?: Text
  /**
   * true：有修改。默认 false。
   * true: taken over with changes. false if left out.
   */
  readonly modified?: boolean
}

/**
 * 一条原则；正文各段为陈述或推荐，不用“应”。
 * A principle; its paragraphs are statements or recommendations, without shall.
 */
export interface PrincipleFrontMatter {
  /**
   * 文件种类：原则。
   * Kind of file: a principle.
   */
  readonly kind: 'principle'
  /**
   * 原则的标识符，在本标准内唯一。
   * Identifier of the principle, unique within the standard.
   */
  readonly id: Id
  /**
   * 标题。
   * Title.
   */
  readonly title: LocalizedText
  readonly actor?: Actors
  /**
   * 流程步骤，取自 vocabulary.yaml 的 steps。
   * Process step, from steps in vocabulary.yaml.
   */
  readonly step?: Id
  readonly verify?: VerificationMethods
  readonly evidence?: EvidenceIds
  readonly basis?: BasisIds
  readonly provisions?: Provisions
}

/**
 * 一个条款单元；正文的每一段、每一列项是一条条款，以 {#id} 结尾。
 * A clause; every paragraph and list item of its body is a provision and ends in {#id}.
 */
export interface ClauseFrontMatter {
  /**
   * 文件种类：条款。
   * Kind of file: a clause.
   */
  readonly kind: 'clause'
  /**
   * 条款单元的标识符，在本标准内唯一。
   * Identifier of the clause, unique within the standard.
   */
  readonly id: Id
  /**
   * 标题。
   * Title.
   */
  readonly title: LocalizedText
  readonly actor?: Actors
  /**
   * 流程步骤，取自 vocabulary.yaml 的 steps。
   * Process step, from steps in vocabulary.yaml.
   */
  readonly step?: Id
  readonly verify?: VerificationMethods
  readonly evidence?: EvidenceIds
  readonly basis?: BasisIds
  readonly provisions?: Provisions
  readonly process?: Process
}

/**
 * 流程，作为数据给出的步骤。
 * A process, its steps given as data.
 */
export interface Process {
  /**
   * 步骤，按顺序。
   * The steps, in order.
   *
   * @minItems 1
   */
  readonly steps: readonly ProcessStep[]
}

/**
 * 流程的一步。
 * One step of the process.
 */
export interface ProcessStep {
  /**
   * 步骤的标识符，在本流程内唯一。
   * Identifier of the step, unique within the process.
   */
  readonly id: Id
  /**
   * 步骤名称。
   * Name of the step.
   */
  readonly title: LocalizedText
  readonly actor: Actors
  /**
   * 输入。
   * What the step needs.
   */
  readonly input?: readonly LocalizedText[]
  /**
   * 输出。
   * What the step yields.
   */
  readonly output?: readonly LocalizedText[]
  /**
   * 本步骤时限的参数，取自 parameters.yaml。
   * The parameter of parameters.yaml that limits the step.
   */
  readonly limit?: ParameterName
  /**
   * 质量控制点：检查什么。
   * Quality checkpoint: what is checked.
   */
  readonly checkpoint?: LocalizedText
  /**
   * 后续步骤；省略时流程在此结束。
   * The steps that follow; the process ends here if left out.
   */
  readonly next?: readonly ProcessNext[]
}

/**
 * 到后续步骤的一条路径。
 * One way to a following step.
 */
export interface ProcessNext {
  /**
   * 后续步骤的标识。
   * Id of the following step.
   */
  readonly to: Id
  /**
   * 走这条路径的条件；省略时总是走。
   * When it is taken; always if left out.
   */
  readonly when?: LocalizedText
}

/**
 * 一个指标：量什么、怎样算、取自哪里。
 * A metric: what is measured, how it is computed, where the data come from.
 */
export interface MetricFrontMatter {
  /**
   * 文件种类：指标。
   * Kind of file: a metric.
   */
  readonly kind: 'metric'
  /**
   * 指标的标识符，在整个标准族内唯一。
   * Identifier of the metric, unique within the family.
   */
  readonly id: Id
  /**
   * 短代码，例如 M01，各版保持不变。
   * Short code such as M01, stable across editions.
   */
  readonly code?: Text
  /**
   * 指标名称。
   * Name of the metric.
   */
  readonly title: LocalizedText
  readonly unit: Unit
  /**
   * 方向：lower 越小越好，higher 越大越好。
   * Which way is better: lower or higher.
   */
  readonly direction: 'lower' | 'higher'
  /**
   * 报告的统计量，例如 [mean, p90]。
   * The statistics that are reported, such as [mean, p90].
   */
  readonly statistics?: readonly Statistic[]
  /**
   * 统计总体。
   * What is counted in.
   */
  readonly population?: LocalizedText
  /**
   * 不计入的情形。
   * What is left out of it.
   */
  readonly exclusions?: readonly LocalizedText[]
  /**
   * 数据来源。
   * Where the data come from.
   */
  readonly dataSource?: LocalizedText
  /**
   * 最小样本量。
   * Smallest sample that counts.
   */
  readonly minimumSample?: number
  /**
   * 修约规则。
   * How the result is rounded.
   */
  readonly rounding?: LocalizedText
  /**
   * 防止失真的规定。
   * What keeps the figure honest.
   */
  readonly safeguards?: readonly LocalizedText[]
  readonly actor?: Actors
  /**
   * 流程步骤，取自 vocabulary.yaml 的 steps。
   * Process step, from steps in vocabulary.yaml.
   */
  readonly step?: Id
  readonly verify?: VerificationMethods
  readonly evidence?: EvidenceIds
  readonly basis?: BasisIds
  readonly provisions?: Provisions
}

/**
 * 评价指标树的一个节点；正文为取值规则。
 * A node of the tree of evaluation criteria; its body holds the value rules.
 */
export interface CriterionFrontMatter {
  /**
   * 文件种类：评价指标。
   * Kind of file: a criterion.
   */
  readonly kind: 'criterion'
  /**
   * 评价指标的标识符，在本标准内唯一。
   * Identifier of the criterion, unique within the standard.
   */
  readonly id: Id
  /**
   * 短代码，例如 B2。
   * Short code such as B2.
   */
  readonly code?: Text
  /**
   * 评价指标名称。
   * Name of the criterion.
   */
  readonly title: LocalizedText
  /**
   * 上级指标的标识；一级指标不写。
   * Id of the criterion above; absent on a root.
   */
  readonly parent?: Id
  /**
   * 权重（分）：一级指标之和为 100，下级之和等于上级。
   * Weight in points: roots sum to 100, children to their parent.
   */
  readonly weight: number
  readonly scoring?: Scoring
  /**
   * 所评价的条款，写作“标准/单元.条款”。
   * The provisions judged, as standard/unit.provision.
   */
  readonly provisions?: readonly ProvisionKey[]
  /**
   * 提供数值的指标：一个，或一个列表；有多个时取其中最不利的数值。
   * The metric that feeds the criterion: one, or a list; of several, the least favourable value counts.
   *
   * @minItems 1
   */
  readonly metric?: string | readonly Id[]
  readonly methods?: VerificationMethods
  readonly evidence?: EvidenceIds
  /**
   * 检查表的问题，用于 checklist。
   * Questions of the checklist, for the method checklist.
   */
  readonly items?: readonly ChecklistQuestion[]
  /**
   * 允许判为不适用的理由。
   * Reasons for which the criterion may be left out.
   */
  readonly notApplicable?: readonly NotApplicable[]
  /**
   * 评定等级的门槛。
   * Gates for grades.
   */
  readonly gates?: readonly Gate[]
  readonly basis?: BasisIds
}

/**
 * 评分方法：binary 符合与否，ratio 符合比例，checklist 检查表，rubric 分档描述，linear 线性，steps 阶梯，deduction 扣分。
 * How points are given: binary, ratio, checklist, rubric, linear, steps or deduction.
 */
export type Scoring =
  BinaryScoring | RatioScoring | ChecklistScoring | RubricScoring | LinearScoring | StepsScoring | DeductionScoring

/**
 * 符合得满分，不符合得零分。
 * All points or none.
 */
export interface BinaryScoring {
  /**
   * 评分方法。
   * The scoring method.
   */
  readonly method: 'binary'
}

/**
 * 按样本中符合的比例得分。
 * Points in proportion to the conforming share of a sample.
 */
export interface RatioScoring {
  /**
   * 评分方法。
   * The scoring method.
   */
  readonly method: 'ratio'
  /**
   * 最小样本量。
   * Smallest sample that counts.
   */
  readonly minimumSample?: number
}

/**
 * 按检查表 items 中符合的项数得分。
 * Points in proportion to the questions of items that are met.
 */
export interface ChecklistScoring {
  /**
   * 评分方法。
   * The scoring method.
   */
  readonly method: 'checklist'
}

/**
 * 按分档描述得分。
 * Points by described levels.
 */
export interface RubricScoring {
  /**
   * 评分方法。
   * The scoring method.
   */
  readonly method: 'rubric'
  /**
   * 各档，从低到高。
   * The levels, from the lowest.
   *
   * @minItems 2
   */
  readonly levels: readonly RubricLevel[]
}

/**
 * 一档。
 * One level.
 */
export interface RubricLevel {
  /**
   * 得分比例，0～1。
   * Share of the points, from 0 to 1.
   */
  readonly value: number
  /**
   * 本档的描述。
   * What this level looks like.
   */
  readonly anchor: LocalizedText
}

/**
 * 在 zeroAt（零分）与 fullAt（满分）之间线性得分。
 * Points rise evenly from zeroAt (none) to fullAt (all).
 */
export interface LinearScoring {
  /**
   * 评分方法。
   * The scoring method.
   */
  readonly method: 'linear'
  /**
   * 得零分的值。
   * The value that earns nothing.
   */
  readonly zeroAt: number
  /**
   * 得满分的值。
   * The value that earns all points.
   */
  readonly fullAt: number
  readonly unit: Unit
}

/**
 * 按所在区间得分：第一个 atMost 不小于实测值的一级。
 * Points by range: the first step whose atMost is not below the measured value.
 */
export interface StepsScoring {
  /**
   * 评分方法。
   * The scoring method.
   */
  readonly method: 'steps'
  readonly unit: Unit
  /**
   * 各级，atMost 从小到大。
   * The steps, by rising atMost.
   *
   * @minItems 1
   */
  readonly steps: readonly ScoringStep[]
  /**
   * 超过最后一级时的得分比例，0～1。
   * Share of the points beyond the last step, from 0 to 1.
   */
  readonly otherwise: number
}

/**
 * 一级。
 * One step.
 */
export interface ScoringStep {
  /**
   * 本级的上限，含。
   * Upper end of the step, included.
   */
  readonly atMost: number
  /**
   * 得分比例，0～1。
   * Share of the points, from 0 to 1.
   */
  readonly fraction: number
}

/**
 * 每发现一处扣去一定比例，扣到 floor 为止。
 * Each finding takes away a share, down to floor.
 */
export interface DeductionScoring {
  /**
   * 评分方法。
   * The scoring method.
   */
  readonly method: 'deduction'
  /**
   * 每处扣去的比例，0～1。
   * Share taken away for each finding, from 0 to 1.
   */
  readonly perCount: number
  /**
   * 最低得分比例，0～1。
   * Lowest share that remains, from 0 to 1.
   */
  readonly floor: number
}

/**
 * 检查表的一问。
 * One question of the checklist.
 */
export interface ChecklistQuestion {
  /**
   * 问题的标识符，在本文件内唯一。
   * Identifier of the question, unique within the file.
   */
  readonly id: Id
  /**
   * 问题，以是或否回答。
   * The question, to be answered with yes or no.
   */
  readonly question: LocalizedText
  readonly provision?: ProvisionKey
  readonly method?: VerificationMethod
}

/**
 * 一种不适用的理由。
 * One reason why the criterion does not apply.
 */
export interface NotApplicable {
  /**
   * 理由的标识符，在本文件内唯一。
   * Identifier of the reason, unique within the file.
   */
  readonly id: Id
  /**
   * 理由。
   * The reason.
   */
  readonly title: LocalizedText
}

/**
 * 评定等级的门槛：{grade, minimum} 或 {grade, value}；未达到时不得评为 grade。
 * A gate, {grade, minimum} or {grade, value}: without it the grade cannot be awarded.
 */
export interface Gate {
  /**
   * 等级，standard.md 的 evaluation.grades 之一。
   * The grade, one of evaluation.grades in standard.md.
   */
  readonly grade: Id
  /**
   * 本项的最低得分率，0～1，或参数名。
   * Lowest share of the points of this criterion, from 0 to 1, or the name of a parameter.
   */
  readonly minimum?: Share
  /**
   * linear 和 steps 取值的数值，应达到或者优于它；或参数名。
   * Value to reach or better, for linear and steps; or the name of a parameter.
   */
  readonly value?: Quantity
}

/**
 * 一个附录；标题 ## 标题 {#id} 编为 A.1、A.2……
 * An annex; its headings ## Title {#id} become A.1, A.2 …
 */
export interface AnnexFrontMatter {
  /**
   * 文件种类：附录。
   * Kind of file: an annex.
   */
  readonly kind: 'annex'
  /**
   * 附录的标识符，在本标准内唯一。
   * Identifier of the annex, unique within the standard.
   */
  readonly id: Id
  /**
   * 标题。
   * Title.
   */
  readonly title: LocalizedText
  /**
   * 性质：normative 规范性，informative 资料性。
   * Nature: normative or informative.
   */
  readonly nature: 'normative' | 'informative'
  readonly actor?: Actors
  /**
   * 流程步骤，取自 vocabulary.yaml 的 steps。
   * Process step, from steps in vocabulary.yaml.
   */
  readonly step?: Id
  readonly verify?: VerificationMethods
  readonly evidence?: EvidenceIds
  readonly basis?: BasisIds
  readonly provisions?: Provisions
}

/**
 * 一份外部文件：标准、法律、图书等。
 * An external document: a standard, a law, a book.
 */
export interface ReferenceFrontMatter {
  /**
   * 文件种类：外部文件。
   * Kind of file: an external document.
   */
  readonly kind: 'reference'
  /**
   * 外部文件的标识符，在整个标准族内唯一。
   * Identifier of the document, unique within the family.
   */
  readonly id: Id
  /**
   * 文件编号，不含年份，例如 GB/T 27922、ISO 10002；法律没有编号时省略。
   * Number of the document without the year, such as GB/T 27922 or ISO 10002; left out where it has none.
   */
  readonly number?: DocumentNumber
  /**
   * 年份，加引号，例如 "2011"；只在注日期引用时写。
   * Year in quotes, such as "2011"; only if the dated edition is cited.
   */
  readonly year?: string
  /**
   * 名称。
   * Title.
   */
  readonly title: LocalizedText
  /**
   * 类型：standard 标准，law 法律，regulation 行政法规，rule 规章，publication 其他出版物。
   * Type: standard, law, regulation, rule or publication.
   */
  readonly type: 'standard' | 'law' | 'regulation' | 'rule' | 'publication'
  /**
   * 状态：current 现行，superseded 已被代替，withdrawn 已废止，unverified 未核实。
   * Status: current, superseded, withdrawn or unverified.
   */
  readonly status: 'current' | 'superseded' | 'withdrawn' | 'unverified'
  /**
   * 代替它的文件的编号。
   * Number of the document that replaces it.
   */
  readonly replacedBy?: DocumentNumber
  /**
   * 核实状态的日期。
   * Date on which the status was checked.
   */
  readonly checkedOn?: CalendarDate
  /**
   * 可查到该文件的网址。
   * Where it can be found.
   */
  readonly url?: Address
}

/**
 * 编制说明。
 * The drafting explanation.
 */
export interface ExplanationFrontMatter {
  /**
   * 文件种类：编制说明。
   * Kind of file: the drafting explanation.
   */
  readonly kind: 'explanation'
  /**
   * 标识符，在本标准内唯一；可省略。
   * Identifier, unique within the standard; may be left out.
   */
  readonly id?: Id
  /**
   * 标题。
   * Title.
   */
  readonly title?: LocalizedText
  /**
   * 编制说明所述资料、调研或决定的编号。
   * Ids of the source facts, surveys and decisions that the explanation speaks of.
   */
  readonly basis?: BasisIds
}

/**
 * 标准族用到的各个数值，每个只写一次，并写明依据。
 * Every number that the family uses, once, with what justifies it.
 */
export interface ParametersFile {
  /**
   * 文件种类：参数。
   * Kind of file: parameters.
   */
  readonly kind: 'parameters'
  /**
   * 按参数名给出。
   * The parameters, by name.
   */
  readonly parameters: {
    readonly [k: string]: Parameter
  }
}

/**
 * 一个参数。
 * One parameter.
 */
export interface Parameter {
  /**
   * 参数名称。
   * Name of the parameter.
   */
  readonly title: LocalizedText
  /**
   * 数值。
   * Its value.
   */
  readonly value: number
  readonly unit: Unit
  /**
   * 计时方式：natural 自然时，working 工作时间。
   * How time is counted: natural or working time.
   */
  readonly clock?: 'natural' | 'working'
  /**
   * 用途：normative 规范性，informative 仅供参考。默认 normative。
   * Use: normative, or only informative. normative if left out.
   */
  readonly use?: 'normative' | 'informative'
  /**
   * 依据。
   * What justifies it.
   */
  readonly basis?: readonly Basis[]
  /**
   * true：数值为起草组自己的建议。默认 false。
   * true: the drafting group proposes the value itself. false if left out.
   */
  readonly proposal?: boolean
  /**
   * 确定数值的日期。
   * Date on which the value was settled.
   */
  readonly date?: CalendarDate
  /**
   * 说明。
   * A note.
   */
  readonly note?: LocalizedText
}

/**
 * 一项依据。
 * One justification.
 */
export interface Basis {
  /**
   * 依据的种类：law 法律法规，standard 标准，survey 调研，source 资料，group-decision 起草组决定。
   * Kind of justification: law, standard, survey, source or group-decision.
   */
  readonly kind: 'law' | 'standard' | 'survey' | 'source' | 'group-decision'
  /**
   * 依据的编号。
   * Its id.
   */
  readonly ref?: Text
  /**
   * 说明。
   * A note.
   */
  readonly note?: LocalizedText
}

/**
 * 行为主体、证据种类和流程步骤的名称。
 * Names of actors, kinds of evidence and process steps.
 */
export interface VocabularyFile {
  /**
   * 文件种类：词汇。
   * Kind of file: the vocabulary.
   */
  readonly kind: 'vocabulary'
  /**
   * 行为主体，按标识给出。
   * Actors, by id.
   */
  readonly actors?: {
    readonly [k: string]: VocabularyEntry
  }
  /**
   * 证据种类，按标识给出。
   * Kinds of evidence, by id.
   */
  readonly evidence?: {
    readonly [k: string]: VocabularyEntry
  }
  /**
   * 流程步骤，按标识和先后顺序给出。
   * Process steps, by id, in their order.
   */
  readonly steps?: {
    readonly [k: string]: VocabularyEntry
  }
}

/**
 * 一个词条。
 * One entry.
 */
export interface VocabularyEntry {
  /**
   * 名称。
   * Name.
   */
  readonly title: LocalizedText
  /**
   * 说明。
   * What it stands for.
   */
  readonly description?: LocalizedText
}

/**
 * 一个单元的译文，与原文同在一个文件夹，正文结构和 {#id} 与原文相同。
 * The translation of one unit, next to the unit, with the same structure and the same {#id} as the original.
 */
export interface TranslationFrontMatter {
  /**
   * 文件种类：译文。
   * Kind of file: a translation.
   */
  readonly kind: 'translation'
  /**
   * 被译单元的标识符；译引言和范围时，写标准的标识符。
   * Identifier of the unit translated; of the standard for its introduction and scope.
   */
  readonly of: Id
  /**
   * 译文的语言。
   * Language of the translation.
   */
  readonly language: Language
  /**
   * 所译原文的摘要，由 normdown check 给出；原文改动后不再相符，提示译文需要更新。
   * Digest of the text translated, as normdown check gives it; it no longer agrees once the original has changed.
   */
  readonly digest: string
}

/**
 * 工作区的配置。
 * Configuration of the workspace.
 */
export interface NormdownConfig {
  /**
   * 本配置的 JSON Schema，供编辑器使用。
   * The JSON Schema of this file, for editors.
   */
  readonly $schema?: string
  /**
   * 源文件夹，相对于本文件。默认 standards。
   * Folder of the sources, relative to this file. standards if left out.
   */
  readonly source?: Folder
  /**
   * 输出文件夹，相对于本文件，不在源文件夹之内。默认 dist。
   * Folder of the output, relative to this file and apart from the sources. dist if left out.
   */
  readonly outDir?: Folder
  /**
   * 站点名称。
   * Title of the site.
   */
  readonly title: LocalizedText
  /**
   * 发布机构。
   * Who publishes.
   */
  readonly publisher: LocalizedText
  /**
   * 站点根的完整网址，例如 https://example.org/standards/。
   * Absolute address of the site's root, such as https://example.org/standards/.
   */
  readonly baseUrl: Address
  /**
   * 站点界面的语言，第一个位于站点根。默认 ["zh", "en"]。
   * Languages of the site's interface, the first one at its root. ["zh", "en"] if left out.
   *
   * @minItems 1
   */
  readonly locales?: readonly Language[]
  /**
   * 许可。
   * Licence under which the standards are published.
   */
  readonly licence?: {
    /**
     * 许可的名称。
     * Name of the licence.
     */
    readonly title: LocalizedText
    /**
     * 许可全文的网址。
     * Where its text can be read.
     */
    readonly url?: Address
  }
  /**
   * 各规则的严重程度，按规则名给出；未列出的规则保持各自的默认值。默认 {}。
   * Severity of rules, by rule id; a rule not listed keeps its own. {} if left out.
   */
  readonly rules?: {
    readonly [k: string]: RuleSeverity
  }
  /**
   * 允许偏离规则之处，每处写明理由。默认 []。
   * Where rules may be departed from, each with its reason. [] if left out.
   */
  readonly waivers?: readonly Waiver[]
  /**
   * 规则所查词表的增减，按词表名给出。默认 {}。
   * Words that the workspace adds to the lists that rules look for, or takes away, by list. {} if left out.
   */
  readonly lexicon?: {
    /**
     * 行为动词：登记、派工、回访。
     * Verbs of action: register, dispatch, inform.
     */
    readonly action?: WordChanges
    /**
     * 行为主体的名词：人员、机构、网点。
     * Nouns for those who act: staff, provider, outlet.
     */
    readonly agent?: WordChanges
    /**
     * 商品名和商标。
     * Trade names and trade marks.
     */
    readonly brand?: WordChanges
    /**
     * 合同内容的用语：违约金、担保。
     * Terms of contracts: compensation, deposit.
     */
    readonly contract?: WordChanges
    /**
     * 服务对象的名词：用户、投诉人。
     * Nouns for those who are served: user, complainant.
     */
    readonly counterparty?: WordChanges
    /**
     * 削弱要求的词：尽可能、原则上。
     * Words that weaken a requirement: as far as possible, normally.
     */
    readonly hedge?: WordChanges
    /**
     * 行政措施和法律责任的用语：罚款、吊销。
     * Penalties and measures of authorities: fine, revoke.
     */
    readonly penalty?: WordChanges
    /**
     * 宣传用语：一流、知名。
     * Words that advertise: world-class, renowned.
     */
    readonly promotional?: WordChanges
    /**
     * 作谓语或修饰语时没有判据的形容词：宽敞、主流。
     * Adjectives without a criterion where they say how something is: spacious, mainstream.
     */
    readonly quality?: WordChanges
    /**
     * 不可核验的目标动词：确保、提高。
     * Verbs of aims that nobody can verify: ensure, improve.
     */
    readonly unverifiable?: WordChanges
    /**
     * 没有数量的词：足够、若干。
     * Words without a number: adequate, several.
     */
    readonly 'vague-amount'?: WordChanges
    /**
     * 含糊的条件：必要时、视情况。
     * Conditions that leave open when they hold: where necessary, as appropriate.
     */
    readonly 'vague-condition'?: WordChanges
    /**
     * 没有间隔的词：定期、经常。
     * Words without an interval: regularly, from time to time.
     */
    readonly 'vague-frequency'?: WordChanges
    /**
     * 没有判据的定性词：合理、良好。
     * Words without a criterion: reasonable, good.
     */
    readonly 'vague-quality'?: WordChanges
    /**
     * 没有时限的词：及时、尽快。
     * Words without a time limit: promptly, as soon as possible.
     */
    readonly 'vague-time'?: WordChanges
  }
  /**
   * 站点外观。默认 {}。
   * Look of the site. {} if left out.
   */
  readonly theme?: {
    /**
     * 强调色，例如 #0b5fa5。
     * Accent colour, such as #0b5fa5.
     */
    readonly accent?: Colour
    /**
     * 深色模式的强调色，例如 #7db8ec。
     * Accent colour in dark mode, such as #7db8ec.
     */
    readonly accentDark?: Colour
    /**
     * 徽标图片，位于工作区内，相对于本文件。
     * Image of the logo, within the workspace, relative to this file.
     */
    readonly logo?: Folder
    /**
     * 页脚文字。
     * Text at the foot of every page.
     */
    readonly footer?: LocalizedText
    /**
     * 页首的名称；不写则用 title。
     * Name in the head of every page; title if left out.
     */
    readonly name?: LocalizedText
    /**
     * 浅色模式的其他颜色。
     * Further colours in light mode.
     */
    readonly colours?: Colours
    /**
     * 深色模式的其他颜色。
     * Further colours in dark mode.
     */
    readonly coloursDark?: Colours
  }
}

/**
 * 对一个词表的增减。
 * Changes to one list of words.
 */
export interface WordChanges {
  /**
   * 增加的词。
   * Words added.
   */
  readonly add?: Words
  /**
   * 去掉的词。
   * Words taken away.
   */
  readonly remove?: Words
  /**
   * 含有表中的词而另有含义的较长的词，例如快捷键之于快捷。
   * Longer words in which a word of the list means something else, such as goods for good.
   */
  readonly except?: Words
}

/**
 * 词，各不相同。
 * Words, each once.
 */
export type Words = readonly Text[]

/**
 * 工作区内的路径，以 / 分隔。
 * A path within the workspace, with forward slashes.
 */
export type Folder = string

/**
 * 版面的颜色：纸面、浮面、线、墨、次要文字、印章色。文字与纸面的对比度应不小于 4.5（WCAG 2.2）。
 * Colours of the design; text has to keep a contrast of 4.5 to the paper (WCAG 2.2).
 */
export interface Colours {
  /**
   * 页面的底色。
   * Ground of the page.
   */
  readonly paper?: Colour
  /**
   * 方框的底色。
   * Ground of boxes.
   */
  readonly surface?: Colour
  /**
   * 分隔线和边框的颜色。
   * Colour of rules and borders.
   */
  readonly rule?: Colour
  /**
   * 正文的颜色。
   * Colour of the text.
   */
  readonly ink?: Colour
  /**
   * 次要文字的颜色。
   * Colour of lesser text.
   */
  readonly muted?: Colour
  /**
   * 印章色，用于标记和提示。
   * Colour of marks and notices.
   */
  readonly seal?: Colour
}

/**
 * 颜色，写作 #rrggbb。
 * A colour, written #rrggbb.
 */
export type Colour = string

/**
 * 一处豁免：在文件或文件夹中，规则不计入结果。
 * A waiver: within a file or folder findings of the rule do not count.
 */
export interface Waiver {
  /**
   * 规则名，例如 list-counted。
   * Id of the rule, such as list-counted.
   */
  readonly rule: Id
  /**
   * 文件或文件夹，相对于本文件，例如 standards/process。
   * A file or folder, relative to this file, such as standards/process.
   */
  readonly path: Folder
  /**
   * 理由；没有理由的豁免不生效。
   * Why; a waiver without a reason does not hold.
   */
  readonly reason?: string
  /**
   * 有效期，到该月或该日为止，例如 2027-06。
   * Month or day up to which it holds, such as 2027-06.
   */
  readonly expires?: string
}

/**
 * 严重程度：off 关闭，info 提示，warning 警告，error 错误。
 * Severity: off, info, warning or error.
 */
export type RuleSeverity = 'off' | 'info' | 'warning' | 'error'
