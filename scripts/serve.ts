/**
 * `npm start`: the site as a newcomer should first see it, with its address on a
 * line of its own. What the builder writes works with that address in it, from any page: the script lies where a release
 * puts it too, and may be asked for from elsewhere.
 */
import {fileURLToPath} from 'node:url';
import {startDevServer} from '@web/dev-server';

const {server} = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: fileURLToPath(new URL('../dist/site/', import.meta.url)),
    middleware: [
      (context, next) => {
        context.set({'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin'});
        context.url = context.url.replace(/^\/v(\d+|\/[^/]+)\//, '/');
        return next();
      },
    ],
    ...(process.env.PORT && {port: Number(process.env.PORT)}),
  },
});

const address = server?.address();
const port = address && typeof address === 'object' ? address.port : 0;
console.log(`\nThe site is at http://localhost:${port}/ (stop it with Ctrl+C)\n`);
