/** A Hugo site over the text of a generated workspace: nothing but the text, or as documentation themes show it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { write, writeMarkdown } from './peer-texts.ts'
import type { Ground } from './subject.ts'

/** `lean` pages hold the text alone; `documentation` pages also say where the reader is and lead on. */
export type HugoLayout = 'lean' | 'documentation'

/** Writes the site once; gives its folder. */
export function writeHugo({ workspace, scratch }: Ground, layout: HugoLayout): string {
  const folder = hugoFolder(scratch, layout)
  if (existsSync(join(folder, 'config.toml'))) return folder
  writeMarkdown(workspace, join(folder, 'content'))
  write(join(folder, 'config.toml'), config)
  write(join(folder, 'layouts/_default/single.html'), pages[layout])
  write(join(folder, 'layouts/_default/list.html'), pages[layout])
  write(join(folder, 'layouts/partials/nav.html'), navigation)
  write(join(folder, 'static/style.css'), 'nav { float: left; width: 16rem }\n')
  return folder
}

export function hugoFolder(scratch: string, layout: HugoLayout): string {
  return join(scratch, `hugo-${layout}`)
}

const config = `baseURL = "https://example.org/"
title = "Benchmark"
disableKinds = ["taxonomy", "term", "RSS"]
`

// Made once for each section and kept, as themes that mind their speed do it.
const navigation = `<nav>
{{ range site.Sections }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>
{{ if eq .Section $.Section }}<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
{{ end }}
</nav>
`

const pages: Readonly<Record<HugoLayout, string>> = {
  lean: `<!doctype html><html lang="zh"><head><title>{{ .Title }}</title></head><body><main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main></body></html>
`,
  // As the usual themes do: the sections of the site, the pages of the own one, breadcrumbs, and what comes before and after.
  documentation: `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ site.Title }}</title>
<link rel="canonical" href="{{ .Permalink }}">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header><a href="/">{{ site.Title }}</a></header>
{{ partialCached "nav.html" . .Section }}
<main>
<p>{{ range .Ancestors.Reverse }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> › {{ end }}{{ .Title }}</p>
<article data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</article>
<p>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }} {{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</p>
</main>
</body>
</html>
`,
}
