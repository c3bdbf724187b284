// Official forms: a target, one of its versions, what was chosen from a list and a whole book are printed; the files are opened.
// And what a handler had begun when their role was taken away.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { Demonstration } from './support/demonstration.mjs'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const YEAR = new Date().getFullYear()
const SCOPE = `?year=${YEAR}`

describe('official forms', { concurrency: false }, () => {
  let here, as, machine, folder, targets
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'zhunsheng-forms-'))
    here = await Demonstration.start()
    ;({ as, machine } = here)
    targets = (await (await machine('HANDLER')).get(`/projects?year=${YEAR}&stage=DRAFT&size=100`)).items
  })
  after(async () => {
    await here?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  /** What the program reads in a file that the browser kept. */
  async function kept(visitor, act) {
    const [download] = await Promise.all([visitor.page.waitForEvent('download'), act()])
    const path = join(folder, download.suggestedFilename())
    await download.saveAs(path)
    return { path, bytes: readFileSync(path) }
  }
  const read = (path) => JSON.parse(execFileSync(join(ROOT, 'zhunsheng'), ['read', path, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 }))
  const rows = (project) => project.indicators.map((row) => [row.level1, row.level2, row.level3, row.target?.text])
  const dialog = ({ page }) => page.getByRole('dialog', { name: '打印正式表' })
  async function choose(visitor, layout, format) {
    await dialog(visitor).getByLabel('版式').selectOption(layout)
    await dialog(visitor).getByLabel(format).check()
    return () => dialog(visitor).getByRole('button', { name: '生成文件' }).click()
  }

  it('a target is printed and says the same when it is read again', async () => {
    const handler = await as('HANDLER', `/targets/${targets[0].id}${SCOPE}`)
    await handler.page.getByRole('button', { name: '打印正式表' }).click()
    await dialog(handler).getByLabel('版式').waitFor()
    await handler.shot('issue-dialog')
    await handler.accepts('the dialog of a form')
    const { path, bytes } = await kept(handler, await choose(handler, 'national-target', 'Word 文档'))
    assert.equal(bytes.subarray(0, 2).toString(), 'PK')
    const { project } = await (await machine('HANDLER')).get(`/projects/${targets[0].id}`)
    const again = read(path).document ?? read(path)
    assert.equal(again.projects.length, 1)
    assert.equal(again.projects[0].name, project.name)
    assert.deepEqual(rows(again.projects[0]), rows(project))
    await handler.leave()
  })

  it('what cannot be printed is said in the dialog', async () => {
    const handler = await as('HANDLER', `/targets/${targets[0].id}${SCOPE}`, { width: 390 })
    await handler.page.getByRole('button', { name: '打印正式表' }).click()
    const print = await choose(handler, 'department-target', 'Word 文档')
    await print()
    await dialog(handler).getByText(/ZS-ISSUE-003/).waitFor()
    await handler.shot('issue-refused-390')
    await handler.accepts('a refused form on a phone')
    await handler.leave()
  })

  it('chosen targets and a whole book are one document each', async () => {
    const section = await as('FINANCE_SECTION', `/targets${SCOPE}`)
    const boxes = section.page.locator('tbody .pick input')
    await boxes.nth(0).check()
    await boxes.nth(2).check()
    await section.shot('issue-chosen')
    await section.accepts('a list with chosen targets')
    await section.page.locator('.chosen').getByRole('button', { name: '打印正式表' }).click()
    const some = await kept(section, await choose(section, 'sichuan-approval', 'Excel 表格'))
    assert.equal((read(some.path).document ?? read(some.path)).projects.length, 2)
    await section.page.locator('.page-head').getByRole('button', { name: '打印正式表' }).click()
    await dialog(section).getByText(/年度全部项目/).click()
    const book = await kept(section, await choose(section, 'sichuan-approval', 'Word 文档'))
    assert.ok((read(book.path).document ?? read(book.path)).projects.length > 2)
    await section.leave()
  })

  it('a version is printed from the history', async () => {
    const writer = await machine('HANDLER')
    const draft = targets.find(({ findings }) => findings.block === 0)
    const { findings } = await writer.get(`/projects/${draft.id}/findings`)
    const explanations = findings.filter(({ severity }) => severity === 'ERROR').map(({ key, rule }) => ({ finding: key, rule, text: '按往年口径编列' }))
    await writer.post(`/projects/${draft.id}/moves`, { move: 'SUBMIT', revision: draft.revision, explanations })
    const handler = await as('HANDLER', `/targets/${draft.id}${SCOPE}`)
    await handler.page.getByText('办理记录与版本（1）').click()
    await handler.page.locator('.history').getByRole('button', { name: '打印正式表' }).click()
    await dialog(handler).getByLabel('版式').waitFor()
    await handler.shot('issue-version')
    const { bytes } = await kept(handler, await choose(handler, 'national-target', 'PDF 文件'))
    assert.equal(bytes.subarray(0, 5).toString(), '%PDF-')
    await handler.leave()
  })

  it('what a handler is writing stays on the page when their role is taken away', async () => {
    const handler = await as('HANDLER', `/targets/${targets[1].id}/edit${SCOPE}`)
    const administrator = await machine('ADMINISTRATOR')
    const { items } = await administrator.get(`/users?q=${here.logins.HANDLER}`)
    const person = await administrator.get(`/users/${items[0].id}`)
    const reads = person.grants.map(({ unitId }) => ({ role: 'LEADER', unitId }))
    await administrator.call('PATCH', `/users/${person.id}`, { body: { grants: reads }, ifMatch: person.revision })
    handler.forgives(/status of 403/)
    const name = handler.page.locator('input[data-pointer="/name"]')
    await name.fill('角色收回后写下的名称')
    await handler.page.locator('.save.refused').waitFor()
    assert.equal(await name.inputValue(), '角色收回后写下的名称')
    await handler.shot('editor-role-gone')
    const { project } = await (await machine('LEADER')).get(`/projects/${targets[1].id}`)
    assert.notEqual(project.name, '角色收回后写下的名称')
    await handler.context.close()
  })
})
