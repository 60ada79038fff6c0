import type { Message } from '../model/text.ts'
import type { NewUnit } from './new/new-unit.ts'
import type { CommandPage } from './page.ts'

export const newPage: CommandPage = {
  name: 'new',
  summary: {
    zh: '在正确的文件夹中新建一个单元的文件，带有应填的字段',
    en: 'create the file of a unit in its folder, with the fields to fill in',
  },
  parameters: [
    {
      name: '<kind>',
      summary: {
        zh: '种类：standard、term、principle、clause、metric、criterion、annex、reference 或 explanation',
        en: 'standard, term, principle, clause, metric, criterion, annex, reference or explanation',
      },
    },
    { name: '<id>', summary: { zh: '标识，如 first-response', en: 'its id, such as first-response' } },
  ],
  options: [
    {
      name: '--standard <id>',
      summary: {
        zh: '所属的标准；只有一项标准时可以省略',
        en: 'the standard it belongs to; may be left out if there is only one',
      },
    },
  ],
  async run({ root, given: [kind = '', id = ''], options }, { locale, print, say }) {
    const { createUnit } = await import('./new/create-unit.ts')
    const standard = typeof options.standard === 'string' ? options.standard : undefined
    const created = createUnit(root, { kind, id, standard })
    print(`${created.path}\n`)
    say((kind === 'standard' ? nextStepOfStandard(created) : nextStep(created))[locale])
    return 0
  },
}

function nextStep({ path, id, listedIn }: NewUnit): Message {
  if (listedIn === undefined) return { zh: `请在 ${path} 中填写内容。`, en: `Fill in ${path}.` }
  const { file, field } = listedIn
  return {
    zh: `请填写内容，并把 ${id} 写进 ${file} 的 ${field}，它才会出现在标准中。`,
    en: `Fill it in, and put ${id} into ${field} of ${file}; until then it is not part of the standard.`,
  }
}

function nextStepOfStandard({ path, id }: NewUnit): Message {
  return {
    zh: `请填写 ${path}，再运行 normdown new clause <标识> --standard ${id} 写第一条。`,
    en: `Fill in ${path}, then write its first clause with normdown new clause <id> --standard ${id}.`,
  }
}
