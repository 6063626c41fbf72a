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

let arrived: boolean | undefined;

/** Whether this page came up again, without being asked for, in a tab that has been left. */
export function cameBack(): boolean {
  if (arrived === undefined) {
    const [visit] = attempt(() => performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]) ?? [];
    const left = beenLeft();
    arrived = left && visit?.type !== 'navigate';
    if (left && !arrived) attempt(() => sessionStorage.removeItem(entry));
  }
  return arrived;
}
