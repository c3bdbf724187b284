// What the system is for, played through by the people of a county in a real browser on the real server:
// files become drafts, others see nothing of them, the journal tells it all, and a whole staff is let in at once.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Caller } from './support/api.mjs'
import { buildCounty, PASSWORD, YEAR } from './support/county.mjs'
import { startServer } from './support/server.mjs'
import { xlsx } from './support/sheet.mjs'
import { launch, Visitor } from './support/visitor.mjs'

const sample = (name) => fileURLToPath(new URL(`../../samples/${name}`, import.meta.url))
const FILES = ['shunping-2020.docx', 'dazhu-2024.xlsx', 'pingluo-2021.pdf']
const SCOPE = `?year=${YEAR}`

describe('a county', { concurrency: false }, () => {
  let server, browser, county, foreign
  before(async () => {
    server = await startServer()
    county = await buildCounty(server)
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
  })
  const visitor = (options) => Visitor.in(browser, server.base, options)

  it('a handler drops three files, corrects a value by pointing at its cell, and accepts them', async () => {
    const handler = await visitor()
    const { page } = handler
    await handler.signIn('lixiulan', PASSWORD, `/imports${SCOPE}`)
    await handler.shot('imports-empty')
    const files = FILES.map((name) => ({ name, bytes: readFileSync(sample(name)).toString('base64') }))
    const carried = await page.evaluateHandle((all) => {
      const transfer = new DataTransfer()
      for (const { name, bytes } of all) transfer.items.add(new File([Uint8Array.from(atob(bytes), (each) => each.charCodeAt(0))], name))
      return transfer
    }, files)
    await page.locator('.zone').dispatchEvent('drop', { dataTransfer: carried })
    const list = page.getByRole('region', { name: '导入记录' })
    for (const name of FILES) await list.getByRole('row').filter({ hasText: name }).getByText('待核对').waitFor({ timeout: 120_000 })
    await handler.settled()
    await handler.shot('imports-read')

    await list.getByRole('link', { name: 'dazhu-2024.xlsx' }).click()
    await handler.settled()
    const field = page.locator('[data-pointer="/projects/0/unit/name"] button')
    const before = await field.innerText()
    await field.focus()
    await page.getByRole('button', { name: '从原文选取' }).click()
    await handler.shot('review-choosing')
    const cell = page.locator('[data-key]', { hasText: /./ }).filter({ visible: true }).nth(4)
    const wanted = await cell.getAttribute('data-text')
    assert.notEqual(wanted, before)
    await cell.click()
    await page.getByText(/^已保存/).waitFor()
    assert.equal(await field.innerText(), wanted.trim())
    await handler.shot('review-corrected')
    await handler.accepts('the review after a correction')

    // An import can be left and taken up again, and a correction taken back.
    await page.reload()
    await handler.settled()
    assert.equal(await field.innerText(), wanted.trim())
    await field.focus()
    await page.getByRole('button', { name: '收回更正' }).click()
    await page.waitForFunction(([pointer, text]) => document.querySelector(`[data-pointer="${pointer}"] button`)?.innerText === text, ['/projects/0/unit/name', before])

    // What stays is typed over: the journal will show it.
    const budget = page.locator('[data-pointer="/projects/0/name"]')
    await budget.getByRole('button').click()
    await budget.getByRole('textbox').fill('法律援助工作经费（更正）')
    await page.keyboard.press('Enter')
    await budget.getByRole('button', { name: /更正/ }).waitFor()
    for (const name of FILES) await accept(handler, name)

    await handler.open(`/targets${SCOPE}`)
    const rows = page.getByRole('region', { name: '绩效目标' }).locator('tbody tr')
    assert.ok(await rows.count() >= 12, 'the projects of three files stand in the list')
    await handler.shot('targets')
    await page.getByRole('link', { name: '法律援助工作经费（更正）' }).click()
    await handler.settled()
    await page.locator('#finding-0').waitFor()
    await handler.shot('project')
    await handler.accepts('the page of a project')
    await page.locator('#finding-0').click()
    foreign = new URL(page.url()).pathname
    await handler.leave()
  })

  async function accept(handler, name) {
    const { page } = handler
    await handler.open(`/imports${SCOPE}`)
    await page.getByRole('region', { name: '导入记录' }).getByRole('link', { name }).click()
    await handler.settled()
    await page.getByRole('button', { name: '采用…' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('年度').fill(String(YEAR))
    await dialog.getByLabel('年度').blur()
    await dialog.getByText(/新建 [1-9]\d* 个项目/).waitFor()
    await handler.shot(`accept-${name}`)
    await dialog.getByRole('button', { name: '采用', exact: true }).click()
    await dialog.getByText(/新建了 [1-9]\d* 个项目/).waitFor({ timeout: 60_000 })
    await page.keyboard.press('Escape')
    await page.getByText('已采用').first().waitFor()
  }

  it('somebody of another bureau sees neither rows nor counts, and a foreign address leads nowhere', async () => {
    const other = await visitor()
    const { page } = other
    await other.signIn('zhaomin', PASSWORD, `/targets${SCOPE}`)
    await page.getByText('这个年度还没有项目').waitFor()
    await other.open(`/desk${SCOPE}`)
    assert.deepEqual(await page.locator('.counts dd').allInnerTexts(), ['0', '0', '0'])
    await other.shot('desk-of-another')
    await other.open(`/imports${SCOPE}`)
    await page.getByText('还没有导入').waitFor()
    await other.open(foreign)
    await page.getByText('ZS-WEB-006').or(page.locator('code', { hasText: /^ZS-/ })).first().waitFor()
    assert.equal(await page.getByText('法律援助工作经费').count(), 0)
    await other.shot('project-of-another')
    await other.accepts('a page that is not there')
    await page.keyboard.press('/')
    await page.keyboard.type('法律援助')
    await page.getByText('没有找到').first().waitFor()
    await other.leave()

    const machine = new Caller(server.base)
    await machine.signIn('zhaomin', PASSWORD)
    assert.equal((await machine.get('/projects')).total, 0)
    assert.equal((await machine.get('/imports')).total, 0)
    assert.equal((await machine.call('GET', foreign.replace('/targets/', '/projects/'), { raw: true })).status, 404)
    assert.equal((await machine.call('GET', '/journal', { raw: true })).status, 403)
  })

  it('the auditor reads field by field what was changed, and finds the chain whole', async () => {
    const auditor = await visitor()
    const { page } = auditor
    await auditor.signIn('qianjin', PASSWORD, '/journal')
    await auditor.shot('journal')
    await page.getByLabel('对象').selectOption('IMPORT')
    await page.getByLabel('动作').selectOption('CHANGE')
    await auditor.settled()
    await page.getByRole('region', { name: '日志' }).getByRole('link', { name: 'dazhu-2024.xlsx' }).first().click()
    await auditor.settled()
    await page.getByText('法律援助工作经费（更正）').waitFor()
    await page.getByText('李秀兰').first().waitFor()
    await auditor.shot('journal-entry')
    await auditor.accepts('an entry of the journal')
    await auditor.open('/journal')
    await page.getByRole('button', { name: '校验完整性' }).click()
    await page.getByText(/全部 \d+ 条记录完整/).waitFor()
    await auditor.shot('journal-verified')
    await auditor.leave()
  })

  it('an administrator lets in 200 people by spreadsheet and sees the reason for each of five wrong rows', async () => {
    const rows = Array.from({ length: 200 }, (_, at) => [`user${String(at + 1).padStart(3, '0')}`, `测试${at + 1}`, '项目经办人', '315002', '本单位'])
    rows[9][0] = '!'
    rows[49][1] = ''
    rows[99][2] = '皇帝'
    rows[149][3] = '999999'
    rows[199][0] = 'lixiulan'
    const admin = await visitor()
    const { page } = admin
    await admin.signIn(county.adminLogin, PASSWORD, '/admin/users')
    await page.locator('input[type=file]').setInputFiles({ name: '人员.xlsx', mimeType: 'application/octet-stream', buffer: xlsx([['登录名', '姓名', '角色', '单位编码', '范围'], ...rows]) })
    const dialog = page.getByRole('dialog')
    await dialog.getByText('导入了 195 行，5 行没有导入。').waitFor({ timeout: 120_000 })
    const refused = dialog.getByRole('region', { name: '没有导入的行' }).locator('tbody tr')
    const told = (await refused.all()).map(async (row) => [Number(await row.locator('td').first().innerText()), await row.locator('td').nth(1).innerText()])
    const reasons = await Promise.all(told)
    assert.deepEqual(reasons.map(([row]) => row).sort((a, b) => a - b), [11, 51, 101, 151, 201])
    assert.equal(new Set(reasons.map(([, reason]) => reason)).size, 5, 'every reason is its own')
    await refused.first().scrollIntoViewIfNeeded()
    await admin.shot('people-refused')
    await admin.accepts('what became of a spreadsheet')
    await dialog.getByRole('button', { name: '关闭' }).last().click()
    await page.getByText(/共 199 项/).waitFor()
    await admin.shot('people')
    await admin.leave()
  })

  it('all of it by keyboard alone: hand in, look through, correct by choosing, accept', async () => {
    const handler = await visitor()
    const { page } = handler
    page.on('filechooser', (chooser) => chooser.setFiles(sample('self-evaluation-2023.docx')))
    const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key) }
    await handler.signIn('lixiulan', PASSWORD, `/imports${SCOPE}`)
    await tabTo(page, '.zone button')
    await press('Enter')
    await page.locator('.zone ~ * a, .card a', { hasText: '去核对' }).waitFor()
    await page.getByRole('region', { name: '导入记录' }).getByRole('row').filter({ hasText: 'self-evaluation-2023' }).getByText('待核对').waitFor({ timeout: 60_000 })
    await tabTo(page, 'a[href^="/imports/"]')
    await press('Enter')
    await page.waitForURL(/\/imports\/.+/)
    await handler.settled()
    const name = '[data-pointer="/projects/0/name"] button'
    await tabTo(page, name)
    await press('F4', 'ArrowDown', 'ArrowRight') // the arrows begin where the value was read
    const wanted = await page.evaluate(() => document.activeElement?.dataset.text)
    await press('Enter')
    await page.getByText(/^已保存/).waitFor()
    assert.equal(await page.locator(name).innerText(), wanted)
    assert.ok(await page.evaluate((field) => document.activeElement?.matches(field), name), 'one is back where one began')
    await handler.shot('keyboard')
    await press('F8')
    await page.getByText(/^1\/\d+/).waitFor()
    await tabTo(page, '.foot .el-button--primary')
    await press('Enter')
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/新建 [1-9]\d* 个项目/).waitFor()
    await tabTo(page, 'dialog .foot .el-button--primary')
    await press('Enter')
    await dialog.getByText(/新建了 [1-9]\d* 个项目/).waitFor({ timeout: 60_000 })
    await press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await handler.leave()
  })
})

/** Goes on with the keyboard until the focus stands on the element, as a person without a mouse does. */
async function tabTo(page, selector, key = 'Tab') {
  for (let steps = 0; steps < 400; steps++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return
    await page.keyboard.press(key)
  }
  assert.fail(`the keyboard does not reach ${selector}`)
}
