import { existsSync, readdirSync, readFileSync } from 'node:fs'
