/**
 * The frame of the preview. It is closed off: an exit that is pressed in it, or Shift three times, empties the frame and
 * nothing else, tells no other tab, and leaves nothing in the storage of this site.
 */

/** How wide the pages of a desktop are taken to be. */
const desktop = 1024;

/** Puts a page into the frame's place. */
interface PreviewFrame {
  show(page: string): void;
}

/** A new frame for each page: another page in the same one would be a step in the history of the tab. */
export function previewFrame(place: HTMLElement): PreviewFrame {
  // On a narrow screen a wide page is made smaller, as a phone does it.
  new ResizeObserver(() => place.style.setProperty('--scale', String(Math.min(1, place.clientWidth / desktop)))).observe(place);
  return {
    show(page) {
      const before = [...place.children];
      const frame = document.createElement('iframe');
      frame.title = 'Your page, as it will look';
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = page;
      // Until the next one is there, the one before stays in view.
      frame.addEventListener('load', () => before.forEach((old) => old.remove()), {once: true});
      place.append(frame);
    },
  };
}
