import {datadogRum} from '@datadog/browser-rum';
import {plain, replayed, sink, type Note} from './recorder.js';

const actions: Note[] = [];
const sent: FormData[] = [];
let onSent: () => void;

window.recorder = {
  start: async () => {
    // The recording itself never passes `beforeSend`: it is caught on its way out.
    const fetch = window.fetch.bind(window);
    window.fetch = async (input, init) => {
      if (init?.body instanceof FormData && init.body.has('segment')) keep(init.body);
      return fetch(input, init);
    };
    navigator.sendBeacon = (_, body) => {
      if (body instanceof FormData && body.has('segment')) keep(body);
      return true;
    };
    datadogRum.init({
      applicationId: '00000000-0000-4000-8000-000000000000',
      clientToken: 'pub0',
      proxy: `${sink}/datadog`,
      sessionSampleRate: 100,
      sessionReplaySampleRate: 100,
      startSessionReplayRecordingManually: false,
      defaultPrivacyLevel: 'allow',
      trackUserInteractions: true,
      trackResources: true,
      trackLongTasks: false,
      // So that it takes our word for the end of the page.
      allowUntrustedEvents: true,
      beforeSend: (event) => {
        if (event.type === 'action') actions.push(['action', plain({type: event.action.type, target: event.action.target, seen: event._dd.action})]);
        return true;
      },
    });
    // Its recording starts later than it does, and then it has taken the place of this one.
    // eslint-disable-next-line @typescript-eslint/unbound-method -- only compared
    const {insertRule} = CSSStyleSheet.prototype;
    while (CSSStyleSheet.prototype.insertRule === insertRule) await new Promise(requestAnimationFrame);
  },
  settle: sendAll,
  taken: async () => {
    await sendAll();
    const segments = await Promise.all(sent.splice(0).map((form) => unpacked(form.get('segment') as Blob)));
    return [...actions.splice(0), ...replayed(segments.flatMap(({records}) => records))];
  },
};

/** It sends what it has when the page goes, and then even what it has not looked at yet. The last thing it notes is a focus. */
async function sendAll(): Promise<void> {
  const isSent = new Promise<void>((done) => (onSent = done));
  dispatchEvent(new Event('focus'));
  dispatchEvent(new Event('beforeunload'));
  await isSent;
}

function keep(form: FormData): void {
  sent.push(form);
  onSent();
}

async function unpacked(segment: Blob): Promise<{records: unknown[]}> {
  return (await new Response(segment.stream().pipeThrough(new DecompressionStream('deflate'))).json()) as {records: unknown[]};
}
