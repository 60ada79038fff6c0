import { wordList } from './word-list.ts'

/** Conditions that leave open when they hold. */
export const vagueCondition = wordList('vague-condition', {
  zh: `
    必要时 需要时 有需要时 必要的情况下 必要情况下 需要的情况下 如有必要 如有需要 若有必要 若有需要 确有必要 确有需要 有必要的， 视情况
    视情 视需要 视具体情况 视实际情况 根据情况 根据实际情况 根据具体情况 根据实际需要 根据需要 根据工作需要 按照需要 按实际需要
    按需要 按需 特殊情况下 特殊情况时 特殊情况， 遇特殊情况 遇有特殊情况 如遇特殊情况 如有特殊情况 因特殊情况 特殊情况除外
    有特殊情况的 特殊原因 特殊情形下 有条件的 有条件时 具备条件的 具备条件时 条件具备时 条件允许 条件许可 条件成熟 情况允许
    情况许可 可能的情况下 可能时 如可能 如有可能 在可能的条件下 可行时 可行的情况下 如可行 酌情 适当时 合适时 适宜时
    适当的时候 适当的情况下 适当情况下 合适的时候 情况特殊时 遇特殊情形 特殊情形时 有必要时 若必要 如果必要 需要的话
    可能的话 可能情况下 有需要的 情况紧急时 因地制宜 因人制宜 因时制宜 因材施教 因人施策 量力而行 灵活掌握 条件许可时 条件具备的
  `,
  zhExcept: `
    按需求 按需方 必要时间 必要时限 必要时长 必要时刻 需要时间 需要时限 需要时长 可能时间 适当时间 适当时长 适当时机
    合适时间 适宜时间 根据需要维 根据需要更 无条件的 附有条件的
  `,
  en: `
    where necessary, if necessary, when necessary, as necessary, whenever necessary, where appropriate, if appropriate,
    as appropriate, when appropriate, whenever appropriate, where possible, if possible, when possible, whenever possible,
    wherever possible, where practicable, if practicable, when practicable, where practical, if practical, where feasible,
    if feasible, as needed, if needed, when needed, where needed, as required, if required, where required, when required,
    in special cases, in special circumstances, under special circumstances, in exceptional cases,
    in exceptional circumstances, under exceptional circumstances, in certain cases, in some cases, circumstances permitting,
    if conditions permit, where conditions permit, at its discretion, at their discretion, at his discretion,
    as the case may be, depending on the circumstances, according to circumstances, depending on circumstances,
    depending on the situation, depending on the weather, depending on weather, depending on conditions, depending on need,
    depending on needs, depending on demand, depending on availability, subject to availability, weather permitting,
    time permitting, if time permits, when time permits, resources permitting, if resources permit, where resources permit,
    where circumstances allow, if circumstances allow, on an as-needed basis, if considered necessary, if deemed necessary,
    where deemed necessary, when deemed necessary, as deemed necessary, as deemed appropriate, where considered necessary
  `,
  enExcept: `
    as required by, as required in, if required by, where required by, when required by, if required in, where required in,
    as needed by, as necessary for, if required to, when required to, as required to
  `,
})

/** Words that take from a requirement what it demands. */
export const hedge = wordList('hedge', {
  zh: `
    尽可能 尽量 尽力 尽最大努力 尽最大可能 最大限度 最大程度 力求 力争 争取 考虑 优先 避免 慎重 谨慎
    通常 一般 一般情况下 通常情况下 原则上 大体上
  `,
  zhExcept: `优先级 优先权 优先顺序 优先次序 优先序 优先等级 优先程度 最大限度值`,
  en: `
    as far as possible, as far as practicable, as far as is practicable, as much as possible, so far as possible,
    to the extent possible, to the extent practicable, to the maximum extent possible, to the greatest extent possible,
    wherever practicable, to a minimum, as little as possible, as few as possible, as short as possible, as low as possible, as high as possible,
    as close as possible, as small as possible, as large as possible, as long as possible, as often as possible, as many as possible,
    as far as reasonably practicable, preferably, ideally, consider, take into consideration, avoid, try to, attempt to, normally, generally, usually, typically, ordinarily, in general, in principle, as a rule,
    in most cases
  `,
  enExcept: `considered, avoided, typically used`,
})
