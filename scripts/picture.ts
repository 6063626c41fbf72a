/** `npm run picture`: the pictures on the README and the site, taken from the site, so that the numbers in them are those of today. */
import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../test/browsers/engines.js';

const site = new URL('../dist/site/', import.meta.url);
const types: Record<string, string> = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript'};

const pictures = [
  {file: 'partner.png', page: 'partner.html', width: 1000, scheme: 'light', at: 'body'},
  {file: 'partner-phone.png', page: 'partner.es.html', width: 390, scheme: 'dark', at: 'ht-hotline'},
];

const server = createServer(({url = ''}, response) => {
  response.setHeader('Content-Type', types[extname(url)] ?? 'text/plain');
  createReadStream(new URL(`.${url}`, site))
    .on('error', () => response.writeHead(404).end('Not found. Run: npm run build && npm run build:site'))
    .pipe(response);
}).listen(0);
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const browser = await puppeteer.launch(await findChromium());
const tab = await browser.newPage();
for (const {file, page, width, scheme, at} of pictures) {
  await tab.setViewport({width, height: 720});
  await tab.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  const response = await tab.goto(`http://localhost:${port}/${page}`);
  if (!response?.ok()) throw new Error(`dist/site/${page} is not there. Run: npm run build:site`);
  await tab.$eval(at, (element) => element.scrollIntoView());
  await tab.screenshot({path: new URL(`../demo/${file}`, import.meta.url).pathname});
  console.log(`demo/${file}: taken`);
}
await browser.close();
server.close();
