// The daily work at the editor: a table from nothing with the keyboard alone, cures by key, nothing lost, and two people at one table.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Caller } from './support/api.mjs'
import { buildCounty, PASSWORD, YEAR } from './support/county.mjs'
import { startServer } from './support/server.mjs'
import { launch, Visitor } from './support/visitor.mjs'

const ROWS = [
  ['产出指标', '数量指标', '法律援助案件数量', '300件', '20'],
  ['产出指标', '质量指标', '案卷合格率', '≥95%', '20'],
  ['成本指标', '经济成本指标', '每个案件所需的费用', '≥600元/件', '20'],
  ['效益指标', '社会效益指标', '法律援助知晓率', '不低于85%', '15'],
  ['满意度指标', '服务对象满意度指标', '受援人满意度', '≥90%', '15'],
]

describe('the editor', { concurrency: false }, () => {
  let server, browser, county, handler, address
  before(async () => {
    server = await startServer()
    county = await buildCounty(server)
    const person = async (login, name) => {
      const made = await county.admin.post('/users', { login, name, grants: [{ role: 'HANDLER', unitId: county.units.aid, extent: 'OWN_UNIT' }] })
      await new Caller(server.base).settle(login, made.oneTimePassword, PASSWORD)
    }
    await person('sunli', '孙立')
    handler = new Caller(server.base)
    await handler.signIn('lixiulan', PASSWORD)
    browser = await launch()
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
  })
  const enter = async (login, path, options) => {
    const visitor = await Visitor.in(browser, server.base, options)
    await visitor.signIn(login, PASSWORD, path)
    return visitor
  }
  const saved = (page) => page.locator('.save.saved').waitFor()
  const cell = (page, row, column) => page.locator(`.cell[data-row="${row}"][data-column="${column}"]:not(.past)`)
  const make = (project) => handler.post('/projects', { unitId: county.units.aid, year: YEAR, kind: 'TARGET_TABLES', project })
  const now = (id) => handler.get(`/projects/${id}`)

  it('a handler writes a table from nothing with the keyboard alone and cures findings by key', async () => {
    const visitor = await enter('lixiulan', `/targets?year=${YEAR}`)
    const { page } = visitor
    const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key) }
    await tabTo(page, '.page-head .el-button--primary')
    await press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.type('法律援助工作经费')
    await press('Enter')
    await page.waitForURL(/\/targets\/.+\/edit/)
    await visitor.settled()
    address = new URL(page.url()).pathname
    await tabTo(page, '[data-pointer="/budget"]')
    await page.keyboard.type('18万元')
    await tabTo(page, 'input.typing')
    for (const row of ROWS) {
      for (const text of row) {
        await page.keyboard.type(text)
        await press('Tab')
      }
      await press('Enter') // back below the first cell of the row
    }
    await tabTo(page, '[data-pointer="/executionWeight"]')
    await page.keyboard.type('10')
    await press('Tab')
    await page.getByText('权重 90 + 执行率 10 = 100').waitFor()
    await saved(page)
    await visitor.shot('editor-written')

    // Two of its targets can be put right by a key: one without a sign, and a cost that is a floor.
    await tabTo(page, 'input.typing', 'Shift+Tab')
    await press('Control+Home')
    await page.locator('.repair').first().waitFor()
    await press('F9')
    await page.waitForFunction(() => document.querySelector('.cell[data-row="0"][data-column="3"]')?.textContent.includes('≥300件'))
    await press('F8', 'F9')
    await page.waitForFunction(() => document.querySelector('.cell[data-row="2"][data-column="3"]')?.textContent.includes('≤600元/件'))
    await page.getByText(/600 元 × 300 件 = 180,000 元/).waitFor()
    await visitor.shot('editor-cured')
    await visitor.accepts('the editor')
    await saved(page)
    const kept = (await now(address.split('/')[2])).project
    assert.deepEqual(kept.indicators.map((row) => [row.level1, row.level2, row.level3, row.target.text, row.weight]),
      ROWS.map(([a, b, c, target, weight]) => [a, b, c, { '300件': '≥300件', '≥600元/件': '≤600元/件' }[target] ?? target, weight]))
    assert.equal(kept.indicators[3].target.operator, 'GE', 'words are understood as the reader would')
    await visitor.leave()
  })

  it('rows are moved, copied, taken out and brought back; a block goes to a spreadsheet and comes from one', async () => {
    const visitor = await enter('lixiulan', `${address}?year=${YEAR}`)
    const { page } = visitor
    const press = async (...keys) => { for (const key of keys) await page.keyboard.press(key) }
    const names = () => page.locator('.line:not(.blank) .cell[data-column="2"]').allInnerTexts()
    const paste = (text) => page.evaluate((plain) => {
      const data = new DataTransfer()
      data.setData('text/plain', plain)
      data.setData('text/html', '<b>not this</b>')
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    }, text)
    await cell(page, 0, 2).click()
    await press('Alt+ArrowDown')
    assert.deepEqual((await names()).slice(0, 2), ['案卷合格率', '法律援助案件数量'])
    await press('Control+d')
    assert.equal((await names()).length, 6)
    await press('Control+Delete', 'Control+z', 'Control+z', 'Control+z')
    assert.deepEqual((await names()).slice(0, 2), ['法律援助案件数量', '案卷合格率'])
    await cell(page, 1, 2).click()
    await press('Alt+Shift+ArrowLeft')
    await page.getByText('还有 1 行').waitFor()
    assert.deepEqual((await names()).slice(0, 2), ['法律援助案件数量', '每个案件所需的费用'])
    await visitor.shot('editor-folded')
    await visitor.accepts('the editor with a folded group')
    await press('ArrowDown', 'ArrowUp', 'Alt+Shift+ArrowRight', 'ArrowDown')
    assert.equal((await names()).length, 5)
    await press('ArrowUp', 'Shift+ArrowDown', 'Shift+ArrowRight')
    const copied = await page.evaluate(() => {
      const data = new DataTransfer()
      document.activeElement.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }))
      return data.getData('text/plain')
    })
    assert.equal(copied, '法律援助案件数量\t≥300件\n案卷合格率\t≥95%')
    await press('Control+End', 'Home', 'ArrowRight', 'ArrowRight')
    await paste('=1+1\t<b>≥3场</b>\r\n"两\n行"\t=100%\r\n')
    await page.waitForFunction(() => document.querySelector('.cell[data-row="6"][data-column="3"]')?.textContent.includes('=100%'))
    assert.deepEqual((await names()).slice(5), ['=1+1', '两 行'])
    await press('Control+z')
    assert.equal((await names()).length, 5)

    // An input method begins in the cell as well: nothing of its first stroke is lost, and its Enter is its own.
    await cell(page, 1, 5).click()
    const method = await page.context().newCDPSession(page)
    await method.send('Input.imeSetComposition', { text: 'wen', selectionStart: 3, selectionEnd: 3 })
    await method.send('Input.imeSetComposition', { text: '文件', selectionStart: 2, selectionEnd: 2 })
    await method.send('Input.insertText', { text: '文件' })
    await page.keyboard.type('3号')
    await press('Enter')
    assert.equal((await cell(page, 1, 5).innerText()).trim(), '文件3号')
    await press('Control+z')
    await paste(Array.from({ length: 10_000 }, (_, at) => `指标${at}\t≥${at}件`).join('\n'))
    await page.getByText(/要粘贴 10000 行，一个项目最多 1000 行，没有粘贴/).waitFor()
    await visitor.shot('editor-refused-paste')
    assert.equal((await names()).length, 5)
    await saved(page)
    await visitor.leave()
  })

  it('what is typed while the network is gone is there after a reload', async () => {
    const visitor = await enter('lixiulan', `${address}?year=${YEAR}`)
    const { page } = visitor
    await page.route('**/api/v1/projects/*', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()))
    visitor.forgives(/ERR_FAILED/)
    await cell(page, 1, 2).click()
    await page.keyboard.type('案卷评查合格率')
    await page.keyboard.press('Enter')
    await page.locator('.save.offline').waitFor()
    await page.getByText('离线，已存本机').waitFor()
    await visitor.shot('editor-offline')
    await page.reload()
    await visitor.settled()
    await page.getByText('已恢复本机上没来得及保存的修改').waitFor()
    assert.match(await cell(page, 1, 2).innerText(), /案卷评查合格率/)
    await page.unroute('**/api/v1/projects/*')
    await saved(page)
    assert.equal((await now(address.split('/')[2])).project.indicators[1].level3, '案卷评查合格率')
    await visitor.leave()
  })

  it('two people at one table see each other’s changes, and both values where they changed the same', async () => {
    const project = await make({ name: '人民调解经费', indicators: [{ level3: '调解案件数' }, { level3: '调解成功率' }] })
    const path = `/targets/${project.id}/edit?year=${YEAR}`
    const [one, other] = [await enter('lixiulan', path), await enter('sunli', path)]
    await cell(one.page, 0, 3).click()
    await one.page.keyboard.type('≥500件')
    await one.page.keyboard.press('Enter')
    await saved(one.page)
    await other.page.getByText('李秀兰 刚刚保存了修改').waitFor()
    await other.page.waitForFunction(() => document.querySelector('.cell[data-row="0"][data-column="3"]')?.textContent.includes('≥500件'))
    await other.shot('editor-merged')

    // Both change the same cell before either hears of it.
    await other.page.route('**/state', (route) => route.abort())
    other.forgives(/ERR_FAILED/)
    await cell(one.page, 1, 3).click()
    await one.page.keyboard.type('≥95%')
    await one.page.keyboard.press('Enter')
    await one.page.waitForResponse((response) => response.request().method() === 'PUT')
    await cell(other.page, 1, 3).click()
    await other.page.keyboard.type('≥97%')
    await other.page.keyboard.press('Enter')
    const dialog = other.page.getByRole('dialog')
    await dialog.getByText('您和李秀兰同时改了下面几处').waitFor()
    await dialog.getByText('≥95%').waitFor()
    await other.shot('editor-conflict')
    await other.accepts('the choice between two values')
    await dialog.getByLabel('≥95%').check()
    await dialog.getByRole('button', { name: '按所选继续' }).click()
    await saved(other.page)
    assert.equal((await now(project.id)).project.indicators[1].target.text, '≥95%')
    for (const visitor of [one, other]) await visitor.leave()
  })

  it('on a phone an indicator is a card, and one at a time is written on', async () => {
    const visitor = await enter('lixiulan', `${address}?year=${YEAR}`, { width: 390 })
    const { page } = visitor
    await page.getByRole('button', { name: /受援人满意度/ }).click()
    await visitor.shot('editor-phone')
    await visitor.accepts('the editor on a phone')
    await page.getByLabel('指标值', { exact: true }).fill('≥92%')
    await saved(page)
    assert.equal((await now(address.split('/')[2])).project.indicators[4].target.text, '≥92%')
    await visitor.leave()
  })

  it('last year’s table is written again, and what changed with the year is told', async () => {
    const earlier = { name: '社区矫正经费', purpose: `${YEAR - 1}年社区矫正`, indicators: [{ level1: '产出指标', level2: '数量指标', level3: '矫正对象人数', target: { text: '≥120人' }, actual: { text: '131人' }, weight: '10' }] }
    await handler.post('/projects', { unitId: county.units.aid, year: YEAR - 1, kind: 'SELF_EVALUATION', project: earlier })
    const project = await make({ name: '社区矫正经费' })
    const visitor = await enter('lixiulan', `/targets/${project.id}/edit?year=${YEAR}`)
    const { page } = visitor
    await page.getByRole('button', { name: '从上年复制' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`${YEAR}年社区矫正`).waitFor()
    await visitor.shot('editor-copy')
    await visitor.accepts('copying last year’s table')
    await dialog.getByRole('button', { name: '复制', exact: true }).click()
    await page.getByText('≥120人 / 131人').waitFor()
    await saved(page)
    assert.equal((await now(project.id)).project.purpose, `${YEAR}年社区矫正`)
    await visitor.leave()
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
