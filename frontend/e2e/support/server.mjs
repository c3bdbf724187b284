// The real server, as a person starts it, on a free port with a data folder that is thrown away.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const PATIENCE = 300_000 // the launcher may have to build first
/** The program speaks the language of whoever starts it. */
const READY = /(?:已就绪：|is ready: )(https?:\/\/\S+?)\/?\n/

/**
 * Starts `./zhunsheng serve`. Gives its address, what it said, and `stop()`, which waits until the process is gone.
 * Everybody signs in from this one machine, so more attempts a minute are let through than usual.
 */
export async function startServer({ demo = false, settings = {} } = {}) {
  const data = mkdtempSync(join(tmpdir(), 'zhunsheng-e2e-'))
  const options = ['serve', '--port', '0', '--host', '127.0.0.1', '--data', data, ...(demo ? ['--demo'] : [])]
  const server = spawn(join(ROOT, 'zhunsheng'), options, {
    cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ZHUNSHENG_ATTEMPTS_PER_MINUTE: '1000', ZHUNSHENG_ARGON2_MEMORY_KIB: '7168', ZHUNSHENG_ARGON2_ITERATIONS: '5', ...settings },
  })
  let said = ''
  let wrong = ''
  server.stderr.on('data', (piece) => { wrong = (wrong + piece).slice(-20_000) })
  const gone = new Promise((resolve) => server.once('exit', resolve))
  const base = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`the server was not ready in time\n${said}\n${wrong}`)), PATIENCE)
    server.stdout.on('data', (piece) => {
      said += piece
      const ready = READY.exec(said)
      if (ready) { clearTimeout(late); resolve(ready[1]) }
    })
    void gone.then((code) => { clearTimeout(late); reject(new Error(`the server ended with ${code}\n${said}\n${wrong}`)) })
  }).catch((reason) => { server.kill('SIGKILL'); rmSync(data, { recursive: true, force: true }); throw reason })
  return {
    base, data, said: () => said, complained: () => wrong,
    async stop() {
      server.kill('SIGTERM')
      await gone
      rmSync(data, { recursive: true, force: true })
    },
  }
}
