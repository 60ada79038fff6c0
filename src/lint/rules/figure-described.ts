import type { Message } from '../../model/text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const figureDescribed: DocumentRule = {
  id: 'figure-described',
  summary: {
    zh: '每个图有图题和替代文字。',
    en: 'Every figure has a title and an alternative text.',
  },
  source: [sources.gbFigures, sources.isoFigures],
  severity: 'error',
  covers: ['FIG-01'],
  scope: 'document',
  needs: 'figure',
  *check({ kind, blocks }) {
    if (kind === 'translation') return
    for (const block of blocks) {
      if (block.type !== 'figure') continue
      const isDrawn = block.url.startsWith('process:') // the toolkit describes what it draws
      if (block.caption.trim() === '') yield { place: block.place, message: untitled }
      if (block.alternative.trim() === '' && !isDrawn) yield { place: block.place, message: undescribed }
      else if (fileName.test(block.alternative.trim()))
        yield { place: block.place, message: undescribing(block.alternative.trim()) }
    }
  },
}

/** The name of a file, or a word that says only that there is a figure. */
const fileName =
  /^(?:[\w.-]+\.(?:png|jpe?g|webp|svg|gif)|图|图片|图像|插图|示意图|流程图|image|figure|picture|diagram|photo)$/i

const untitled: Message = {
  zh: '图没有图题，应写在图像地址之后的引号中，如 `"服务流程"`，请补上',
  en: 'Unexpected figure without a title, expected one in quotes behind the address, such as `"Service process"`; write it',
}
const undescribed: Message = {
  zh: '图没有替代文字，应在方括号中写明图的内容，供看不到图的读者阅读，请补上',
  en: 'Unexpected figure without an alternative text, expected what it shows in the brackets, for readers who do not see it; write it',
}

function undescribing(written: string): Message {
  return {
    zh: `替代文字 \`${written}\` 没有说明图的内容，应写明图上有什么，请改写`,
    en: `Unexpected alternative text \`${written}\`, expected what the figure shows; write that`,
  }
}
