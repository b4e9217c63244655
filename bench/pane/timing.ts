import type { Browser } from 'playwright-core';

/** What a person waits for, in milliseconds. */
export interface Timing {
  /** From the frame's start until both actions stand on the screen and can be pressed. */
  readonly ready: number;
  /** From the first click until the screen shows that it has been heard. */
  readonly answered: number;
}

/** Runs in the workbench's page before anything of its own, and watches the pane's frame. A thing counts when it has been drawn. */
const CLOCK = `
  const timing = (globalThis.timing = {});
  const afterThisFrame = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  };
  const once = (isThere, then) => {
    const look = () => (isThere() ? afterThisFrame(then) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  };
  const watch = (frame) => {
    const start = performance.now();
    const find = (selector) => frame.contentDocument?.querySelector(selector) ?? null;
    const isPressable = () => {
      const button = find('[data-key="review"]');
      return button !== null && button.matches(':defined') &&
        !button.hasAttribute('disabled-focusable') && button.ariaDisabled !== 'true';
    };
    once(isPressable, () => {
      timing.ready = performance.now() - start;
      frame.contentWindow.addEventListener('click', () => {
        const clicked = performance.now();
        once(() => find('fluent-progress-bar, [role=progressbar]') !== null, () => {
          timing.answered ??= performance.now() - clicked;
        });
      }, true);
    });
  };
  if (window.top === window) {
    new MutationObserver((_, observer) => {
      const frame = document.querySelector('iframe[name="add-in"]');
      if (frame === null) return;
      observer.disconnect();
      watch(frame);
    }).observe(document, { childList: true, subtree: true });
  }
`;

/** Loads the workbench with its pane once, as on a first visit, and clicks. `slowness` 4: a processor four times slower. */
export async function timeOnce(browser: Browser, url: string, slowness: number): Promise<Timing> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(CLOCK);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.goto(url);
    const frame = page.frameLocator('iframe[name="add-in"]');
    const measured = async (key: keyof Timing): Promise<number> => {
      const handle = await page.waitForFunction(
        (name) => (globalThis as unknown as { timing: Partial<Timing> }).timing[name],
        key,
      );
      return handle.jsonValue() as Promise<number>;
    };
    const ready = await measured('ready');
    await frame.locator('[data-key="review"]').click();
    return { ready, answered: await measured('answered') };
  } finally {
    await context.close();
  }
}
