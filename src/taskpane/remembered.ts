/** Keeps the add-in's texts apart from those of other pages of the same origin. */
const PREFIX = 'finsam-rapport/';

/** A small text kept on this computer; null where nothing is kept or storage is not to be had. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Keeps a small text on this computer. Browsers that block storage in frames refuse, and nothing is lost by it. */
export function remember(key: string, text: string): void {
  try {
    localStorage.setItem(PREFIX + key, text);
  } catch {
    return;
  }
}
