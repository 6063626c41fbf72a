/** Autocapture, heatmaps and session replay, as one package. */
import posthog from 'posthog-js/dist/module.full.no-external.js';
import {plain, replayed, sink, type Note} from './recorder.js';

const events: {event: string; properties: Record<string, unknown>}[] = [];

window.recorder = {
  start: async () => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- only compared
    const {attachShadow} = Element.prototype;
    await new Promise((ready) => {
      posthog.init('phc_test', {
        api_host: sink,
        persistence: 'memory',
        // Else it keeps quiet in a browser that a test drives.
        opt_out_useragent_filter: true,
        disable_compression: true,
        autocapture: true,
        capture_heatmaps: true,
        // They go by how fast presses come after each other.
        capture_dead_clicks: false,
        rageclick: false,
        enable_recording_console_log: true,
        session_recording: {maskAllInputs: false, compress_events: false},
        before_send: (event) => {
          if (event) events.push(event);
          return event;
        },
        loaded: (started) => {
          started.startSessionRecording(true);
          ready(started);
        },
      });
    });
    // Its recording starts later than it does, and then it has put its own function there.
    while (Element.prototype.attachShadow === attachShadow) await new Promise(requestAnimationFrame);
  },
  taken: () => {
    // It sends what it has recorded when the page goes.
    dispatchEvent(new Event('beforeunload'));
    return events.splice(0).flatMap(({event, properties}): Note[] => {
      if (event === '$snapshot') return replayed(properties.$snapshot_data as unknown[]);
      if (event === '$$heatmap') return Object.values(properties.$heatmap_data as Record<string, {type: string}[]>).flatMap((spots) => spots.filter(({type}) => type === 'click').map((spot): Note => ['heatmap', plain(spot)]));
      const {$event_type, $elements, $elements_chain, $el_text} = properties;
      return [[event, plain({$event_type, $elements, $elements_chain, $el_text})]];
    });
  },
};
