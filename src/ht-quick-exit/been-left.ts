/**
 * Whether this tab has been left for good: the Back button, a reload or a restored tab must not show what somebody
 * left in a hurry. It is known from one entry in the tab's session storage, `_q7`, which ends with the tab, says nothing
 * about the site and is the only thing that our blocks ever store. A deliberate new visit takes it away.
 */
const entry = '_q7';
const value = '1';

const attempt = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    // Storage is forbidden here. Then only what is in memory is left.
    return undefined;
  }
};

/** Whether this is a new visit, with its exit there, and nobody has left it. */
let isNew = false;

export function noteLeft(): void {
  isNew = false;
  attempt(() => sessionStorage.setItem(entry, value));
}

export const beenLeft = (): boolean => attempt(() => sessionStorage.getItem(entry)) === value;

const [visit] = attempt(() => performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]) ?? [];

/** Whether this page comes up again, without being asked for, in a tab that has been left. */
export const comesBack = visit?.type !== 'navigate' && beenLeft();

const forget = (): void => {
  if (isNew && beenLeft()) attempt(() => sessionStorage.removeItem(entry));
};
let hasCome = false;

/** The same, once its exit is there; only then. */
export function cameBack(): boolean {
  if (!comesBack && !hasCome) {
    isNew = true;
    // Storage is slow to be opened for the first time, and nothing on the page waits for this. Not much later: some pages load
    // themselves anew as soon as they are there, and who came on purpose must not be sent away.
    setTimeout(forget, 100);
  }
  hasCome = true;
  return comesBack;
}
