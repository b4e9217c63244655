import './fluent-theme.css';

/** Shows the page in the light or dark of Office's own theme. */
export function applyTheme(isDark: boolean): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = isDark ? 'dark' : 'light';
  style.colorScheme = dataset['theme'];
}
