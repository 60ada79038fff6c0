import type { Message } from '../../model/text.ts'
import type { SourceBlock } from '../../syntax/blocks.ts'
import { plainOf } from '../plain-text.ts'
import type { DocumentRule } from '../rule.ts'
import { sources } from '../sources.ts'

export const scopeStated: DocumentRule = {
  id: 'scope-stated',
  summary: {
    zh: '范围写明本文件规定什么，适用于什么。',
    en: 'The scope says what the document covers and to what it applies.',
  },
  source: [sources.gbScope, sources.isoScope],
  severity: 'error',
  covers: ['SCP-01', 'SCP-02'],
  scope: 'document',
  kinds: ['standard'],
  *check({ blocks, frontMatter }) {
    const start = blocks.findIndex((block) => block.type === 'heading' && block.id === 'scope')
    const heading = blocks[start]
    if (heading === undefined) return
    const { subject, application } = frontMatter.language === 'en' ? statements.en : statements.zh
    const paragraphs = scopeParagraphs(blocks, start)
    const first = paragraphs[0]
    if (first === undefined || !subject.pattern.test(first.plain)) {
      yield { place: first?.block.place ?? heading.place, message: subject.message }
    }
    if (!paragraphs.some(({ plain }) => application.pattern.test(plain))) {
      yield { place: heading.place, message: application.message }
    }
  },
}

interface ScopeParagraph {
  readonly block: SourceBlock
  readonly plain: string
}

function scopeParagraphs(blocks: readonly SourceBlock[], start: number): ScopeParagraph[] {
  const heading = blocks[start]
  const depth = heading?.type === 'heading' ? heading.depth : 0
  const end = blocks.findIndex((block, index) => index > start && block.type === 'heading' && block.depth <= depth)
  return blocks
    .slice(start + 1, end < 0 ? undefined : end)
    .flatMap((block) => (block.type === 'paragraph' ? [{ block, plain: plainOf(block.content).trim() }] : []))
}

interface Statement {
  readonly pattern: RegExp
  readonly message: Message
}

const statements: Readonly<Record<'zh' | 'en', { readonly subject: Statement; readonly application: Statement }>> = {
  zh: {
    subject: {
      pattern: /^本文件(?:规定|确立|描述|提供|给出|界定)了/,
      message: {
        zh: '范围的首句应以 `本文件规定了`（或确立、描述、提供、给出、界定）开头，请改写',
        en: 'Unexpected first sentence of the scope, expected it to begin with `本文件规定了` (or 确立, 描述, 提供, 给出, 界定); rewrite it',
      },
    },
    application: {
      pattern: /(?:^|[。；])本文件适用于/,
      message: {
        zh: '范围没有写明适用界限，应有以 `本文件适用于` 开头的句子，请补上',
        en: 'Unexpected scope without its application, expected a sentence that begins with `本文件适用于`; add it',
      },
    },
  },
  en: {
    subject: {
      pattern:
        /^This (?:document|part of [\w/ ]+) (?:specifies|establishes|describes|provides|gives|defines|sets out)\b/,
      message: {
        zh: '范围的首句应以 `This document specifies`（或 establishes、describes、provides、gives、defines）开头，请改写',
        en: 'Unexpected first sentence of the scope, expected it to begin with `This document specifies` (or establishes, describes, provides, gives, defines); rewrite it',
      },
    },
    application: {
      pattern: /(?:^|[.;] )(?:This document|It) (?:applies|is applicable|is intended to apply) to\b/,
      message: {
        zh: '范围没有写明适用界限，应有以 `This document applies to` 开头的句子，请补上',
        en: 'Unexpected scope without its application, expected a sentence that begins with `This document applies to`; add it',
      },
    },
  },
}
