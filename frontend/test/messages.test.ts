import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { reasonOf } from '@/domain/doubt'
import en from '@/locales/en'
import zh from '@/locales/zh'

type Tree = { [name: string]: string | Tree }
function flat(tree: Tree, prefix = ''): Map<string, string> {
  return new Map(Object.entries(tree).flatMap(([name, value]) => (typeof value === 'string' ? [[prefix + name, value] as const] : [...flat(value, `${prefix}${name}.`)])))
}
const [chinese, english] = [flat(zh as Tree), flat(en as Tree)]

/** Keys that stand in the code as plain text, and the beginnings of those that are put together (`code.stage.${…}`). */
function keysInCode(): { whole: Map<string, string>; begun: Map<string, string> } {
  const [whole, begun] = [new Map<string, string>(), new Map<string, string>()]
  for (const path of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((each) => /\.(vue|ts)$/.test(each) && !each.endsWith('.test.ts'))) {
    const text = readFileSync(`src/${path}`, 'utf8')
    for (const call of text.matchAll(/\$?\bte?\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)) {
      for (const [, key] of call[1]!.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/g)) whole.set(key!, path)
      for (const [, key] of call[1]!.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/g)) begun.set(key!, path)
    }
  }
  return { whole, begun }
}

describe('messages', () => {
  it('are there in both languages', () => {
    expect([...english.keys()].filter((key) => !chinese.has(key)), 'missing in Chinese (src/locales/zh)').toEqual([])
    expect([...chinese.keys()].filter((key) => !english.has(key)), 'missing in English (src/locales/en)').toEqual([])
  })
  it('take the same parameters in both languages', () => {
    const parameters = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort()
    const off = [...chinese].filter(([key, text]) => parameters(english.get(key) ?? '').some((name) => !parameters(text).includes(name)) || parameters(text).some((name) => !['n'].includes(name!) && !parameters(english.get(key) ?? '').includes(name)))
    expect(off.map(([key]) => key)).toEqual([])
  })
  it('are all known that the code asks for', () => {
    const { whole, begun } = keysInCode()
    expect(whole.size).toBeGreaterThan(200)
    expect([...whole].filter(([key]) => !chinese.has(key)).map(([key, path]) => `${path}: ${key}`)).toEqual([])
    expect([...begun].filter(([start]) => ![...chinese.keys()].some((key) => key.startsWith(start))).map(([start, path]) => `${path}: ${start}`)).toEqual([])
  })
  it('are no leftovers', () => {
    const text = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((each) => /\.(vue|ts)$/.test(each)).map((path) => readFileSync(`src/${path}`, 'utf8')).join('\n')
    const { begun } = keysInCode()
    const put = ['field.', 'code.', ...begun.keys()]
    expect([...chinese.keys()].filter((key) => !text.includes(`'${key}'`) && !put.some((start) => key.startsWith(start)))).toEqual([])
  })
  it('have Chinese in Chinese, and none of it in English', () => {
    expect([...english].filter(([, text]) => /\p{Script=Han}/u.test(text)).map(([key]) => key)).toEqual([])
    expect([...chinese].filter(([, text]) => /[a-z]{3,}/i.test(text.replace(/\{\w+\}|Excel|Word|PDF|Esc/g, ''))).map(([key]) => key)).toEqual([])
  })
})

describe('the reasons of doubts', () => {
  const folder = '../documents/src/main/java/org/zhunsheng/reading/extract'
  const sentences = readdirSync(folder).flatMap((name) => [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/book\.doubt\(([^]*?)\);\n/g)])
    .map(([, call]) => (/,\s*("[^]*)$/.exec(call!)?.[1] ?? '').replace(/" \+ (\w+) \+ "/g, '7').replace(/" \+ (\w+)$/, '7"').replaceAll('"', '').trim())
  it('are found in the reader', () => expect(sentences.length).toBeGreaterThanOrEqual(7))
  it.each(sentences)('have words: %s', (sentence) => {
    const known = reasonOf(sentence)
    expect(known && chinese.get(`doubt.${known.name}`), 'add it to src/domain/doubt.ts and to src/locales/*/doubt.json').toBeTruthy()
  })
})
