/** What is on the screen, as colours: a cover that a script believes in may still not have been painted. */
import {inflateSync} from 'node:zlib';
import type {Seen} from '../wire.js';

export interface Picture {
  width: number;
  height: number;
  /** As `r, g, b`. */
  at: (x: number, y: number) => string;
}

const SIGNATURE = 8;

/** Pixels of a PNG as browsers make them: 8 bits for each of red, green, blue and perhaps alpha, not interlaced. */
export function fromPng(png: Buffer): Picture {
  const chunks: Record<string, Buffer[]> = {};
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at);
    (chunks[png.toString('latin1', at + 4, at + 8)] ??= []).push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [header] = chunks.IHDR;
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const samples = {2: 3, 6: 4}[header[9]];
  if (header[8] !== 8 || !samples || header[12]) throw new Error('A picture of a kind that is not read here.');
  const data = inflateSync(Buffer.concat(chunks.IDAT));
  const line = width * samples;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (line + 1)];
    for (let x = 0; x < line; x++) {
      const here = y * line + x;
      const left = x < samples ? 0 : pixels[here - samples];
      const up = y ? pixels[here - line] : 0;
      const corner = x < samples || !y ? 0 : pixels[here - line - samples];
      pixels[here] = data[y * (line + 1) + 1 + x] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter];
    }
  }
  return {width, height, at: (x, y) => pixels.subarray(y * line + x * samples, y * line + x * samples + 3).join(', ')};
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** A piece of a screen in the format of `xwd`, which Xvfb keeps in a file: 32 bits a pixel, blue first. */
export function fromXwd(screen: Buffer, left: number, top: number, width: number, height: number): Picture {
  const headerSize = screen.readUInt32BE(0);
  const bytesPerLine = screen.readUInt32BE(48);
  const colours = screen.readUInt32BE(76);
  const start = headerSize + colours * 12;
  return {
    width,
    height,
    at(x, y) {
      const [blue, green, red] = screen.subarray(start + (top + y) * bytesPerLine + (left + x) * 4);
      return `${red}, ${green}, ${blue}`;
    },
  };
}

/** The colours of a picture, the most common first, and those at some places. */
export function seenIn({width, height, at}: Picture, places: readonly (readonly [x: number, y: number])[]): Seen {
  const count = new Map<string, number>();
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const colour = at(x, y);
      count.set(colour, (count.get(colour) ?? 0) + 1);
    }
  }
  const colours = [...count].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  return {width, height, colours: colours.slice(0, 20), at: places.map(([x, y]) => at(x, y))};
}
