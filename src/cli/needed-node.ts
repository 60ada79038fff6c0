import type { Message } from '../model/text.ts'

/** The oldest version of Node.js on which the tool runs, as package.json says too. */
export const neededNode = '22.12'

/** What to tell somebody who runs the tool on that version of Node.js; `undefined` where it runs. */
export function nodeFault(version: string): Message | undefined {
  if (isAtLeast(version.split('.').map(Number), neededNode.split('.').map(Number))) return undefined
  return {
    zh: `normdown 需要 Node.js ${neededNode} 或更高版本，当前为 ${version}，请升级 Node.js 后再运行。`,
    en: `normdown needs Node.js ${neededNode} or newer, and this is ${version}: install a newer one and run it again.`,
  }
}

function isAtLeast(
  [major = 0, minor = 0]: readonly number[],
  [leastMajor = 0, leastMinor = 0]: readonly number[],
): boolean {
  return major > leastMajor || (major === leastMajor && minor >= leastMinor)
}
