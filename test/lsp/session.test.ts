import { spawn } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { type Editor, type EditorOptions, openEditor, writeIn } from './editor.ts'
import { config, delivery, lending, parameters, receipt, standard } from './lending.ts'

const editors: Editor[] = []
afterEach(async () => {
  for (const editor of editors.splice(0)) expect([await editor.quit(), editor.complaints()]).toEqual([0, ''])
})

async function edit(options: Partial<EditorOptions> = {}): Promise<Editor> {
  const editor = await openEditor({ files: lending, ...options })
  editors.push(editor)
  return editor
}

const broken = lending[receipt]?.replace('term:reader', 'term:raeder') ?? ''

/** The rules whose findings an editor shows for a file. */
function rules(editor: Editor, path: string): unknown[] {
  return editor.findings(path).map(({ code }) => code)
}

function tellOfDisk(editor: Editor, ...paths: string[]): void {
  editor.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: paths.map((path) => ({ uri: editor.addressOf(path), type: 2 })),
  })
}

describe('findings', () => {
  it('come when a file is opened, and go when its text is mended without being saved', async () => {
    const editor = await edit()
    editor.open(receipt, broken)
    await editor.settled(receipt)
    expect(rules(editor, receipt)).toContain('reference-resolved')
    editor.type(receipt, lending[receipt] ?? '')
    await editor.settled(receipt)
    expect(rules(editor, receipt)).not.toContain('reference-resolved')
  })

  it('have place, code, page and message', async () => {
    const editor = await edit({ files: { ...lending, [receipt]: broken } })
    await editor.settled(receipt)
    const finding = editor.findings(receipt).find(({ code }) => code === 'reference-resolved')
    expect(finding).toEqual({
      range: { start: { line: 12, character: 5 }, end: { line: 12, character: 22 } },
      severity: 1,
      code: 'reference-resolved',
      codeDescription: {
        href: pathToFileURL(fileURLToPath(new URL('../../docs/rules/reference-resolved.md', import.meta.url))).href,
      },
      source: 'normdown',
      message: 'Unexpected "term:raeder", expected the id of a term; did you mean "reader"',
    })
  })

  it('have the places that they speak of', async () => {
    const text = lending[delivery]?.replace('id: delivery', 'id: receipt') ?? ''
    const editor = await edit({ files: { ...lending, [delivery]: text } })
    await editor.settled(receipt)
    const related = [...editor.findings(receipt), ...editor.findings(delivery)].flatMap(
      ({ relatedInformation = [] }) => relatedInformation,
    )
    expect(related.map(({ location }) => location.uri)).toContain(editor.addressOf(delivery))
  })

  it('are those of files that are not open, too', async () => {
    const editor = await edit()
    editor.open(parameters, lending[parameters]?.replace('T_RECEIPT', 'T_OTHER'))
    await editor.settled(parameters)
    expect(rules(editor, receipt)).toContain('reference-resolved')
    editor.close(parameters)
    await editor.settled(receipt)
    expect(rules(editor, receipt)).not.toContain('reference-resolved')
  })

  it('are of new files that were never saved, and of names that only they have', async () => {
    const editor = await edit()
    const fresh = 'standards/lending/terms/copy.md'
    editor.open(fresh, '---\nkind: term\nid: copy\nterm: {zh: 复本, en: copy}\n---\n\n同一图书的另一册。\n')
    editor.open(receipt, lending[receipt]?.replace('term:reader', 'term:copy'))
    await editor.settled(fresh)
    expect(rules(editor, receipt)).not.toContain('reference-resolved')
    expect(rules(editor, fresh)).toContain('outline-complete')
    editor.close(fresh)
    await editor.settled(receipt)
    expect(rules(editor, receipt)).toContain('reference-resolved')
    expect(rules(editor, fresh)).toEqual([])
  })

  it('follow the disk: files changed, renamed and deleted, and whole folders', async () => {
    const editor = await edit()
    writeIn(editor.root, receipt, broken)
    tellOfDisk(editor, receipt)
    await editor.settled(receipt)
    expect(rules(editor, receipt)).toContain('reference-resolved')

    const moved = 'standards/lending/clauses/taking-in.md'
    renameSync(join(editor.root, receipt), join(editor.root, moved))
    tellOfDisk(editor, receipt, moved)
    await editor.settled(moved)
    expect([rules(editor, receipt), rules(editor, moved).includes('reference-resolved')]).toEqual([[], true])

    rmSync(join(editor.root, 'standards/lending'), { recursive: true })
    tellOfDisk(editor, 'standards/lending')
    await editor.settled(moved)
    expect(editor.filesWithFindings().filter((path) => path.startsWith('standards/lending/'))).toEqual([])
  })

  it('follow the disk by saves and closed files where an editor does not watch it', async () => {
    const editor = await edit({ params: { capabilities: {} } })
    editor.open(delivery)
    writeIn(editor.root, receipt, broken)
    editor.save(delivery)
    await editor.settled(delivery)
    expect(rules(editor, receipt)).toContain('reference-resolved')
  })

  it('are the same with Windows line ends and a byte order mark', async () => {
    const editor = await edit()
    editor.open(receipt, broken)
    await editor.settled(receipt)
    const unix = editor.findings(receipt)
    editor.type(receipt, `\ufeff${broken.replaceAll('\n', '\r\n')}`)
    await editor.settled(receipt)
    expect(editor.findings(receipt)).toEqual(unix)
  })

  it('count columns as the editor does, also behind characters beyond the first plane and decomposed ones', async () => {
    const editor = await edit()
    editor.open(receipt, broken.replace('图书馆应自', '𠮷e\u0301图书馆应自'))
    await editor.settled(receipt)
    const finding = editor.findings(receipt).find(({ code }) => code === 'reference-resolved')
    expect(finding?.range.start).toEqual({ line: 12, character: 9 })
    expect(finding?.range.end).toEqual({ line: 12, character: 26 })
  })

  it('survive whatever is typed', async () => {
    const editor = await edit()
    editor.open(receipt)
    for (const text of [
      '',
      'nothing but text',
      '---\nkind: clause\nid: rec',
      '---\nkind: [clause\n  id: {{\n---\n\ntext {#a}\n',
      '---\nkind: clause\u0000\n---\n',
      '---\nkind: clause\nid: receipt\ntitle: \ud800\n---\n\n\ud800 {#a}\n',
      `---\nkind: clause\nid: receipt\ntitle: a\n---\n\n${'['.repeat(1000)}\n`,
    ]) {
      editor.type(receipt, text)
      await editor.settled(receipt)
      const everywhere = { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } } }
      expect(await editor.ask('hover', receipt, undefined, { position: { line: 0, character: 0 } })).toBeNull()
      await editor.ask('completion', receipt, undefined, { position: { line: 99, character: 99 } })
      await editor.ask('codeAction', receipt, undefined, { ...everywhere, context: { diagnostics: [] } })
      expect(rules(editor, receipt), text).not.toEqual([])
    }
    editor.type(receipt, lending[receipt] ?? '')
    await editor.settled(receipt)
    expect(rules(editor, delivery)).not.toContain('reference-resolved')
  })
})

describe('the configuration', () => {
  it('shows its faults where they stand, and none once they are mended', async () => {
    const editor = await edit()
    const text = lending[config] ?? ''
    editor.open(config)
    for (const [spoilt, rule, line] of [
      ['{\n  "source": standards\n}', 'schema-valid', 1],
      [text.replace('"outDir"', '"outdir"'), 'field-known', 2],
      [text.replace('"dist"', '"standards/out"'), 'schema-valid', 2],
      [text.replace('"standards"', '"texts"'), 'file-readable', 1],
      [text.replace('"outDir"', '"rules": {"no-such": "off"}, "outDir"'), 'rule-known', 2],
    ] as const) {
      editor.type(config, spoilt)
      await editor.settled(config)
      expect(editor.findings(config).map(({ code, range }) => [code, range.start.line])).toContainEqual([rule, line])
      editor.type(config, text)
      await editor.settled(config)
      expect(editor.findings(config)).toEqual([])
    }
  })

  it('sets how grave findings are as it is typed', async () => {
    const editor = await edit({ files: { ...lending, [receipt]: broken } })
    editor.open(config, lending[config]?.replace('"outDir"', '"rules": {"reference-resolved": "off"}, "outDir"'))
    await editor.settled(receipt)
    expect(rules(editor, receipt)).not.toContain('reference-resolved')
  })

  it('takes its findings with it when it is deleted, and brings them back', async () => {
    const editor = await edit({ files: { ...lending, [receipt]: broken } })
    await editor.settled(receipt)
    rmSync(join(editor.root, config))
    tellOfDisk(editor, config)
    await editor.settled(receipt)
    expect(editor.filesWithFindings()).toEqual([])
    writeFileSync(join(editor.root, config), lending[config] ?? '')
    tellOfDisk(editor, config)
    await editor.settled(receipt)
    expect(rules(editor, receipt)).toContain('reference-resolved')
  })

  it('may lie in a folder of the one that is open, or above it', async () => {
    const below = Object.fromEntries(Object.entries(lending).map(([path, text]) => [`texts/${path}`, text]))
    const editor = await edit({ files: { ...below, [`texts/${receipt}`]: broken } })
    await editor.settled(`texts/${receipt}`)
    expect(editor.filesWithFindings()).toEqual([])
    editor.open(`texts/${delivery}`)
    await editor.settled(`texts/${receipt}`)
    expect(rules(editor, `texts/${receipt}`)).toContain('reference-resolved')
  })
})

describe('the language of messages', () => {
  it.each([
    [
      'what is set for us',
      { initializationOptions: { locale: 'zh' }, locale: 'en' },
      'en_US.UTF-8',
      '没有“term:raeder”',
    ],
    ['that of the editor', { locale: 'zh-cn' }, 'en_US.UTF-8', '没有“term:raeder”'],
    [
      'that of the editor where none is set',
      { initializationOptions: { locale: 'auto' }, locale: 'de' },
      'zh_CN.UTF-8',
      'Unexpected "term:raeder"',
    ],
    ['that of the environment', {}, 'zh_CN.UTF-8', '没有“term:raeder”'],
  ])('is %s', async (_, params, LANG, start) => {
    const editor = await edit({ files: { ...lending, [receipt]: broken }, params, env: { LANG } })
    await editor.settled(receipt)
    const said = editor.findings(receipt).map(({ message }) => message)
    expect(said.filter((message) => String(message).startsWith(start))).toHaveLength(1)
  })
})

describe('the end', () => {
  const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
  const frame = (message: object): string => {
    const content = JSON.stringify({ jsonrpc: '2.0', ...message })
    return `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`
  }
  const initialize = frame({
    id: 1,
    method: 'initialize',
    params: { processId: null, rootUri: null, capabilities: {} },
  })

  function serve(
    sent: string,
    { close = false } = {},
  ): Promise<{ code: number | null; stdout: string; stderr: string }> {
    const child = spawn(process.execPath, [program, 'lsp'], { env: { PATH: process.env.PATH, LANG: 'C' } })
    const said = { stdout: '', stderr: '' }
    child.stdout.on('data', (text) => (said.stdout += text))
    child.stderr.on('data', (text) => (said.stderr += text))
    child.stdin.write(sent)
    if (close) child.stdin.end()
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...said })))
  }

  it.each([
    ['exit after shutdown', [{ id: 2, method: 'shutdown' }, { method: 'exit' }], {}, 0],
    ['exit without shutdown', [{ method: 'exit' }], {}, 1],
    ['a closed stream', [], { close: true }, 1],
  ])('is %s', async (_, messages, options, code) => {
    const result = await serve(initialize + messages.map(frame).join(''), options)
    expect([result.code, result.stderr]).toEqual([code, ''])
  })

  it('leaves nothing on standard output but the protocol', async () => {
    const { stdout } = await serve(initialize + frame({ id: 2, method: 'shutdown' }) + frame({ method: 'exit' }))
    const headers = stdout.split(/Content-Length: \d+\r\n\r\n/)
    expect(headers.shift()).toBe('')
    expect(headers.map((content) => JSON.parse(content).id)).toEqual([1, 2])
  })

  it('comes when the editor has died', async () => {
    const gone = spawn(process.execPath, ['-e', ''])
    await new Promise((resolve) => gone.on('exit', resolve))
    const orphan = frame({
      id: 1,
      method: 'initialize',
      params: { processId: gone.pid, rootUri: null, capabilities: {} },
    })
    expect((await serve(orphan)).code).toBe(1)
  })
})

it('knows standard.md as a file of the workspace', async () => {
  const editor = await edit()
  editor.open(standard)
  await editor.settled(standard)
  expect(rules(editor, standard)).not.toContain('unit-placed')
})
