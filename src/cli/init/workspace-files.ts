import type { Artifact } from '../../model/artifact.ts'
import type { Language } from '../../model/text.ts'
import { chineseStandard } from './chinese-standard.ts'
import { englishStandard } from './english-standard.ts'
import { familyFiles } from './family-files.ts'
import { repositoryFiles } from './repository-files.ts'

/** What a new workspace is made for. */
export interface WorkspaceChoice {
  /** Language of its standard, and first language of its site. */
  readonly language: Language
  /** Version of normdown with which its workflow checks it. */
  readonly version: string
}

/** The files of a small workspace: one standard of a made-up association, and what a repository of standards needs. */
export function workspaceFiles(choice: WorkspaceChoice): readonly Artifact[] {
  const standard = choice.language === 'zh' ? chineseStandard : englishStandard
  const files = { ...repositoryFiles(choice), ...familyFiles, ...standard }
  return Object.entries(files).map(([path, content]) => ({ path, content }))
}
