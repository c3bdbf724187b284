// The overall target of a department: written and saved as one types, held against the projects of its offices, by two people at once.
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { Caller } from './support/api.mjs'
import { buildCounty, PASSWORD, YEAR } from './support/county.mjs'
import { startServer } from './support/server.mjs'
import { launch, Visitor } from './support/visitor.mjs'

const measure = (level3, text) => ({ level1: '产出指标', level2: '数量指标', level3, target: { text } })
const PROJECTS = [
  { name: '法律援助', budget: { total: '200000', sources: [{ source: 'FISCAL', amount: '200000' }] }, indicators: [measure('法律援助案件受理数', '≥180件')] },
  { name: '社区矫正经费', budget: { total: '120000', sources: [{ source: 'FISCAL', amount: '100000' }] } },
  { name: '办公用房租金', budget: { total: '30000.50' } },
]

describe('the overall target of a department', { concurrency: false }, () => {
  let server, browser, county, address
  before(async () => {
    server = await startServer()
    county = await buildCounty(server)
    for (const [login, name, role] of [['zhoucw', '周财务', 'FINANCE_SECTION'], ['wucw', '吴财务', 'FINANCE_SECTION'], ['chenjz', '陈局长', 'LEADER']]) {
      const made = await county.admin.post('/users', { login, name, grants: [{ role, unitId: county.units.justice, extent: 'UNIT_AND_BELOW' }] })
      await new Caller(server.base).settle(login, made.oneTimePassword, PASSWORD)
    }
    const finance = new Caller(server.base)
    await finance.signIn('zhoucw', PASSWORD)
    for (const [at, project] of PROJECTS.entries()) await finance.post('/projects', { unitId: at === 1 ? county.units.correction : county.units.aid, year: YEAR, project })
    await finance.put(`/overall-targets/${county.units.justice}/${YEAR - 1}`, { target: { overallGoal: { text: `${YEAR - 1}年维护社会公平正义` }, programmes: [{ label: '（一）', name: '法律援助' }] }, serving: [] }, 0)
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
  const saved = (page) => page.locator('.save.saved').filter({ hasText: '已保存' }).waitFor()

  it('begins with last year’s, is measured, linked and saved, and shows what has no counterpart', async () => {
    const visitor = await enter('zhoucw', `/targets?year=${YEAR}`)
    const { page } = visitor
    await page.getByRole('link', { name: '部门整体目标' }).click()
    await page.getByText('未填写').waitFor()
    await visitor.shot('overall-list-empty')
    await visitor.accepts('the list of departments')
    await page.getByRole('link', { name: '青岭县司法局' }).click()
    await page.waitForURL(/\/targets\/overall\/[0-9a-f-]{36}/)
    await visitor.settled()
    address = new URL(page.url()).pathname
    await page.getByText('还没有保存过').waitFor()
    await page.getByRole('button', { name: '从上年复制' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`${YEAR}年维护社会公平正义`).waitFor()
    await visitor.shot('overall-copy')
    await dialog.getByRole('button', { name: '复制', exact: true }).click()
    await saved(page)

    // A measure that its project states otherwise, and a programme that no project serves.
    await page.getByRole('button', { name: '添加指标' }).click()
    await page.getByLabel('三级指标，第 1 行').fill('法律援助案件受理数')
    await page.getByLabel('指标值，第 1 行').fill('不低于200件')
    await page.getByLabel('指标值，第 1 行').press('Tab')
    await page.getByRole('button', { name: '添加分项目标' }).click()
    await page.getByLabel('分项目标 2 的名称').fill('行政复议')
    await page.getByText('G-05').waitFor()
    await page.getByText('2 个分项目标没有项目').waitFor()
    await page.getByText('3 个项目没有归入分项目标').waitFor()
    await saved(page)
    await visitor.shot('overall-gaps', true)
    await visitor.accepts('the overall target with gaps')

    await page.getByRole('button', { name: '采用 1 处对应建议' }).click()
    await page.getByText('2 个项目没有归入分项目标').waitFor()
    await page.getByLabel('给“行政复议”添加项目').selectOption({ label: '社区矫正经费' })
    await page.getByText('1 个项目没有归入分项目标').waitFor()
    await page.getByRole('button', { name: '添加保障措施' }).click()
    await page.getByLabel('保障措施 1', { exact: true }).fill('组织保障')
    await page.getByRole('button', { name: '添加措施', exact: true }).click()
    await page.getByLabel('组织保障 1', { exact: true }).fill('加强组织领导，落实责任。')
    await saved(page)
    assert.equal(await page.getByText('与合计相等').count(), 3, 'all three sums meet')
    await visitor.shot('overall-written', true)
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => document.querySelector('textarea[data-pointer="/safeguards/0/items/0"]')?.value !== '加强组织领导，落实责任。')
    await page.keyboard.press('Control+y')
    await page.waitForFunction(() => document.querySelector('textarea[data-pointer="/safeguards/0/items/0"]')?.value === '加强组织领导，落实责任。')
    await saved(page)
    await page.reload()
    await visitor.settled()
    assert.equal(await page.getByLabel('组织保障 1', { exact: true }).inputValue(), '加强组织领导，落实责任。')
    assert.equal(await page.getByRole('link', { name: '社区矫正经费' }).count(), 1)
    await visitor.leave()
  })

  it('two people at one overall target see each other’s changes, and both values where they changed the same', async () => {
    const path = `${address}?year=${YEAR}`
    const [one, other] = [await enter('zhoucw', path), await enter('wucw', path)]
    await one.page.getByLabel('分项目标 2 的名称').fill('行政复议与应诉')
    await saved(one.page)
    await other.page.getByText('周财务 刚刚保存了修改').waitFor()
    assert.equal(await other.page.getByLabel('分项目标 2 的名称').inputValue(), '行政复议与应诉')
    await other.page.route('**/state', (route) => route.abort())
    other.forgives(/ERR_FAILED/)
    const waited = one.page.waitForResponse((response) => response.request().method() === 'PUT')
    await one.page.getByLabel('分项目标 2 的名称').fill('行政复议')
    await waited
    await other.page.getByLabel('分项目标 2 的名称').fill('行政应诉')
    const dialog = other.page.getByRole('dialog')
    await dialog.getByText('您和周财务同时改了下面几处').waitFor()
    await other.shot('overall-conflict')
    await dialog.getByLabel('行政复议').check()
    await dialog.getByRole('button', { name: '按所选继续' }).click()
    await saved(other.page)
    assert.equal(await other.page.getByLabel('分项目标 2 的名称').inputValue(), '行政复议')
    for (const visitor of [one, other]) await visitor.leave()
  })

  it('a leader reads it on a phone, and the handler of an office is not shown the whole department', async () => {
    const leader = await enter('chenjz', `${address}?year=${YEAR}`, { width: 390 })
    await leader.page.getByText('只读').waitFor()
    await leader.shot('overall-phone', true)
    await leader.accepts('the overall target on a phone')
    const goal = leader.page.getByLabel('目标总述')
    await goal.focus()
    assert.deepEqual([await goal.isEditable(), await goal.evaluate((field) => field === document.activeElement)], [false, true])
    await leader.leave()
    const handler = await enter('lixiulan', `/targets/overall?year=${YEAR}`)
    await handler.page.getByText('没有可以查看的部门').waitFor()
    await handler.leave()
    const english = await enter('chenjz', `/targets/overall?year=${YEAR}`, { language: 'en-GB' })
    await english.shot('overall-list-en')
    await english.leave()
  })

  it('the desk of a leader begins with how the year stands, and each line leads to its list', async () => {
    const visitor = await enter('chenjz', `/desk?year=${YEAR}`)
    const { page } = visitor
    await page.getByRole('heading', { name: '资金按职能' }).waitFor()
    const first = await page.locator('.desk > section').evaluateAll((all) => all.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0].getAttribute('aria-labelledby'))
    assert.equal(first, 'counts-title')
    await visitor.shot('desk-leader', true)
    await visitor.accepts('the desk of a leader')
    await page.getByRole('link', { name: '法律援助', exact: true }).click()
    await page.getByText('所选职能').waitFor()
    await page.getByRole('cell', { name: '合计 1 个项目' }).waitFor()
    await visitor.shot('targets-of-function')
    await page.goBack()
    await page.locator('.rules a').first().click()
    await page.getByText(/^问题 [A-Z]-/).waitFor()
    await visitor.accepts('the list of what a rule found')
    await visitor.leave()
    const phone = await enter('chenjz', `/desk?year=${YEAR}`, { width: 390 })
    await phone.page.getByRole('heading', { name: '资金按职能' }).waitFor()
    await phone.shot('desk-phone', true)
    await phone.accepts('the desk on a phone')
    await phone.leave()
    const handler = await enter('lixiulan', `/desk?year=${YEAR}`)
    await handler.page.getByRole('heading', { name: '目标进展' }).waitFor()
    await handler.shot('desk-handler', true)
    await handler.leave()
  })

  it('findings are counted over the years by rule and by unit, and leave as a spreadsheet', async () => {
    const visitor = await enter('zhoucw', `/targets/findings?year=${YEAR}`)
    const { page } = visitor
    await page.getByRole('button', { name: /按单位$/ }).first().waitFor()
    await visitor.shot('findings-by-rule', true)
    await visitor.accepts('findings by rule')
    await page.getByRole('button', { name: '按单位', exact: true }).click()
    await page.getByRole('rowheader', { name: /法律援助中心/ }).waitFor()
    await visitor.shot('findings-by-unit')
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: '导出 Excel' }).click()
    assert.equal((await download).suggestedFilename(), 'findings.xlsx')
    await visitor.leave()
    const phone = await enter('chenjz', `/targets/findings?year=${YEAR}`, { width: 390, language: 'en-GB' })
    await phone.page.getByRole('button', { name: 'By unit', exact: true }).waitFor()
    await phone.shot('findings-phone-en', true)
    await phone.accepts('findings on a phone')
    await phone.leave()
  })
})
