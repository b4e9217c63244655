/** One look of the pane: what a person has chosen in Windows and in Office. */
export interface Look {
  readonly name: string;
  readonly language: 'sv-SE' | 'en-US';
  readonly isDark: boolean;
  readonly isContrast: boolean;
  readonly width: number;
}

const THEMES = [
  { theme: 'light', isDark: false, isContrast: false },
  { theme: 'dark', isDark: true, isContrast: false },
  { theme: 'contrast', isDark: false, isContrast: true },
  { theme: 'contrast-dark', isDark: true, isContrast: true },
] as const;

/** Every language, theme and width that the pane promises to be right in. */
export const LOOKS: readonly Look[] = (['sv-SE', 'en-US'] as const).flatMap((language) =>
  THEMES.flatMap(({ theme, isDark, isContrast }) =>
    [350, 320].map((width) => ({
      name: `${language.slice(0, 2)}-${theme}-${width}`,
      language,
      isDark,
      isContrast,
      width,
    })),
  ),
);
