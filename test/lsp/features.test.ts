import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CodeAction, CompletionItem, DocumentSymbol, Hover, Location } from 'vscode-languageserver/node'
import { type Editor, openEditor } from './editor.ts'
import { delivery, lending, parameters, receipt, standard } from './lending.ts'

const reader = 'standards/lending/terms/reader.md'

let editor: Editor
beforeAll(async () => {
  editor = await openEditor({ files: lending })
  for (const path of [receipt, delivery, standard, parameters, reader]) editor.open(path)
  await editor.settled(receipt)
})
afterAll(async () => {
  expect([await editor.quit(), editor.complaints()]).toEqual([0, ''])
})

/** Puts a text in the place of a file's own for as long as `look` takes. */
async function typed<Result>(path: string, text: string, look: () => Promise<Result>): Promise<Result> {
  editor.type(path, text)
  try {
    return await look()
  } finally {
    editor.type(path, lending[path] ?? '')
  }
}

describe('hovering', () => {
  const shown = async (path: string, words: string) => {
    const hover = await editor.ask<Hover | null>('hover', path, words)
    return hover === null ? '' : String((hover.contents as { value: string }).value)
  }

  it.each([
    [
      'a link to a term',
      receipt,
      '(term:read|er)',
      ['**3.1　reader · 读者**', '使用图书馆的人。', 'person who uses the library', '借书人'],
    ],
    ['a word that is a term', receipt, '读|者的姓名', ['**3.1　reader · 读者**']],
    [
      'a link to a clause',
      delivery,
      '(clause:receipt)',
      ['**4.1　Receipt · 受理**', '4.1.1　图书馆应自读者', 'a)　读者的姓名；', 'T/DEMO 1—2026'],
    ],
    ['a link to a provision', delivery, '#wit|hin', ['**4.1.1　Requirement**', '≤ 24 h · T\\_RECEIPT', 'library']],
    ['a link to an annex', receipt, '(annex:form)', ['**A　Form · 登记表**', 'Normative']],
    [
      'a link to a document',
      receipt,
      '(ref:cataloguing)',
      ['**ISO 690　Bibliographic references · 参考文献规则**', 'Standard · Current'],
    ],
    [
      'the metric of a limit',
      receipt,
      'metric: wait|ing',
      ['**M01　Waiting time · 等候时间**', 'h · Lower is better · mean'],
    ],
    [
      'the parameter of a limit',
      receipt,
      'T_REC|EIPT',
      ['T\\_RECEIPT = 24 h', 'Elapsed time · Normative', 'Basis: Survey S-1', 'Used by: lending/receipt.within'],
    ],
    ['an actor', receipt, 'actor: lib|rary', ['**library · 图书馆**']],
    ['a kind of evidence', receipt, '[loan|-log', ['**loan log · 借阅记录**']],
    ['a step', receipt, 'step: rec|eipt', ['**receipt · 受理**']],
    ['the id of a provision', receipt, '{#rec|ord}', ['**4.1.2　Requirement**', 'b)　图书的编号。']],
    ['an entry of the outline', standard, '- deli|very', ['**4.2　Delivery · 交付**']],
    [
      'the original of a translation',
      'standards/lending/clauses/en/reader.md',
      'of: rea|der',
      ['**3.1　reader · 读者**'],
    ],
    [
      'a standard',
      standard,
      'id: lend|ing',
      ['**T/DEMO 1—2026**', 'Library lending · 图书馆借阅', 'Code of practice · Drafting'],
    ],
  ])('over %s tells what it is', async (_, path, words, said) => {
    const text = await shown(path, words)
    for (const each of said) expect(text).toContain(each)
  })

  it.each([
    ['a title', receipt, 'title: {zh: 受|理'],
    ['a word that is no term', receipt, '图书|的编号'],
  ])('over %s tells nothing', async (_, path, words) => {
    expect(await shown(path, words)).toBe('')
  })

  it('shows what authors wrote as it is, not as markup', async () => {
    const text = lending[reader]?.replace('使用图书馆的人。', '使用*图书馆*的人，见<b>`x`</b>。') ?? ''
    const said = await typed(reader, text, () => shown(receipt, '(term:read|er)'))
    expect(said).toContain('使用图书馆的人，见\\<b\\>x\\</b\\>。')
  })
})

describe('completion', () => {
  const offered = async (path: string, before: string, after: string) => {
    const text = lending[path]?.replace(before, after.replace('|', '')) ?? ''
    return typed(path, text, async () => (await editor.ask<CompletionItem[] | null>('completion', path, after)) ?? [])
  }
  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label)

  it.each([
    ['terms', '(clause:receipt)', '(term:|', ['reader']],
    [
      'clauses of this standard',
      '(clause:receipt)',
      '(clause:|',
      ['delivery', 'receipt', 'desk', 'measuring', 'waiting'],
    ],
    ['clauses of a standard by its name', '(clause:receipt)', '(clause:lending/|', ['delivery', 'receipt']],
    [
      'provisions of another clause',
      '(clause:receipt#within)',
      '(clause:receipt#|',
      ['within', 'record', 'record-name', 'record-book', 'describe'],
    ],
    [
      'provisions of this file, as it is typed',
      '。 {#hand-over}',
      '，见[此](#|)。 {#hand-over}\n\n新的一条。 {#new}',
      ['hand-over', 'new'],
    ],
    ['annexes', '(clause:receipt)', '(annex:fo|', ['form']],
    ['metrics', '(clause:receipt)', '(metric:|', ['waiting']],
    ['standards', '(clause:receipt)', '(std:|', ['lending']],
    ['documents', '(clause:receipt)', '(ref:|', ['cataloguing']],
    ['kinds of link', '(clause:receipt)', '(|', ['term:', 'clause:', 'annex:', 'metric:', 'std:', 'ref:', '#']],
    ['actors', 'actor: library', 'actor: li|', ['library']],
    ['evidence', 'actor: library', 'evidence: [|', ['loan-log']],
    ['evidence on lines of its own', 'actor: library', 'evidence:\n  - loan-log\n  - |', ['loan-log']],
    ['steps', 'actor: library', 'step: |', ['receipt']],
    ['ways to verify', 'actor: library', 'verify: [document, |]', ['document', 'interview', 'survey']],
    ['kinds of file', 'kind: clause', 'kind: |', ['clause', 'term', 'annex']],
    ['provisions to give attributes to', 'actor: library', 'provisions:\n  ha|', ['hand-over']],
    [
      'parameters',
      'actor: library',
      'provisions:\n  hand-over:\n    limits: [{op: "<=", parameter: |}]',
      ['T_RECEIPT'],
    ],
    ['metrics of a limit', 'actor: library', 'provisions:\n  hand-over:\n    limits: [{metric: |', ['waiting']],
  ])('offers %s', async (_, before, after, expected) => {
    expect(labels(await offered(delivery, before, after))).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['in a sentence', '(clause:receipt)', '(clause:receipt)和|'],
    ['in a title', 'zh: 交付', 'zh: |'],
    ['of evidence in a sentence', '后，', 'evidence: |'],
  ])('offers nothing %s', async (_, before, after) => {
    expect(await offered(delivery, before, after)).toEqual([])
  })

  it('offers the units of a standard while its outline cannot be read', async () => {
    await typed(standard, lending[standard]?.replace('[waiting]', '[waiting, re') ?? '', async () => {
      await editor.settled(standard)
      const items = await editor.ask<CompletionItem[]>('completion', standard, '[waiting, re|')
      expect(labels(items)).toEqual(expect.arrayContaining(['receipt', 'delivery', 'waiting']))
    })
  })

  it('shows titles, replaces what was typed of a name, and tells more when asked', async () => {
    const items = await offered(delivery, '(clause:receipt)', '(term:re|ad)')
    const item = items.find(({ label }) => label === 'reader') as CompletionItem
    const line = 7
    expect(item.detail).toBe('3.1　reader · 读者')
    expect(item.textEdit).toEqual({
      newText: 'reader',
      range: { start: { line, character: 15 }, end: { line, character: 19 } },
    })
    const more: CompletionItem = await editor.connection.sendRequest('completionItem/resolve', item)
    expect(more.documentation).toMatchObject({ kind: 'markdown', value: expect.stringContaining('使用图书馆的人。') })
  })
})

describe('going to', () => {
  const found = (locations: readonly Location[]) =>
    locations.map(({ uri, range }) => `${fileURLToPath(uri).slice(editor.root.length + 1)}:${range.start.line + 1}`)
  const usesOf = async (path: string, words: string, includeDeclaration = false) =>
    found(await editor.ask<Location[]>('references', path, words, { context: { includeDeclaration } }))

  it.each([
    ['a term', receipt, '(term:read|er)', `${reader}:3`],
    ['the word of a term', receipt, '读|者的姓名', `${reader}:3`],
    ['a clause', delivery, '(clause:receipt)', `${receipt}:3`],
    ['a provision', delivery, '#wit|hin', `${receipt}:13`],
    ['an annex', receipt, '(annex:form)', 'standards/lending/annexes/form.md:3'],
    ['a document', receipt, '(ref:cataloguing)', 'standards/references/cataloguing.md:3'],
    ['a parameter', receipt, 'T_REC|EIPT', `${parameters}:3`],
    ['an actor', receipt, 'actor: lib|rary', 'standards/vocabulary.yaml:3'],
    ['what an outline names', standard, '- deli|very', `${delivery}:3`],
  ])('%s leads to where it is declared', async (_, path, words, expected) => {
    expect(found(await editor.ask<Location[]>('definition', path, words))).toEqual([expected])
  })

  it('the uses of a term finds links and words', async () => {
    expect(await usesOf(reader, 'id: rea|der')).toEqual([
      'standards/lending/clauses/en/reader.md:3',
      `${receipt}:13`,
      `${receipt}:17`,
      `${receipt}:20`,
      'standards/lending/metrics/waiting.md:11',
      `${standard}:11`,
    ])
  })

  it('the uses of a clause finds those of its provisions, too', async () => {
    expect(await usesOf(receipt, 'id: rec|eipt')).toEqual([`${delivery}:8`, `${delivery}:8`, `${standard}:16`])
  })

  it('the uses of a parameter, a provision, a metric or an actor finds them in front matter', async () => {
    expect(await usesOf(parameters, 'T_REC|EIPT', true)).toEqual([`${receipt}:10`, `${parameters}:3`])
    expect(await usesOf(receipt, '{#wit|hin}')).toEqual([`${delivery}:8`, `${receipt}:9`])
    expect(await usesOf(receipt, 'metric: wait|ing')).toEqual([`${receipt}:10`, `${standard}:20`])
    expect(await usesOf(receipt, 'actor: lib|rary')).toEqual([`${delivery}:5`, `${receipt}:5`])
  })
})

describe('the symbols of a file', () => {
  const lines = (symbols: readonly DocumentSymbol[], depth = 0): string[] =>
    symbols.flatMap(({ name, detail, children = [] }) => [
      `${'  '.repeat(depth)}${detail}: ${name}`,
      ...lines(children, depth + 1),
    ])

  it('are its provisions with their numbers', async () => {
    expect(lines(await editor.ask('documentSymbol', receipt))).toEqual([
      '4.1.1: 图书馆应自读者提出借阅请求起24 h内受理，按登记表登记。',
      '4.1.2: 图书馆应记录下列内容：',
      '  4.1.2 a): 读者的姓名；',
      '  4.1.2 b): 图书的编号。',
      '4.1.3: 图书馆宜按参考文献规则著录读者所借的图书。',
    ])
  })

  it('are the entries of an outline and the headings of a standard', async () => {
    expect(lines(await editor.ask('documentSymbol', standard)).slice(0, 5)).toEqual([
      '3.1: reader · 读者',
      '4: Desk · 服务台',
      '5: Metrics · 指标',
      'A: Form · 登记表',
      '#scope: 范围',
    ])
  })

  it('are the entries of a register', async () => {
    expect(lines(await editor.ask('documentSymbol', parameters))).toEqual(['24 h · Limit of receipt: T_RECEIPT'])
  })
})

describe('quick fixes', () => {
  /** What is offered for the findings of one rule. */
  const offers = async (path: string, rule: string): Promise<CodeAction[]> => {
    await editor.settled(path)
    const finding = editor.findings(path).find(({ code }) => code === rule)
    expect(finding, `${rule} in ${path}`).toBeDefined()
    const more = { range: finding?.range, context: { diagnostics: [finding], only: ['quickfix'] } }
    const actions = await editor.ask<CodeAction[]>('codeAction', path, undefined, more)
    return actions.filter(({ diagnostics = [] }) => diagnostics[0]?.code === rule)
  }
  const rules = (path: string) => editor.findings(path).map(({ code }) => code)

  it('change a name that nothing has to the one that was meant', async () => {
    const text = lending[delivery]?.replace('#within', '#withn') ?? ''
    await typed(delivery, text, async () => {
      const [action] = await offers(delivery, 'reference-resolved')
      expect([action?.title, action?.isPreferred]).toEqual(['Change to "clause:receipt#within"', true])
      editor.apply(action?.edit?.changes ?? {})
      await editor.settled(delivery)
      expect(editor.textOf(delivery)).toBe(lending[delivery])
      expect(rules(delivery)).not.toContain('reference-resolved')
    })
  })

  it('put right what needs no choice, one by one and all at once', async () => {
    const text = lending[receipt]?.replace('24 h内', ' 24 h 内') ?? ''
    const wanted = async (kind: string) => {
      const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
      const more = { range: everywhere, context: { diagnostics: [], only: [kind] } }
      return editor.ask<CodeAction[]>('codeAction', receipt, undefined, more)
    }
    await typed(receipt, text, async () => {
      for (const action of (await wanted('quickfix')).slice(0, 1)) editor.apply(action.edit?.changes ?? {})
      expect(editor.textOf(receipt)).not.toBe(text)
      for (const action of await wanted('source.fixAll')) editor.apply(action.edit?.changes ?? {})
      expect(editor.textOf(receipt)).toBe(lending[receipt])
      expect(await wanted('source.fixAll')).toEqual([])
    })
  })

  it.each([
    [' {#hand-over}', '', ' {#receipt}\n'],
    [
      '\n\n图书馆宜',
      '\n\n图书馆应核对：\n\n- 姓名；\n- [编号](term:reader)。\n\n图书馆宜',
      '图书馆应核对： {#provision-1}\n',
    ],
  ])('add ids to provisions', async (written, without, expected) => {
    const text = lending[delivery]?.replace(written, without) ?? ''
    await typed(delivery, text, async () => {
      for (let count = 0; ; count++) {
        await editor.settled(delivery)
        if (!rules(delivery).includes('provision-identified')) break
        expect(count).toBeLessThan(9)
        const [action] = await offers(delivery, 'provision-identified')
        editor.apply(action?.edit?.changes ?? {})
      }
      expect(editor.textOf(delivery)).toContain(expected)
    })
  })

  it.each([
    ['desk', 'clause', '        - delivery\n        - returning\n'],
    ['measuring', 'clause', 'units: [waiting, returning]\n'],
    ['annexes', 'annex', 'annexes: [form, returning]\n'],
    ['terms', 'term', 'terms: [reader, returning]\n'],
  ])('add a unit to the list %s of the outline', async (list, kind, expected) => {
    const path = `standards/lending/${kind}s/returning.md`
    const title = kind === 'term' ? 'term' : 'title'
    const nature = kind === 'annex' ? 'nature: normative\n' : ''
    editor.open(
      path,
      `---\nkind: ${kind}\nid: returning\n${title}: {zh: 归还, en: Returning}\n${nature}---\n\n图书馆应收回图书。 {#take}\n`,
    )
    const actions = await offers(path, 'outline-complete')
    const name = { desk: 'Desk', measuring: 'Metrics' }[list] ?? list
    const action = actions.find((each) => each.title === `Add "returning" to the outline: ${name}`)
    await typed(standard, lending[standard] ?? '', async () => {
      editor.apply(action?.edit?.changes ?? {})
      await editor.settled(path)
      expect(editor.textOf(standard)).toContain(expected)
      expect(rules(path)).not.toContain('outline-complete')
    })
    editor.close(path)
  })
})
