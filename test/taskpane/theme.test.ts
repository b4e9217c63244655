import { readFileSync } from 'node:fs';
import { themeCss } from '../../scripts/theme-css';

const css = readFileSync('src/taskpane/fluent-theme.css', 'utf8');

test('the tokens are those of the installed Fluent (npm run theme)', () => {
  expect(css).toBe(themeCss());
});

test('every token that the pane’s own style sheet uses is one of them', () => {
  const own = readFileSync('src/taskpane/taskpane.css', 'utf8');
  const used = [...own.matchAll(/var\((--\w+)/g)].map(([, name]) => name!);
  const unknown = used.filter((name) => !css.includes(`${name}: `) && !own.includes(`${name}:`));
  expect(unknown).toEqual([]);
});
