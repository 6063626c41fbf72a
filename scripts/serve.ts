/**
 * `npm start`: the demo as a newcomer should first see it, with its address on a
 * line of its own.
 */
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

const {server} = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: fileURLToPath(new URL('../dist/demo/', import.meta.url)),
    ...(process.env.PORT && {port: Number(process.env.PORT)}),
  },
});

const address = server?.address();
const port = address && typeof address === 'object' ? address.port : 0;
console.log(`\nThe demo is at http://localhost:${port}/ (stop it with Ctrl+C)\n`);
