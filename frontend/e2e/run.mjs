// npm run e2e: all tests in the browser one after another, as a person reads them; with ZHUNSHENG_REPORT=FILE as a report as well.
//   npm run e2e -- county      only the files of that name
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const wanted = process.argv.slice(2)
const files = readdirSync(here).filter((name) => name.endsWith('.test.mjs') && (wanted.length === 0 || wanted.some((part) => name.startsWith(part))))
const report = process.env.ZHUNSHENG_REPORT
if (report) mkdirSync(dirname(report), { recursive: true })
const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', ...(report ? ['--test-reporter=junit', `--test-reporter-destination=${report}`] : [])]
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=1', ...reporters, ...files.map((name) => here + name)], { stdio: 'inherit' })
process.exit(status ?? 1)
