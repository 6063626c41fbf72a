import Tracker from '@openreplay/tracker';
import {plain, sink, type Note} from './recorder.js';

const messages: (string | number | boolean)[][] = [];
// Times, tabs and what the machine can do; and what was loaded.
const passing = new Set([0, 23, 24, 49, 53, 54, 85, 114, 117, 118, 122, 124]);
// It takes the place of `attachShadow` when it starts.
const tracker = new Tracker({
  projectKey: 'test',
  ingestPoint: `${sink}/openreplay`,
  __DISABLE_SECURE_MODE: true,
  obscureTextEmails: false,
  obscureTextNumbers: false,
  respectDoNotTrack: false,
});
const {app} = tracker as unknown as {app: {attachCommitCallback(take: (batch: typeof messages) => void): void; commit(): void}};

window.recorder = {
  start: async () => {
    app.attachCommitCallback((batch) => void messages.push(...batch));
    const started = await tracker.start();
    if (!started.success) throw new Error(started.reason);
  },
  taken: () => {
    app.commit();
    return messages.splice(0).flatMap(([type, ...rest]): Note[] => {
      if (passing.has(type as number)) return [];
      // Texts have numbers of their own, made from the time.
      if (type === 34 || type === 35) return [[`${type}`, rest.filter((part) => typeof part === 'string')]];
      // A click: on which node, after how long, on which path, where.
      if (type === 68) return [['click', {node: rest[0], path: rest.slice(2, 4), x: rest[4], y: rest[5]}]];
      if (type === 20) return [['~move', {x: rest[0], y: rest[1]}]];
      return [[String(type), plain(rest)]];
    });
  },
};
