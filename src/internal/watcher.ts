/** An observer of changes on the page. Where the page has broken them nothing is told, and all else works. */
export function watcher(act: MutationCallback): Pick<MutationObserver, 'observe' | 'disconnect' | 'takeRecords'> {
  try {
    return new MutationObserver(act);
  } catch {
    return {observe: () => undefined, disconnect: () => undefined, takeRecords: () => []};
  }
}
