// A person in front of a real Chromium, who notices whatever the browser complains about.
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
/** Chromium reports every refusal of the API as an error of loading; whether it was meant is what the tests look at. */
const REFUSAL = /the server responded with a status of (401|404|412|413|422|423)/
const shots = process.env.ZHUNSHENG_SHOTS ?? ''
if (shots) mkdirSync(shots, { recursive: true })

function browserPath() {
  const found = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
  return found ?? assert.fail('no Chromium found: install it, or set CHROMIUM to its path')
}

export const launch = () => chromium.launch({
  executablePath: browserPath(),
  // As root, which is what a container usually is, Chromium runs without its sandbox only; our own server is all it visits.
  args: ['--disable-dev-shm-usage', '--disable-gpu', '--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})

export class Visitor {
  /** @param {import('playwright-core').Browser} browser */
  static async in(browser, base, { width = 1440, height = width < 600 ? 844 : 900, theme = 'light', language = 'zh-CN' } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: language, reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai', baseURL: base })
    const visitor = new Visitor(context, await context.newPage())
    await visitor.page.addInitScript(() => document.addEventListener('securitypolicyviolation', (event) => console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`)))
    return visitor
  }
  constructor(context, page) {
    this.context = context
    this.page = page
    this.complaints = []
    this.forgiven = null
    page.setDefaultTimeout(20_000)
    page.on('console', (message) => { if (message.type() === 'error' && !REFUSAL.test(message.text()) && !this.forgiven?.test(message.text())) this.complaints.push(message.text()) })
    page.on('pageerror', (error) => this.complaints.push(String(error.stack ?? error)))
    page.on('response', (response) => { if (response.status() >= 500) this.complaints.push(`${response.status()} ${response.request().method()} ${response.url()}`) })
  }

  /** What a test breaks on purpose the browser may complain about. */
  forgives(expected) {
    this.forgiven = expected
    this.complaints = this.complaints.filter((complaint) => !expected.test(complaint))
  }

  /** Through the page of signing in, as people do. */
  async signIn(login, password, path = '/') {
    const { page } = this
    await page.goto(`/sign-in?next=${encodeURIComponent(path)}`)
    await page.locator('input[autocomplete=username]').fill(login)
    await page.locator('input[autocomplete=current-password]').fill(password)
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    await this.settled()
  }
  async open(path) {
    await this.page.goto(path)
    await this.settled()
  }
  /** Everything asked for has come, and nothing is drawn as still coming. */
  async settled() {
    await this.page.waitForLoadState('networkidle')
    await this.page.waitForFunction(() => !document.querySelector('.loading, .el-loading-mask'))
  }
  async shot(name, fullPage = false) {
    if (shots) await this.page.screenshot({ path: join(shots, `${name}.png`), fullPage })
  }
  /** What axe finds, how much wider than the screen the page is, and what the browser complained about: nothing. */
  async accepts(what) {
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    const { violations } = await this.page.evaluate(`${AXE}; axe.run(document, ${JSON.stringify(RULES)})`)
    const found = violations.map(({ id, nodes }) => `axe ${id}: ${nodes.slice(0, 3).map((node) => `${node.target} ${node.failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`)
    if (wide > 0) found.push(`the page is ${wide} px wider than the screen`)
    assert.deepEqual([...found, ...this.complaints], [], what)
  }
  async leave() {
    await this.context.close()
    assert.deepEqual(this.complaints, [], 'the browser complained')
  }
}
