import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

/** Gives the page Fluent's tokens in the light or dark of Office's own theme. */
export function applyTheme(isDark: boolean): void {
  setTheme(isDark ? webDarkTheme : webLightTheme);
  document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
}
