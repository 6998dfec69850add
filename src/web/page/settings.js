const key = 'matrix-guide-test-chat';
const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
const defaults = { theme: prefersDark ? 'dark' : 'light', width: 'wide', kind: 'personal', person: '' };

/** The choices made in this browser tab; messages are never kept. */
export function readSettings() {
  try {
    return { ...defaults, ...JSON.parse(sessionStorage.getItem(key) ?? '{}') };
  } catch {
    return { ...defaults };
  }
}

/** Remembers the choices until the tab is closed. Without storage they last until the page is loaded again. */
export function keepSettings(settings) {
  try {
    sessionStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Storage is switched off: nothing to do.
  }
}
