import { readRows } from './strangers';

test.each([
  ['Finsam Sjöstad – utfall mot budget 2022', 'Finsam Sjöstad'],
  ['Finsam Skogsbygd, uppföljning per 2024-08-31 (kr)', 'Finsam Skogsbygd'],
  ['Samordningsförbundet Västra Viken budget 2025', 'Samordningsförbundet Västra Viken'],
  ['Delårsrapport för Samordningsförbundet Åby', 'Samordningsförbundet Åby'],
  ['Samordningsförbundet Åby, Viken och Näs', 'Samordningsförbundet Åby, Viken och Näs'],
  ['Samordningsförbundet Åby-Viken', 'Samordningsförbundet Åby-Viken'],
])('“%s” names %s', (title, name) => {
  expect(readRows([[title], ['x', 1]]).organisation.name).toBe(name);
});
