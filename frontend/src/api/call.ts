/**
 * Calls of the API as `schema.ts` describes them: which addresses there are, what each takes and what it answers is generated
 * from the server's end points, so that the compiler finds where one of the two has changed.
 */
import { address, download, request, type Query } from './client'
import type { paths } from './schema'

const BASE = '/api/v1'
type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete'
type Known = keyof paths
/** An address without what all have in common, such as `/projects/{id}`. */
type Short<V extends Verb> = { [P in Known]: paths[P] extends Record<V, object> ? (P extends `${typeof BASE}${infer Rest}` ? Rest : never) : never }[Known]
type Operation<V extends Verb, A extends string> = `${typeof BASE}${A}` extends infer P extends Known ? (V extends keyof paths[P] ? paths[P][V] : never) : never

type Json<R> = R extends { content: { 'application/json': infer J } } ? J : void
type Answered<O> = O extends { responses: infer R } ? { [S in keyof R]: S extends 200 | 201 | 202 | 204 ? Json<R[S]> : never }[keyof R] : never
type Parameters<O, W extends string> = O extends { parameters: Partial<Record<W, infer N>> } ? (N extends object ? N : never) : never
/** The names are checked; values come out of addresses and may be text. */
type Asked<O> = [Parameters<O, 'query'>] extends [never] ? unknown : { query?: { [K in keyof Parameters<O, 'query'>]?: Query[string] } }
type Named<O> = [Parameters<O, 'path'>] extends [never] ? unknown : { path: { [K in keyof Parameters<O, 'path'>]: string | number } }
type Based<O> = Parameters<O, 'header'> extends { 'If-Match': string } ? ([Parameters<O, 'header'>] extends [never] ? unknown : { ifMatch: number | '*' }) : unknown
type With<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? { body: B } : unknown
type Sent<O> = Asked<O> & Named<O> & Based<O> & With<O> & { signal?: AbortSignal | undefined }

interface Loose { path?: Record<string, string | number>; query?: Query; body?: unknown; ifMatch?: number | '*'; signal?: AbortSignal | undefined }
const filled = (short: string, path: Record<string, string | number> = {}): string => short.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])))

/** One call, and what it answers. */
export async function call<V extends Verb, A extends Short<V>>(verb: V, short: A, ...rest: object extends Sent<Operation<V, A>> ? [sent?: Sent<Operation<V, A>>] : [sent: Sent<Operation<V, A>>]): Promise<Answered<Operation<V, A>>> {
  const { path, signal, ...options } = (rest[0] ?? {}) as Loose
  return (await request<Answered<Operation<V, A>>>(verb.toUpperCase(), filled(short, path), { ...options, ...(signal && { signal }) })).data
}

/** One call whose answer is a file to be kept. */
export async function fetchFile<V extends Verb, A extends Short<V>>(verb: V, short: A, sent: Sent<Operation<V, A>>): Promise<true> {
  const { path, signal, ...options } = sent as Loose
  await download(verb.toUpperCase(), filled(short, path), { ...options, ...(signal && { signal }) })
  return true
}

/** An address to follow, such as that of a file. */
export const link = <A extends Short<'get'>>(short: A, sent: Omit<Sent<Operation<'get', A>>, 'signal'>): string => {
  const { path, query } = sent as Loose
  return address(filled(short, path), query)
}

/** What may be asked of a list. */
export type QueryOf<A extends Short<'get'>> = Asked<Operation<'get', A>> extends { query?: infer Q } ? NonNullable<Q> : never
/** What an operation takes. */
export type BodyOf<V extends Verb, A extends Short<V>> = With<Operation<V, A>> extends { body: infer B } ? B : never
