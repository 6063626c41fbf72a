/** `npm run picture`: the picture in the README, taken from the demo, so that the numbers in it are those of today. */
import {createReadStream} from 'node:fs';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../test/browsers/engines.js';

const demo = new URL('../dist/demo/', import.meta.url);
const types: Record<string, string> = {'.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript'};

const server = createServer(({url = ''}, response) => {
  response.setHeader('Content-Type', types[extname(url)] ?? 'text/plain');
  createReadStream(new URL(`.${url}`, demo))
    .on('error', () => response.writeHead(404).end('Not found. Run: npm run build && npm run build:demo'))
    .pipe(response);
}).listen(0);
const address = server.address();
const port = typeof address === 'object' && address ? address.port : 0;

const browser = await puppeteer.launch(await findChromium());
const page = await browser.newPage();
await page.setViewport({width: 1000, height: 720});
const response = await page.goto(`http://localhost:${port}/partner.html`);
if (!response?.ok()) throw new Error(`dist/demo/partner.html is not there. Run: npm run build:demo`);
await page.screenshot({path: new URL('../demo/partner.png', import.meta.url).pathname});
await browser.close();
server.close();
console.log('demo/partner.png: taken');
