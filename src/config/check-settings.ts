import type { Message } from '../model/text.ts'
import type { NormdownConfig } from '../schema/authoring.generated.ts'
import type { SchemaFault } from '../schema/schema-fault.ts'
import { checkColours } from './check-colours.ts'
import { foldersOf, straightened } from './folders.ts'

/** What a schema cannot say of the settings: where folders lie to each other, whether an address is one and colours can be read. */
export function checkSettings(settings: NormdownConfig): readonly SchemaFault[] {
  return [...pathFaults(settings), ...outDirFaults(settings), ...addressFaults(settings), ...checkColours(settings)]
}

function pathFaults(settings: NormdownConfig): readonly SchemaFault[] {
  const { source, outDir } = foldersOf(settings)
  const logo = settings.theme?.logo
  return [
    ...(leavesWorkspace(source) ? [fault(['source'], outside(source))] : []),
    ...(leavesWorkspace(outDir) ? [fault(['outDir'], outside(outDir))] : []),
    ...(logo !== undefined && leavesWorkspace(straightened(logo)) ? [fault(['theme', 'logo'], outside(logo))] : []),
  ]
}

function leavesWorkspace(path: string): boolean {
  return path === '..' || path.startsWith('../') || path.startsWith('/') || /^[A-Za-z]:/.test(path)
}

function outside(path: string): Message {
  return {
    zh: `\`${path}\` 位于工作区之外，应为工作区内的相对路径，请改写`,
    en: `Unexpected path \`${path}\` out of the workspace, expected a relative path inside it; name another`,
  }
}

function outDirFaults(settings: NormdownConfig): readonly SchemaFault[] {
  const { source, outDir } = foldersOf(settings)
  if (leavesWorkspace(source) || leavesWorkspace(outDir)) return []
  if (source === '.') return [fault(['source'], sourceIsRoot)]
  if (outDir === '.') return [fault(['outDir'], outDirIsRoot)]
  const relation = relationOf(outDir, source)
  return relation ? [fault(['outDir'], tooClose(relation))] : []
}

/** How the two folders meet, if they do. Case counts for nothing, as on many disks. */
function relationOf(outDir: string, source: string): Message | undefined {
  const [out, sources] = [outDir.toLowerCase(), source.toLowerCase()]
  if (out === sources)
    return { zh: `\`${outDir}\` 就是源文件夹`, en: `\`${outDir}\` that is also the folder of the sources` }
  if (out.startsWith(`${sources}/`)) {
    return {
      zh: `\`${outDir}\` 位于源文件夹 \`${source}\` 之内`,
      en: `\`${outDir}\` inside the folder of the sources \`${source}\``,
    }
  }
  if (sources.startsWith(`${out}/`)) {
    return {
      zh: `\`${outDir}\` 包含源文件夹 \`${source}\``,
      en: `\`${outDir}\` around the folder of the sources \`${source}\``,
    }
  }
  return undefined
}

const sourceIsRoot: Message = {
  zh: '源文件夹就是工作区本身，应为其中的文件夹，例如 `standards`，请改写',
  en: 'Unexpected workspace itself as the folder of the sources, expected a folder in it, such as `standards`; name one',
}

const outDirIsRoot: Message = {
  zh: '输出文件夹就是工作区本身，写出时会清空，应为其中的文件夹，例如 `dist`，请改写',
  en: 'Unexpected workspace itself as the folder of the output, which is emptied before writing, expected a folder in it, such as `dist`; name one',
}

function tooClose({ zh, en }: Message): Message {
  return {
    zh: `输出文件夹 ${zh}，二者应分开，请改写其中一个`,
    en: `Unexpected folder ${en}, expected one apart from it; name another`,
  }
}

function addressFaults({ baseUrl }: NormdownConfig): readonly SchemaFault[] {
  const parsed = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (parsed && parsed.search === '' && parsed.hash === '' && parsed.username === '') return []
  return [
    fault(['baseUrl'], {
      zh: `出现了 \`${baseUrl}\`，应为不带 \`?\`、\`#\` 和用户名的完整网址，例如 \`https://example.org/standards/\`，请改写`,
      en: `Unexpected \`${baseUrl}\`, expected a whole address without \`?\`, \`#\` and user name, such as \`https://example.org/standards/\`; correct it`,
    }),
  ]
}

function fault(path: readonly string[], message: Message): SchemaFault {
  return { path, rule: 'schema-valid', message }
}
