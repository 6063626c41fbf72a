/** Hands out the built pages as a good host would: compressed by brotli, at its best. */
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

const types: Readonly<Record<string, string>> = {'.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8'};

export const brotli = (text: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(text);
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length}});
};

export interface Served {
  /** The address that the files are under, with a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

/** @param files by their paths, without a slash before */
export async function serve(files: ReadonlyMap<string, string | Uint8Array>): Promise<Served> {
  const compressed = new Map([...files].map(([path, text]) => [path, brotli(text)]));
  const server = createServer(({url = ''}, response) => {
    const path = url.slice(1).replace(/\?.*/, '');
    const body = compressed.get(path);
    if (!body) return void response.writeHead(404).end();
    response.writeHead(200, {'Content-Type': types[extname(path)] ?? 'text/plain', 'Content-Encoding': 'br', 'Content-Length': body.length, 'Cache-Control': 'no-store'}).end(body);
  });
  await new Promise<void>((done) => void server.listen(0, 'localhost', done));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${address.port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
