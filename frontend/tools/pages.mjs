const id = (n) => `0199a0c0-0000-7000-8000-${String(n).padStart(12, '0')}`
const scope = '?year=2026'

/** Every page in the states worth looking at: who opens it, where, and what they do first. */
export const PAGES = {
  'sign-in': { path: '/sign-in' },
  'sign-in-wrong': { path: '/sign-in', act: async (page) => { await page.locator('input').nth(0).fill('zhaomin'); await page.locator('input').nth(1).fill('x'); await page.keyboard.press('Enter') } },
  'sign-in-totp': { path: '/sign-in', act: async (page) => { await page.locator('input').nth(0).fill('admin'); await page.locator('input').nth(1).fill('Demo-2026'); await page.keyboard.press('Enter') } },
  'first-password': { path: '/desk', as: 'zhoujuzhang' },
  desk: { path: `/desk${scope}`, as: 'lixiulan' },
  targets: { path: `/targets${scope}`, as: 'lixiulan' },
  'targets-filter': { path: `/targets${scope}&hasFindings=ERROR&sort=-budget`, as: 'lixiulan' },
  'targets-none': { path: `/targets${scope}&q=zzz`, as: 'lixiulan' },
  project: { path: `/targets/${id(300)}${scope}`, as: 'lixiulan' },
  'project-finding': { path: `/targets/${id(301)}${scope}`, as: 'lixiulan', act: (page) => page.locator('#finding-2').click() },
  'project-book': { path: `/targets/${id(400)}${scope}`, as: 'lixiulan' },
  imports: { path: `/imports${scope}`, as: 'lixiulan' },
  'imports-upload': {
    path: `/imports${scope}`, as: 'lixiulan',
    act: (page) => page.locator('input[type=file]').setInputFiles([{ name: '法律援助.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('x') }, { name: '照片.png', mimeType: 'image/png', buffer: Buffer.from('x') }]),
  },
  review: { path: `/imports/${id(501)}${scope}`, as: 'lixiulan', act: (page) => page.locator('[data-key=s1r10c3]').first().hover() },
  'review-next': { path: `/imports/${id(501)}${scope}`, as: 'lixiulan', act: async (page) => { await page.keyboard.press('F8'); await page.keyboard.press('F8') } },
  'review-fields': { path: `/imports/${id(501)}${scope}`, as: 'lixiulan', act: async (page) => { const tab = page.getByRole('button', { name: '读出的内容' }); if (await tab.isVisible()) await tab.click(); await page.locator('[data-pointer="/projects/0/indicators/0/target"] button').focus() } },
  'review-book': { path: `/imports/${id(502)}${scope}`, as: 'lixiulan', act: (page) => page.keyboard.press('F8') },
  'review-accept': { path: `/imports/${id(501)}${scope}`, as: 'lixiulan', act: async (page) => { await page.getByRole('button', { name: '采用…' }).click(); await page.waitForSelector('.el-dialog .part') } },
  'review-long': { path: `/imports/${id(503)}${scope}`, as: 'lixiulan' },
  'review-refused': { path: `/imports/${id(506)}${scope}`, as: 'lixiulan' },
  'review-reading': { path: `/imports/${id(505)}${scope}`, as: 'lixiulan' },
  'not-found': { path: '/nowhere', as: 'lixiulan' },
  forbidden: { path: '/journal', as: 'lixiulan' },
  missing: { path: '/targets/unknown', as: 'lixiulan' },
}
