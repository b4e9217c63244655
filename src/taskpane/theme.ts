import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

let shown: boolean | null = null;

/** Gives the page Fluent's tokens in the light or dark of Office's own theme; some 480 of them, so not twice. */
export function applyTheme(isDark: boolean): void {
  if (isDark === shown) return;
  shown = isDark;
  setTheme(isDark ? webDarkTheme : webLightTheme);
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
}
