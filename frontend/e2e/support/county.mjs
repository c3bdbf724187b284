// A county made for the tests: two bureaus, offices, and one person for each part that the tests play.
import { Caller } from './api.mjs'

export const PASSWORD = 'Qing-Ling-47-yun'
export const YEAR = new Date().getFullYear()

/** @returns {Promise<{admin: Caller, units: Record<string, string>, region: string}>} */
export async function buildCounty(server) {
  const first = /登录名 (?<login>\S+?)、密码 (?<oneTime>\S+?) 登录|sign in as (?<as>\S+) with the password (?<with>\S+)/.exec(server.said())?.groups ?? {}
  const [login, oneTime] = [first.login ?? first.as, first.oneTime ?? first.with]
  const admin = new Caller(server.base)
  await admin.settle(login, oneTime, PASSWORD)
  const region = (await admin.get('/units?parent=root')).items[0].id
  const units = {}
  const unit = async (key, parentId, kind, code, name) => { units[key] = (await admin.post('/units', { parentId, kind, code, name })).id }
  await unit('justice', region, 'DEPARTMENT', '315', '青岭县司法局')
  await unit('aid', units.justice, 'UNIT', '315002', '法律援助中心')
  await unit('correction', units.justice, 'UNIT', '315003', '社区矫正管理局')
  await unit('health', region, 'DEPARTMENT', '361', '青岭县卫生健康局')
  await admin.put(`/years/${YEAR}`, { state: 'OPEN', deadlines: [{ stage: 'DECLARE', unitId: null, due: `${YEAR}-12-31` }] }, '*')
  const person = async (name, who, role, place, extent) => {
    const made = await admin.post('/users', { login: name, name: who, grants: [{ role, unitId: place, extent }] })
    await new Caller(server.base).settle(name, made.oneTimePassword, PASSWORD)
  }
  await person('lixiulan', '李秀兰', 'HANDLER', units.aid, 'OWN_UNIT')
  await person('zhaomin', '赵敏', 'HANDLER', units.health, 'OWN_UNIT')
  await person('qianjin', '钱进', 'AUDITOR', region, 'REGION')
  return { admin, adminLogin: login, units, region }
}
