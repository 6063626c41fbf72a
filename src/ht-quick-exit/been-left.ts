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

export const noteLeft = (): void => attempt(() => sessionStorage.setItem(entry, value));

export const beenLeft = (): boolean => attempt(() => sessionStorage.getItem(entry)) === value;

let left = beenLeft();
const [visit] = attempt(() => performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]) ?? [];

/** Whether this page comes up again, without being asked for, in a tab that has been left. */
export const comesBack = left && visit?.type !== 'navigate';

/** The same, once its exit is there. */
export function cameBack(): boolean {
  if (left && !comesBack) attempt(() => sessionStorage.removeItem(entry));
  left = false;
  return comesBack;
}
