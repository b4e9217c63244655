import { err, ok, type Result } from '../model/result';
import { problem, type ExcelProblem } from './problem';

/** The requirement set the add-in is built on: Excel 2021, Microsoft 365, Excel on the web. */
export const NEEDED_API = '1.13';

/** What the host tells about itself at start. */
export interface Host {
  /** The language of Excel's own menus, as a tag: `sv-SE`. */
  readonly displayLanguage: string;
  readonly isDark: boolean;
  /** Whether the workbook was opened to be read only. */
  readonly isReadOnly: boolean;
  /** For an error report: platform and version, nothing about the workbook or the person. */
  readonly description: string;
}

/** Relative luminance of `#RRGGBB`, 0 black to 1 white; ITU-R BT.601 weights are near enough to tell dark from light. */
function luminance(color: string): number {
  const [red = 255, green = 255, blue = 255] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    Number.parseInt(part, 16),
  );
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** Excel on the web gives no theme; it is light. */
function isDarkTheme(): boolean {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.bodyBackgroundColor !== undefined && luminance(theme.bodyBackgroundColor) < 0.5;
}

/**
 * Waits for Office and tells whether this Excel can be used: ExcelApi 1.13, else the problem says which
 * Excel is needed. Outside Excel the problem is `not-excel`.
 */
export async function startHost(): Promise<Result<Host, ExcelProblem>> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return err(problem('not-excel'));
  if (!Office.context.requirements.isSetSupported('ExcelApi', NEEDED_API)) {
    return err(problem('too-old', { needed: NEEDED_API }));
  }
  const { platform, version } = Office.context.diagnostics;
  return ok({
    displayLanguage: Office.context.displayLanguage,
    isDark: isDarkTheme(),
    isReadOnly: Office.context.document.mode === Office.DocumentMode.ReadOnly,
    description: `Excel ${version}, ${platform}`,
  });
}

/** Shows the pane beside the sheet; false where the host cannot. */
export async function showPane(): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return false;
  try {
    await Office.addin.showAsTaskpane();
    return true;
  } catch {
    return false;
  }
}
