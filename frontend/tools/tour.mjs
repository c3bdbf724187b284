// Makes the pictures of docs/tour.md and docs/tour.zh-CN.md from the real server with its demonstration county: npm run tour
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Caller } from '../e2e/support/api.mjs'
import { withPalette } from '../e2e/support/png.mjs'
import { startServer } from '../e2e/support/server.mjs'
import { launch, Visitor } from '../e2e/support/visitor.mjs'

const FOLDER = fileURLToPath(new URL('../../docs/tour/', import.meta.url))
const sample = (name) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url))
const YEAR = new Date().getFullYear()
const WORDS = {
  zh: { language: 'zh-CN', list: '导入记录', toReview: '待核对', fields: '读出的内容', accept: '采用…', plan: /新建|更新/, acceptNow: '采用', verify: '校验完整性', clear: '清除已完成的' },
  en: { language: 'en-GB', list: 'Imports so far', toReview: 'to review', fields: 'What was read', accept: 'Accept…', plan: /created|updated/, acceptNow: 'Accept', verify: 'Verify', clear: 'Clear' },
}

mkdirSync(FOLDER, { recursive: true })
const browser = await launch()
for (const [name, words] of Object.entries(WORDS)) {
  const server = await startServer({ demo: true })
  try {
    await tour(server.base, name, words)
  } finally {
    await server.stop()
  }
}
await browser.close()

async function tour(base, language, words) {
  const { accounts } = await new Caller(base).get('/session/options')
  const of = (role) => accounts.find((account) => account.role === role).login
  const guest = async (role, path, options = {}) => {
    const visitor = await Visitor.in(browser, base, { width: 1280, height: 800, language: words.language, ...options })
    if (role) await visitor.signIn(of(role), accounts[0].password, path)
    else await visitor.open(path)
    return visitor
  }
  const picture = async ({ page }, name) => {
    await page.waitForTimeout(400)
    const png = withPalette(await page.screenshot())
    writeFileSync(`${FOLDER}${name}.${language}.png`, png)
    console.log(`${name}.${language}.png ${Math.round(png.length / 1024)} KB`)
  }

  await picture(await guest(null, '/sign-in'), '1-sign-in')
  const handler = await guest('HANDLER', `/desk?year=${YEAR}`)
  const { page } = handler
  await picture(handler, '2-desk')

  await handler.open(`/imports?year=${YEAR}`)
  await page.locator('input[type=file]').setInputFiles(['zengcheng-2023.xls', 'pingluo-2021.pdf', 'shunping-2020.docx'].map(sample))
  const row = page.locator('.table-frame').getByRole('row').filter({ hasText: 'zengcheng-2023.xls' }).first()
  await row.locator('.chip.info').waitFor({ timeout: 60_000 })
  await page.waitForFunction(() => !document.querySelector('.under-way'))
  await picture(handler, '3-imports')

  await row.getByRole('link').first().click()
  await handler.settled()
  await page.mouse.move(600, 90) // a pointer that rests on something lights it
  await page.waitForTimeout(300)
  await page.locator('[data-pointer="/projects/0/budget/total"] button').focus()
  await picture(handler, '4-review')
  // Something for the journal to tell: a name typed over, as a person does it.
  const field = page.locator('[data-pointer="/projects/0/name"]')
  for (const word of ['（2026）', '（修订）']) {
    await field.getByRole('button').click()
    const typed = field.getByRole('textbox')
    await typed.fill(`增城区司法局政风行风建设经费${word}`)
    await typed.press('Enter')
    await page.waitForFunction((wanted) => document.querySelector('[data-pointer="/projects/0/name"] .words')?.textContent.includes(wanted), word)
  }
  await page.locator('.foot .el-button--primary').click()
  await page.locator('dialog .part').first().waitFor()
  await picture(handler, '5-accept')
  await page.locator('dialog .foot .el-button--primary').click()
  await page.locator('dialog .notice.good').waitFor({ timeout: 60_000 })

  await handler.open(`/targets?year=${YEAR}&sort=-findings`)
  await picture(handler, '6-targets')
  await page.locator('tbody a').first().click()
  await handler.settled()
  await page.locator('#finding-0').click()
  await page.waitForTimeout(600)
  await picture(handler, '7-project')
  const project = new URL(page.url()).pathname

  const phone = await guest('LEADER', project, { width: 390, height: 800 })
  await picture(phone, '8-phone')

  const auditor = await guest('AUDITOR', '/journal?subjectKind=IMPORT&action=CHANGE')
  await auditor.page.locator('tbody a').first().click()
  await auditor.settled()
  await picture(auditor, '9-journal')
  const finance = await guest('FINANCE_SECTION', `/targets/overall?year=${YEAR}`)
  await finance.page.locator('tbody a').first().click()
  await finance.page.waitForURL(/\/targets\/overall\/[0-9a-f-]{36}/)
  await finance.page.locator('.side .findings').waitFor()
  await picture(finance, '10-overall')
  for (const visitor of [handler, phone, auditor, finance]) await visitor.leave()
}
