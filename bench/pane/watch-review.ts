import type { Browser, Frame, Page } from 'playwright-core';

/** What a review of a large workbook asked of the one who waits, in milliseconds. */
export interface Review {
  /** From the click until the result stands on the screen. */
  readonly took: number;
  /** The longest task of the add-in's own frame. */
  readonly longest: number;
  /** The longest of the workbench around it, whose stand-in for Excel has the same thread. */
  readonly longestAround: number;
  /** How often what is shown of the progress changed. */
  readonly changes: number;
}

/** Runs in the add-in's frame before anything of its own. What is pressed counts from when the browser heard it. */
const WATCH = `
  if (window.top !== window) {
    const seen = (window.seen = { tasks: [], changes: 0, pressed: {}, gone: 0 });
    new PerformanceObserver((list) => {
      for (const { name, startTime, duration } of list.getEntries()) seen.tasks.push({ name, startTime, duration });
    }).observe({ type: 'longtask' });
    addEventListener('click', (event) => {
      for (const part of event.composedPath()) {
        const key = part.dataset?.key;
        if (key) seen.pressed[key] = event.timeStamp;
      }
    }, true);
    let shown = '';
    const look = () => {
      const bar = document.querySelector('fluent-progress-bar');
      const now = bar === null ? '' : document.querySelector('.how-far')?.textContent + bar.getAttribute('value');
      if (now !== shown) {
        seen.changes += 1;
        if (now === '') seen.gone = performance.now();
        shown = now;
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }
`;

interface Seen {
  readonly tasks: readonly { name: string; startTime: number; duration: number }[];
  readonly changes: number;
  readonly pressed: Readonly<Record<string, number>>;
  readonly gone: number;
}

/**
 * Opens the workbench and reviews its workbook; then once more, to say stop while it is checked: how soon that is heard.
 * Null where the review was over before that could be said.
 */
export async function watchReview(
  browser: Browser,
  url: string,
): Promise<{ readonly review: Review; readonly stopped: number | null }> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(600_000);
    await page.addInitScript(WATCH);
    await page.goto(url);
    const frame = await readyFrame(page);
    await press(frame, 'review');
    const seen = await whenGone(frame, 'review');
    const from = seen.pressed['review'] ?? 0;
    const during = seen.tasks.filter(({ startTime }) => startTime >= from);
    const longestOf = (isOwn: boolean): number =>
      Math.max(
        0,
        ...during.filter(({ name }) => (name === 'self') === isOwn).map(({ duration }) => duration),
      );
    const review: Review = {
      took: seen.gone - from,
      longest: longestOf(true),
      longestAround: longestOf(false),
      changes: seen.changes,
    };
    await page.reload();
    const again = await readyFrame(page);
    await press(again, 'review');
    const isStopped = await stop(again);
    if (!isStopped) return { review, stopped: null };
    const after = await whenGone(again, 'cancel');
    return { review, stopped: after.gone - (after.pressed['cancel'] ?? Number.NaN) };
  } finally {
    await context.close();
  }
}

/** Says stop once some of the check is done; false where it was over first. */
async function stop(frame: Frame): Promise<boolean> {
  const limit = { timeout: 20_000 };
  try {
    await frame.waitForFunction(
      () => /\d/.test(document.querySelector('.how-far')?.textContent ?? ''),
      undefined,
      limit,
    );
    await frame.locator('[data-key="cancel"]').click(limit);
    return true;
  } catch {
    return false;
  }
}

/** The add-in's frame, once a click is heard in it. */
async function readyFrame(page: Page): Promise<Frame> {
  const ready = '[data-key="review"]:not([disabled-focusable])';
  await page.frameLocator('iframe[name="add-in"]').locator(ready).waitFor();
  const frame = page.frame({ name: 'add-in' });
  if (frame === null) throw new Error('The add-in has no frame');
  return frame;
}

const press = (frame: Frame, key: string): Promise<void> =>
  frame.locator(`[data-key="${key}"]`).click();

/** What was seen once the progress is gone after a press. */
async function whenGone(frame: Frame, key: string): Promise<Seen> {
  const handle = await frame.waitForFunction((pressed) => {
    const { seen } = globalThis as unknown as { seen: Seen };
    const at = seen.pressed[pressed];
    return at !== undefined && seen.gone > at ? seen : null;
  }, key);
  return (await handle.jsonValue())!;
}
