/** A unit in which a standard states quantities. */
export interface Unit {
  /** As in front matter and in the published JSON; never changes. */
  readonly id: string
  /** Symbols, the same in every language, the prescribed one first; written behind one space. */
  readonly symbols?: readonly string[]
  /** Words of each language, the prescribed one first; Chinese words stand behind the number without a space. */
  readonly zh?: readonly string[]
  readonly en?: readonly string[]
}

/** Physical quantities whose units people write in words, too: Chinese ones, English ones without their plural s. */
const measures: readonly Unit[] = Object.entries({
  mm: ['毫米', 'millimetre|millimeter'],
  cm: ['厘米', 'centimetre|centimeter'],
  m: ['米', 'metre|meter'],
  km: ['公里|千米', 'kilometre|kilometer'],
  'm²': ['平方米', 'square metre|square meter'],
  'm³': ['立方米', 'cubic metre|cubic meter'],
  mg: ['毫克', 'milligram'],
  g: ['克', 'gram'],
  kg: ['公斤|千克', 'kilogram'],
  t: ['吨', 'tonne'],
  L: ['升', 'litre|liter'],
  mL: ['毫升', 'millilitre|milliliter'],
  MPa: ['兆帕', 'megapascal'],
  dB: ['分贝', 'decibel'],
  kW: ['千瓦', 'kilowatt'],
  kWh: ['千瓦时|度电', 'kilowatt hour|kilowatt-hour'],
}).map(([symbol, [zh = '', en = '']]) => ({
  id: symbol,
  symbols: [symbol],
  zh: zh.split('|'),
  en: en.split('|').flatMap((word) => [`${word}s`, word]),
}))

/** Every unit in which a limit can be stated: time, share, score, money and counts, then physical quantities by symbol. */
export const units: readonly Unit[] = [
  { id: 's', symbols: ['s'], zh: ['秒', '秒钟'], en: ['seconds', 'second', 'sec', 'secs'] },
  { id: 'min', symbols: ['min'], zh: ['分钟'], en: ['minutes', 'minute', 'mins'] },
  { id: 'h', symbols: ['h'], zh: ['小时', '个小时', '个钟头'], en: ['hours', 'hour', 'hrs', 'hr'] },
  {
    id: 'd',
    symbols: ['d'],
    zh: ['天', '日', '个自然日', '个日历日', '自然日', '日历日'],
    en: ['days', 'day', 'calendar days', 'calendar day', 'natural days', 'natural day'],
  },
  {
    id: 'working-day',
    zh: ['个工作日', '工作日'],
    en: ['working days', 'working day', 'business days', 'business day', 'workdays', 'workday'],
  },
  { id: 'week', zh: ['周', '个星期', '星期'], en: ['weeks', 'week'] },
  { id: 'month', zh: ['个月'], en: ['months', 'month'] },
  { id: 'quarter', zh: ['个季度'], en: ['quarters', 'quarter'] },
  { id: 'a', symbols: ['a'], zh: ['年', '个年度'], en: ['years', 'year'] },
  { id: '%', symbols: ['%', '％'], en: ['percent', 'per cent'] },
  { id: 'permille', symbols: ['‰'], en: ['per mille', 'permille'] },
  {
    id: 'percentage-point',
    zh: ['个百分点', '百分点'],
    en: ['percentage points', 'percentage point', 'percent points', 'percent point'],
  },
  { id: 'point', zh: ['分'], en: ['points', 'point'] },
  { id: 'yuan', zh: ['元', '元人民币'], en: ['yuan', 'CNY', 'RMB'] },
  { id: 'times', zh: ['倍'], en: ['times as many', 'times as much', 'times the', '-fold'] },
  {
    id: 'count',
    zh: [...'个名人次台份项件种条处位家套类例起批张页组户单笔', '人次'],
    en: [
      ...[
        'times',
        'persons',
        'person',
        'people',
        'staff',
        'employees',
        'users',
        'technicians',
        'engineers',
        'assessors',
      ],
      ...[
        'items',
        'copies',
        'pieces',
        'units',
        'sets',
        'samples',
        'cases',
        'requests',
        'complaints',
        'orders',
        'records',
      ],
      ...['calls', 'attempts', 'contacts', 'channels', 'outlets', 'methods', 'reminders', 'occasions', 'documents'],
    ],
  },
  ...measures,
  ...['V', 'kV', 'mV', 'A', 'mA', 'W', 'Wh', 'mAh', 'Hz', 'kHz', 'MHz', 'GHz'].map(physical),
  ...['nm', 'Pa', 'kPa', 'N', 'lx'].map(physical),
  ...['mm²', 'cm²', 'km²', 'ha', 'cm³', 'kN', 'kJ', 'MJ', 'mol', 'lm', 'bar'].map(physical),
  ...['m/s', 'km/h', 'r/min', 'L/min', 'm³/h'].map(physical),
  ...['g/kg', 'mg/kg', 'g/L', 'mg/L', 'mg/m³', 'kg/m³', 'g/cm³'].map(physical),
  ...['ms', 'KB', 'MB', 'GB', 'TB', 'kbit/s', 'Mbit/s', 'Gbit/s', 'Mbps'].map(physical),
  { id: 'um', symbols: ['µm', 'μm'] },
  { id: 'ohm', symbols: ['Ω', 'Ω'] },
  { id: 'celsius', symbols: ['℃', '°C'], zh: ['摄氏度'], en: ['degrees Celsius', 'degree Celsius'] },
]

function physical(symbol: string): Unit {
  return { id: symbol, symbols: [symbol] }
}
