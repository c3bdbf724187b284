// @vitest-environment node
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import openapi, { astToString, COMMENT_HEADER } from 'openapi-typescript'
import { expect, it } from 'vitest'

it('the types of the API are those of the document that the server’s build wrote', async () => {
  const types = await openapi(pathToFileURL(resolve('src/api/openapi.json')))
  expect(readFileSync('src/api/schema.ts', 'utf8') === `${COMMENT_HEADER}${astToString(types)}`, 'renew src/api/schema.ts with: npm run api').toBe(true)
})
