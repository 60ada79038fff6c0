import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { units } from '../../src/language/units.ts'
import { kindOf, validateConfig, validateFrontMatter } from '../../src/schema/validate-front-matter.ts'
import type { Path } from '../../src/syntax/parsed-document.ts'
import {
  clause,
  config,
  criterion,
  metric,
  reference,
  standard,
  withLimit,
  withOutline,
  withProvision,
  withScoring,
} from './examples.ts'

const identifier =
  'expected an identifier of lower-case letters, digits and single hyphens that starts with a letter, such as `first-response`'
const clauseFields = '`kind`, `id`, `title`, `actor`, `step`, `verify`, `evidence`, `basis`, `provisions`, `process`'
const reserved =
  '`foreword`, `introduction`, `scope`, `references`, `terms`, `bibliography`, `full`, `explanation`, which already name pages; choose another'

describe('one sentence for one mistake', () => {
  test.each<readonly [string, unknown, Path, string]>([
    [
      'a misspelt field, which is not missing too',
      { kind: 'clause', id: 'a', tittle: 'A' },
      ['tittle'],
      `Unexpected field \`tittle\`, expected one of ${clauseFields}; did you mean \`title\``,
    ],
    [
      'an unknown field',
      { ...clause, limits: [] },
      ['limits'],
      `Unexpected field \`limits\`, expected one of ${clauseFields}`,
    ],
    [
      'an unknown field deep inside',
      withProvision({ parameter: 1 }),
      ['provisions', 'p', 'parameter'],
      'Unexpected field `parameter`, expected one of `actor`, `step`, `verify`, `evidence`, `basis`, `limits`, `descriptive`, `proposal`',
    ],
    [
      'a field of another language',
      { ...clause, title: { zh: '标', fr: 'T' } },
      ['title', 'fr'],
      'Unexpected field `fr`, expected one of `zh`, `en`',
    ],
    [
      'a missing field',
      { kind: 'clause', id: 'a' },
      [],
      'Unexpected lack of the field `title`, expected it here; add it',
    ],
    [
      'a missing field deep inside',
      withOutline({ chapters: [{ id: 'a', title: 'A' }] }),
      ['outline', 'chapters', 0],
      'Unexpected lack of the field `units`, expected it here; add it',
    ],
    [
      'a number instead of text',
      { ...clause, title: 2026 },
      ['title'],
      'Unexpected number `2026`, expected text or the fields `zh`, `en`; put it in quotes',
    ],
    [
      'a number instead of text of a form',
      { ...standard, edition: 2026 },
      ['edition'],
      'Unexpected number `2026`, expected letters and digits, parted by dots or hyphens if need be, such as `2026`; put it in quotes',
    ],
    ['a number that no quotes would help', { ...clause, id: 3 }, ['id'], `Unexpected number \`3\`, ${identifier}`],
    [
      'text instead of a number',
      { ...criterion, weight: '6' },
      ['weight'],
      'Unexpected `6`, expected a number; leave out the quotes',
    ],
    [
      'words instead of a number',
      { ...criterion, weight: 'six' },
      ['weight'],
      'Unexpected `six`, expected a number; write a number',
    ],
    [
      'a fraction instead of a whole number',
      { ...metric, minimumSample: 1.5 },
      ['minimumSample'],
      'Unexpected number `1.5`, expected a whole number',
    ],
    [
      'text instead of a list',
      { ...clause, verify: 'data' },
      ['verify'],
      'Unexpected `data`, expected a list; write `[data]`',
    ],
    [
      'text instead of yes or no',
      withProvision({ proposal: 'yes' }),
      ['provisions', 'p', 'proposal'],
      'Unexpected `yes`, expected `true` or `false`',
    ],
    ['text instead of fields', withScoring('binary'), ['scoring'], 'Unexpected `binary`, expected the field `method`'],
    [
      'a list instead of fields',
      { ...clause, provisions: [] },
      ['provisions'],
      'Unexpected list, expected fields, each with a name',
    ],
    ['fields instead of text', { ...clause, step: {} }, ['step'], `Unexpected group of fields, ${identifier}`],
    [
      'a field left empty',
      { ...clause, title: null },
      ['title'],
      'Unexpected empty value, expected text or the fields `zh`, `en`; fill it in or delete the field',
    ],
    ['empty text', { ...clause, title: ' ' }, ['title'], 'Unexpected empty text, expected text that is not empty'],
    [
      'a text in no language',
      { ...clause, title: {} },
      ['title'],
      'Unexpected empty group of fields, expected at least one of `zh`, `en`',
    ],
    [
      'an id of the wrong form',
      { ...clause, id: 'First_Response' },
      ['id'],
      `Unexpected \`First_Response\`, ${identifier}`,
    ],
    [
      'the name of an entry of the wrong form',
      { ...clause, provisions: { 'Within 24h': {} } },
      ['provisions', 'Within 24h'],
      `Unexpected \`Within 24h\`, ${identifier}`,
    ],
    [
      'an actor of the wrong form',
      { ...clause, actor: ['user', 'A'] },
      ['actor', 1],
      `Unexpected \`A\`, ${identifier}`,
    ],
    [
      'a choice that does not exist',
      { ...clause, verify: ['dta'] },
      ['verify', 0],
      'Unexpected `dta`, expected one of `document`, `observation`, `interview`, `mystery-visit`, `data`, `test`, `survey`; did you mean `data`',
    ],
    [
      'a choice too short to guess at',
      { ...standard, language: 'cn' },
      ['language'],
      'Unexpected `cn`, expected one of `zh`, `en`',
    ],
    [
      'a choice of another type',
      { ...standard, stage: 3 },
      ['stage'],
      'Unexpected number `3`, expected one of `preliminary`, `proposal`, `drafting`, `enquiry`, `review`, `approval`, `published`, `under-review`, `withdrawn`',
    ],
    [
      'a choice out of many',
      { ...metric, unit: 'hours' },
      ['unit'],
      'Unexpected `hours`, expected one of 84 values such as `s`, `min`, `h`, `d`, `working-day`, `week`, `month`, `quarter`, `a`, `%`, `permille`, `percentage-point`, `point`, `yuan`, `times`, `count`',
    ],
    [
      'a statistic',
      { ...metric, statistics: ['p100'] },
      ['statistics', 0],
      'Unexpected `p100`, expected `mean`, `median`, `minimum`, `maximum` or a percentile from `p1` to `p99`',
    ],
    [
      'the same entry twice',
      { ...clause, verify: ['data', 'test', 'data'] },
      ['verify', 2],
      'Unexpected second `data` in the list, expected it once; delete one of the two',
    ],
    [
      'a day that does not exist',
      { ...standard, dates: { drafted: '2026-02-30' } },
      ['dates', 'drafted'],
      'Unexpected `2026-02-30`, expected a date that exists, such as `2026-11-21`',
    ],
    [
      'spaces around a number',
      { ...standard, number: 'T/XXX 001 ' },
      ['number'],
      'Unexpected `T/XXX 001 `, expected a document number without spaces around it, such as `T/XXX 001.3`',
    ],
    [
      'a line break in a number',
      { ...standard, number: 'T/XXX\n001' },
      ['number'],
      'Unexpected `T/XXX 001`, expected a document number without spaces around it, such as `T/XXX 001.3`',
    ],
    [
      'a title of four elements',
      { ...standard, title: { zh: ['a', 'b', 'c', 'd'] } },
      ['title', 'zh'],
      'Unexpected list of 4 entries, expected at most 3',
    ],
    [
      'a chapter without units',
      withOutline({ chapters: [{ id: 'a', title: 'A', units: [] }] }),
      ['outline', 'chapters', 0, 'units'],
      'Unexpected list of 0 entries, expected at least 1',
    ],
    [
      'a reserved chapter',
      withOutline({ chapters: ['a', 'scope'] }),
      ['outline', 'chapters', 1],
      `Unexpected \`scope\`, expected an id other than ${reserved}`,
    ],
    [
      'a reserved titled chapter',
      withOutline({ chapters: [{ id: 'full', title: 'F', units: ['a'] }] }),
      ['outline', 'chapters', 0, 'id'],
      `Unexpected \`full\`, expected an id other than ${reserved}`,
    ],
    [
      'a reserved annex',
      withOutline({ chapters: [], annexes: ['terms'] }),
      ['outline', 'annexes', 0],
      `Unexpected \`terms\`, expected an id other than ${reserved}`,
    ],
    [
      'an entry of the outline that is none',
      withOutline({ chapters: [], terms: [3] }),
      ['outline', 'terms', 0],
      'Unexpected number `3`, expected text or the fields `id`, `title`, `units`',
    ],
    [
      'a limit without a value',
      withLimit({ op: '<' }),
      ['provisions', 'p', 'limits', 0],
      'Unexpected lack of `parameter`, `value`, `unit`, expected either `parameter`, or `value` and `unit`; add what is missing',
    ],
    [
      'a limit without a unit',
      withLimit({ op: '<', value: 3 }),
      ['provisions', 'p', 'limits', 0],
      'Unexpected lack of `unit` beside `value`, expected either `parameter`, or `value` and `unit`; add what is missing',
    ],
    [
      'a limit with two values',
      withLimit({ op: '<', parameter: 'T', value: 3 }),
      ['provisions', 'p', 'limits', 0],
      'Unexpected `parameter`, `value` together, expected either `parameter`, or `value` and `unit`; keep to one of the two',
    ],
    [
      'an operator that is not typed so',
      withLimit({ op: '≤', parameter: 'T' }),
      ['provisions', 'p', 'limits', 0, 'op'],
      'Unexpected `≤`, expected one of `<=`, `<`, `>=`, `>`, `=`',
    ],
    [
      'a parameter in small letters',
      withLimit({ op: '<', parameter: 'T_first' }),
      ['provisions', 'p', 'limits', 0, 'parameter'],
      'Unexpected `T_first`, expected the name of a parameter, of upper-case letters, digits and single underscores, such as `T_FIRST_RESP`',
    ],
    [
      'a scoring without method',
      withScoring({ unit: '%' }),
      ['scoring'],
      'Unexpected lack of the field `method`, expected it here; add it',
    ],
    [
      'a scoring method that does not exist',
      withScoring({ method: 'liner', zeroAt: 1 }),
      ['scoring', 'method'],
      'Unexpected `liner`, expected one of `binary`, `ratio`, `checklist`, `rubric`, `linear`, `steps`, `deduction`; did you mean `linear`',
    ],
    [
      'a field of another scoring method',
      withScoring({ method: 'binary', floor: 0 }),
      ['scoring', 'floor'],
      'Unexpected field `floor`, expected `method`',
    ],
    [
      'a field missing from its scoring method',
      withScoring({ method: 'linear', zeroAt: 1, fullAt: 2 }),
      ['scoring'],
      'Unexpected lack of the field `unit`, expected it here; add it',
    ],
    [
      'a fraction above 1',
      withScoring({ method: 'deduction', perCount: 5, floor: 0 }),
      ['scoring', 'perCount'],
      'Unexpected number `5`, expected at most `1`',
    ],
    ['a weight below 0', { ...criterion, weight: -1 }, ['weight'], 'Unexpected number `-1`, expected at least `0`'],
    [
      'a provision that is judged',
      { ...criterion, provisions: ['process#a'] },
      ['provisions', 0],
      'Unexpected `process#a`, expected a name of the form standard/unit.provision, such as `process/first-response.within-24h`',
    ],
    [
      'an address',
      { ...reference, url: 'www.example.org' },
      ['url'],
      'Unexpected `www.example.org`, expected an address without spaces that begins with `http://` or `https://`',
    ],
    [
      'a kind that is not the one asked for',
      { ...reference, kind: 'law' },
      ['kind'],
      'Unexpected `law`, expected `reference`',
    ],
    ['long text, cut', { ...clause, id: '应'.repeat(80) }, ['id'], `Unexpected \`${'应'.repeat(59)}…\`, ${identifier}`],
  ])('%s', (_name, frontMatter, path, en) => {
    const kind = kindOf(frontMatter)
    const faults = validateFrontMatter(typeof kind === 'string' ? kind : 'reference', frontMatter)
    expect(faults.map((fault) => [fault.path, fault.message.en])).toEqual([[path, en]])
    expect(faults[0]?.rule).toBe(en.startsWith('Unexpected field ') ? 'field-known' : 'schema-valid')
  })

  test.each<readonly [unknown, string]>([
    [
      { kind: 'clause', id: 'a', tittle: 'A' },
      '字段 `tittle` 不在约定之列，应为 `kind`、`id`、`title`、`actor`、`step`、`verify`、`evidence`、`basis`、`provisions`、`process` 之一，是否想写 `title`',
    ],
    [{ kind: 'clause', id: 'a' }, '缺少字段 `title`，此处应有该字段，请补上'],
    [{ ...clause, title: 3 }, '出现了数值 `3`，应为文字或字段 `zh`、`en`，请加上引号'],
    [{ ...clause, verify: 'data' }, '出现了 `data`，应为列表，请写作 `[data]`'],
    [
      { ...clause, id: 'A' },
      '出现了 `A`，应为小写字母、数字和单个连字符组成、以字母开头的标识符，例如 `first-response`',
    ],
    [
      { ...clause, verify: ['dta'] },
      '出现了 `dta`，应为 `document`、`observation`、`interview`、`mystery-visit`、`data`、`test`、`survey` 之一，是否想写 `data`',
    ],
    [{ ...clause, verify: ['data', 'data'] }, '`data` 在列表中出现了两次，应只出现一次，请删去其中一个'],
    [
      withOutline({ chapters: ['terms'] }),
      '出现了 `terms`，应避开已作页面名称的 `foreword`、`introduction`、`scope`、`references`、`terms`、`bibliography`、`full`、`explanation`，请另取标识符',
    ],
    [withLimit({ op: '<', value: 3 }), '有 `value` 而缺少 `unit`，应为 `parameter`，或者 `value` 加 `unit`，请补上'],
    [
      withLimit({ op: '<', parameter: 'T', value: 3 }),
      '`parameter`、`value` 同时出现，应为 `parameter`，或者 `value` 加 `unit`，请只留一种',
    ],
    [{ ...criterion, weight: 101 }, '出现了数值 `101`，应不大于 `100`'],
    [{ ...standard, title: ['a', 'b', 'c', 'd'] }, '列表有 4 项，应至多 3 项'],
  ])('in Chinese: %j', (frontMatter, zh) => {
    const kind = kindOf(frontMatter)
    expect(typeof kind === 'string' && validateFrontMatter(kind, frontMatter).map(({ message }) => message.zh)).toEqual(
      [zh],
    )
  })

  test('several mistakes are all told', () => {
    const faults = validateFrontMatter('clause', { ...clause, id: 'A', verify: ['x', 'data'], step: 1, colour: 'red' })
    expect(faults.map(({ path }) => path.join('.')).sort()).toEqual(['colour', 'id', 'step', 'verify.0'])
  })
})

describe('a unit by its sign or its words', () => {
  test.each([
    ['°C', 'celsius'],
    ['℃', 'celsius'],
    ['m2', 'm²'],
    ['years', 'a'],
    ['个工作日', 'working-day'],
  ])('%s', (written, meant) => {
    const [fault] = validateFrontMatter('clause', withLimit({ op: '<=', value: 4, unit: written }))
    expect(fault?.message.en).toMatch(new RegExp(`; did you mean \`${meant}\`$`))
  })

  test('every unit that the language knows can be chosen, and no other', () => {
    const shared = new URL('../../schemas/authoring/common.schema.json', import.meta.url)
    const { $defs } = JSON.parse(readFileSync(shared, 'utf8'))
    expect($defs.unit.enum).toEqual(units.map(({ id }) => id))
  })
})

describe('the configuration', () => {
  test.each<readonly [unknown, Path, string]>([
    [
      { ...config, theme: { accent: 'red' } },
      ['theme', 'accent'],
      'Unexpected `red`, expected a colour of the form `#rrggbb`, such as `#0b5fa5`',
    ],
    [
      { ...config, rules: { 'term-used': 'warn' } },
      ['rules', 'term-used'],
      'Unexpected `warn`, expected one of `off`, `info`, `warning`, `error`; did you mean `warning`',
    ],
    [{ ...config, locales: [] }, ['locales'], 'Unexpected list of 0 entries, expected at least 1'],
    [
      { ...config, source: 'a\\b' },
      ['source'],
      'Unexpected `a\\b`, expected a path relative to the workspace with `/` between folders, such as `standards`',
    ],
    [
      { ...config, baseurl: 'x' },
      ['baseurl'],
      'Unexpected field `baseurl`, expected one of `$schema`, `source`, `outDir`, `title`, `publisher`, `baseUrl`, `locales`, `licence`, `rules`, `waivers`, `lexicon`, `theme`',
    ],
  ])('%j', (value, path, en) => {
    expect(validateConfig(value).map((fault) => [fault.path, fault.message.en])).toEqual([[path, en]])
  })
})
