import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => /\.(vue|ts)$/.test(path) && !path.endsWith('.test.ts'))

/** Every import of our own code, as a path below `src`. */
const imports = files.flatMap((path) => [...readFileSync(`src/${path}`, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)]
  .map(([, target]) => target!)
  .filter((target) => target.startsWith('@/') || target.startsWith('.'))
  .map((target) => ({ path, target: target.startsWith('@/') ? target.slice(2) : normalize(join(dirname(path), target)) })))

const room = (path: string) => path.split('/')[0]!
const MAY_USE: Record<string, string[]> = {
  api: ['api'],
  domain: ['domain', 'api/types'],
  ui: ['ui', 'domain', 'api'],
  features: ['features', 'ui', 'domain', 'api'],
  pages: ['features', 'ui', 'domain', 'api'],
  locales: ['locales'],
}

it('dependencies run one way: pages, features, ui, domain, api', () => {
  const wrong = imports.filter(({ path, target }) => MAY_USE[room(path)] && !MAY_USE[room(path)]!.some((allowed) => target === allowed || target.startsWith(`${allowed}/`)))
  expect(wrong, 'see the row "frontend" of the architecture: a page may use features, never the other way').toEqual([])
})
it('features do not reach into one another', () => {
  const feature = (path: string) => path.split('/').slice(0, 2).join('/')
  const wrong = imports.filter(({ path, target }) => room(path) === 'features' && room(target) === 'features' && feature(path) !== feature(target))
  expect(wrong, 'what two features need belongs into ui or domain, or a page brings them together').toEqual([])
})
it('files stay below 400 lines', () => {
  const generated = 'api/schema.ts'
  expect(files.filter((path) => path !== generated && readFileSync(`src/${path}`, 'utf8').split('\n').length > 400)).toEqual([])
})
it('money never becomes a floating-point number', () => {
  expect(files.filter((path) => /parseFloat|toFixed/.test(readFileSync(`src/${path}`, 'utf8')))).toEqual([])
})
it('no other host is named', () => {
  expect(files.filter((path) => /https?:\/\/(?!www\.w3\.org)/.test(readFileSync(`src/${path}`, 'utf8')))).toEqual([])
})
