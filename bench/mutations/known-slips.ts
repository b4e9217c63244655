/** One cell as it should have been: `Sheet!A1` → its content. */
export type Corrections = Readonly<Record<string, number | string>>;

/**
 * The known slips of the example workbooks put right, so that what is left adds up. Where a total was wrong and
 * other tables repeat it, a part is put right instead.
 */
export const KNOWN_SLIPS: Readonly<Record<string, Corrections>> = {
  'lund-2024-ar': {
    'Översikt!B7': 14_151,
    'Översikt!C7': 13_115,
    'Driftredovisning!B6': -14_151,
    'Driftredovisning!C6': -14_492,
    'Driftredovisning!D6': 341,
    'Driftredovisning!E6': -13_115,
    'Balansräkning!D11': 6_481_218,
    'Kassaflöde!C11': -1_795_135,
    'Kassaflöde!C12': -1_795_135,
    'Kassaflöde!C13': 5_470_151,
    'Noter!C27': 210_600,
    'Utfall och budget!B28': 95,
  },
  'degerfors-2021-ar': {
    'Översikt!D16': -1_084_120,
    'Översikt!E15': 5_821_961,
    'Översikt!F16': 805_445,
    'Finansierad verksamhet!C12': '1 173 731 kr (23%)',
    'Finansierad verksamhet!C17': '136 924 kr',
    'Finansierad verksamhet!D12': '1 365 782 kr (20%)',
    'Finansierad verksamhet!D17': '223 272 kr',
    'Bokslut!C10': -38_594,
    'Bokslut!C11': -38_594,
    'Bokslut!B43': 492_481,
    'Bokslut!C43': 625_209,
    'Bokslut!A51': 'Belopp kr',
    'Bokslut!E51': 'Bokslut helår 2020',
    'Bokslut!E52': -6_590_787,
    'Bokslut!E53': 7_078_387,
    'Bokslut!E54': 487_600,
    'Bokslut!E55': 1_313_302,
    'Bokslut!E56': 2_165_203,
  },
  'malmo-2022-delar': {
    'Driftredovisning!B7': -20_193,
    'Driftredovisning!C7': -19_924,
    'Driftredovisning!E7': -20_110,
  },
  'samsund-2023-delar': {
    'Ekonomisk redovisning!C5': 'Budget per 2023-06-30',
    'Ekonomisk redovisning!C27': 10_749_000,
    'Ekonomisk redovisning!C28': -735_000,
  },
  'malmo-2018-vp': {},
};
