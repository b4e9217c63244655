/** Number of Excel on the web among the Office applications. */
const EXCEL_WEB = 16;

/** Requirement sets that the workbench answers for; `isSetSupported` reads them. */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.13',
  RichApiRuntime: '1.2',
  SharedRuntime: '1.2',
  AddinCommands: '1.3',
};

/** What the page is told about its host when it starts. */
export const appContext = (appId: string, fileName: string): object => ({
  _id: appId,
  _appName: EXCEL_WEB,
  _appVersion: '16.00',
  _appMinorVersion: 1,
  _appUILocale: 'sv-SE',
  _dataLocale: 'sv-SE',
  _docUrl: `https://localhost/${encodeURIComponent(fileName)}`,
  _clientMode: 1,
  _settings: [],
  _reason: 'inserted',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: 'workbench',
  _appInstanceId: appId,
  _requirementMatrix: JSON.stringify(REQUIREMENTS),
  _hostFullVersion: '16.0.17000.10000',
  _addinName: 'Finsam Rapport',
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 2,
});
