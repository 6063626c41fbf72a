import {record} from 'rrweb';
import {replayed} from './recorder.js';

const events: unknown[] = [];

window.recorder = {
  start: () => record({emit: (event) => void events.push(event), recordCanvas: true, inlineStylesheet: true, collectFonts: true}),
  taken: () => replayed(events.splice(0)),
};
