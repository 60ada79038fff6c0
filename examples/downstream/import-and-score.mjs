/**
 * A downstream system in one file: a quality department's database that imports a published standard and scores its own
 * assessment with it. It knows nothing of the sources, only of the published JSON:
 *
 *   node import-and-score.mjs <api/v1 folder or address> <assessment.json>
 *
 * The same imports work in a browser, where `fetch` reads the files.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { argv, exit, stdout } from 'node:process'
import { readScheme, scorer } from 'normdown/assess'

const [api = '', assessmentPath = ''] = argv.slice(2)
const assessment = JSON.parse(await readFile(assessmentPath, 'utf8'))
const { id, edition } = assessment.standard

// 1. Import. Every file says by `schemaVersion` whether we can read it; the manifest says whether it arrived whole.
const manifest = JSON.parse(await text('manifest.json'))
const criteria = await verified(`${id}/${edition}/criteria.json`)
const clauses = new Map()
for (const standard of new Set([id, ...criteria.criteria.flatMap(({ provisions }) => provisions.map(standardOf))])) {
  // each standard of the family is imported in the edition that is published beside this one
  const file = manifest.files.find(({ path }) => new RegExp(`^${standard}/[^/]+/clauses\\.json$`).test(path))
  if (!file) continue
  for (const provision of (await verified(file.path)).provisions) clauses.set(`${standard}/${provision.id}`, provision)
}

// 2. Score: the same engine, digit for digit, as the site and the command.
const { scheme, problems } = readScheme(criteria)
if (!scheme) fail(problems)
const { result, problems: faults } = scorer(scheme)(assessment)
if (!result) fail(faults)

// 3. Use: a row for the department's table of results, and its list of work, each item with the sentence to fulfil.
const row = {
  subject: result.assessment.subject,
  standard: `${result.standard.number}—${result.standard.edition}`,
  criteriaSha256: sha256(await text(`${id}/${edition}/criteria.json`)),
  outcome: result.outcome,
  grade: result.grade,
  total: result.total.exact, // a decimal column takes it as it is
  reported: result.total.rounded,
}
const work = result.gaps.slice(0, 3).map(({ criterion, points, provisions }) => ({
  criterion,
  toWin: points.rounded,
  read: provisions.slice(0, 2).map((key) => ({ key, uri: clauses.get(key)?.uri, text: clauses.get(key)?.text.plain })),
}))
stdout.write(`${JSON.stringify({ row, work }, null, 2)}\n`)

function standardOf(key) {
  return key.slice(0, key.indexOf('/'))
}

async function verified(path) {
  const content = await text(path)
  const listed = manifest.files.find((file) => file.path === path)
  if (listed?.sha256 !== sha256(content)) throw new Error(`${path} is not the file that the manifest lists`)
  const json = JSON.parse(content)
  if (!json.schemaVersion.startsWith('1.'))
    throw new Error(`${path} has the format ${json.schemaVersion}, this reads 1`)
  return json
}

async function text(path) {
  if (!/^https?:/.test(api)) return readFile(`${api}/${path}`, 'utf8')
  const response = await fetch(`${api.replace(/\/$/, '')}/${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.text()
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex')
}

function fail(found) {
  for (const { path, message } of found) stdout.write(`${path || '/'} ${message.zh}\n`)
  exit(1)
}
