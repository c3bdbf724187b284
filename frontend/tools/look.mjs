// Looks at every page of the built front end as a person would: pictures at two widths and both themes, and axe on each.
//   npm run build && npm run look            all pages
//   npm run look -- targets --width 390      some pages, one width
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { preview } from 'vite'
import { PAGES } from './pages.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { width: { type: 'string', multiple: true }, theme: { type: 'string', multiple: true }, lang: { type: 'string', default: 'zh' }, out: { type: 'string', default: 'shots' }, full: { type: 'boolean', default: false }, print: { type: 'boolean', default: false } },
})
const widths = (values.width ?? ['1440', '390']).map(Number)
const themes = values.theme ?? ['light']
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }

mkdirSync(values.out, { recursive: true })
const server = await preview({ preview: { port: 4199 }, logLevel: 'error' })
const base = 'http://localhost:4199'
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
let wrong = 0

async function look(page, name, { path, as, act }) {
  const said = []
  page.on('console', (message) => message.type() === 'error' && !/status of (401|404|412|422|423)|ERR_INTERNET_DISCONNECTED/.test(message.text()) && said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  if (as) await page.request.post(`${base}/api/v1/session`, { data: { login: as, password: 'demo' } })
  await page.goto(base + path)
  await page.waitForLoadState('networkidle')
  if (act) await act(page)
  if (values.print) await page.emulateMedia({ media: 'print' })
  await page.waitForTimeout(350)
  await page.screenshot({ path: `${values.out}/${name}.png`, fullPage: values.full })
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  if (wide > 0) said.push(`the page is ${wide}px wider than the screen`)
  const { violations } = await page.evaluate(`${axe}; axe.run(document, ${JSON.stringify(RULES)})`)
  for (const violation of violations) said.push(`axe ${violation.id} (${violation.impact}): ${violation.nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary?.split('\n').slice(1, 2).join('')}`).join(' | ')}`)
  console.log(`${said.length === 0 ? 'ok  ' : 'LOOK'} ${name}`)
  for (const line of said) console.log(`       ${line}`)
  wrong += said.length
}

for (const [name, what] of Object.entries(PAGES)) {
  if (positionals.length > 0 && !positionals.some((wanted) => name.startsWith(wanted))) continue
  for (const width of widths) for (const theme of themes) {
    const context = await browser.newContext({ viewport: { width, height: width < 600 ? 844 : 900 }, colorScheme: theme, locale: values.lang === 'en' ? 'en-GB' : 'zh-CN', reducedMotion: 'reduce', bypassCSP: false })
    const page = await context.newPage()
    try {
      await look(page, `${name}-${width}-${theme}-${values.lang}`, what)
    } catch (error) {
      console.log(`FAIL ${name} ${width}: ${String(error).split('\n').slice(0, 3).join(' ')}`)
      wrong++
    }
    await context.close()
  }
}
await browser.close()
await server.close()
console.log(wrong === 0 ? 'nothing to complain about' : `${wrong} complaints`)
process.exit(wrong === 0 ? 0 : 1)
