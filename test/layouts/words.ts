/** The words of domain rows and headings, as seen in published reports or plausible. The first is the plainest. */
export const ITEMS: Readonly<Record<string, readonly string[]>> = {
  stat: [
    'Driftbidrag från staten',
    'Försäkringskassan (inkl. AF)',
    'Arbetsförmedlingen + Försäkringskassan',
    'Staten',
    'FK/AF',
    'Medlemsintäkt från staten',
  ],
  region: [
    'Region Väst',
    'Driftbidrag från landsting/region',
    'Landstinget',
    'Medlemsintäkt från Region Väst',
    'Regionen',
  ],
  aby: ['Åby kommun', 'Driftbidrag från Åby kommun', 'Åby stad', 'Åby'],
  beda: ['Beda kommun', 'Driftbidrag från Beda kommun', 'Beda', 'Medlemsintäkt från Beda kommun'],
  esf: [
    'ESF',
    'Projektmedel ESF',
    'EU-medel och andra bidrag (ESF)',
    'MUCF',
    'Andra projektmedel',
    'Externa projektmedel',
  ],
  ovriga: ['Övriga intäkter', 'Statsbidrag sjuklön', 'Övriga bidrag'],
  bryggan: ['Bryggan', 'Bryggan 2.0', 'ESF Bryggan'],
  kompassen: ['Kompassen', 'Kompassen: vägledning', 'Kompassen (2022–2024)'],
  stegvis: ['Stegvis', 'Stegvis, rehabilitering', 'Projekt Stegvis'],
  forum: ['Samverkansforum', 'Forum för samverkan', 'Information'],
  larande: ['Lärande nätverk', 'Kompetenshöjande', 'Utveckling/analys/insatser'],
  personal: ['Personalkostnader', 'Lönekostnader', 'Lön inkl PO', 'Förbundschef'],
  lokaler: ['Lokalkostnader', 'Lokalhyra'],
  kontor: ['Administrativa kostnader', 'Administrativt stöd', 'Övrigt'],
  styrelse: ['Styrelsekostnader', 'Styrelse och arvoden', 'Arvoden styrelse'],
  revision: ['Revision', 'Revisorsarvode', 'Revisionskostnader'],
};

export const MEDLEMSAVGIFT = [
  'Medlemsavgifter',
  'Medlemsavgift',
  'Medlemsbidrag',
  'Medlemsintäkter',
  'Tilldelade medlemsavgifter',
  'Anslag',
  'Tilldelning',
  'Medelstilldelning',
  'Huvudmannabidrag',
  'Intäkter/medlemsavgifter',
];
export const INTAKTER = ['Intäkter', 'INTÄKTER', 'Verksamhetens intäkter', 'Finansiering'];
export const SUMMA_INTAKTER = [
  'Summa intäkter',
  'Totala intäkter',
  'Intäkter totalt',
  'S:a intäkter',
  'Summa intäkter/tillgångar',
  'Summa verksamhetens intäkter',
];
export const KOSTNADER = ['Kostnader', 'Utgifter/Kostnader', 'KOSTNADER', 'Utgifter'];
export const SUMMA_KOSTNADER = [
  'Summa kostnader',
  'Totala kostnader',
  'Kostnader totalt',
  'S:a kostnader',
  'Summa utgifter',
  'Summa verksamhetens kostnader',
];
export const INSATSER = ['Insatser', 'Samverkansinsatser', 'Projektkostnader', 'Verksamheter'];
export const SUMMA_INSATSER = [
  'Summa insatser',
  'Totala kostnader insatser',
  'Summa samverkansinsatser',
  'Summa projektkostnader',
  'Totalt insatser',
];
export const INDIVID = [
  'Individinsatser',
  'Individinriktade insatser',
  'Individeriktade insatser',
  'Individinriktade',
];
export const SUMMA_INDIVID = [
  'Summa individinsatser',
  'Summa individinriktade insatser',
  'Totalt individinriktade',
];
export const STRUKTUR = [
  'Strukturella insatser',
  'Strukturövergripande insatser',
  'Strukturpåverkande insatser',
  'Strukturinriktade',
  'Strukturförändrande insatser',
];
export const SUMMA_STRUKTUR = [
  'Summa strukturella insatser',
  'Summa strukturövergripande insatser',
  'Totalt strukturövergripande',
];
export const ADMINISTRATION = [
  'Administration',
  'Kansli',
  'Fasta kostnader',
  'Ledning och administration',
  'Förtroendevalda och förvaltning',
  'Samordningsförbundets förvaltningskostnader',
  'Övriga kostnader',
];
export const SUMMA_ADMINISTRATION = [
  'Summa administration',
  'Summa kansli',
  'Summa övriga kostnader',
  'Totalt administration',
  'Summa förvaltningskostnader',
];
export const RESULTAT = [
  'Resultat',
  'Årets resultat',
  'Periodens resultat',
  'Delårets resultat',
  'Beräknat resultat utifrån tilldelning 2023',
];
export const IB = [
  'Ingående eget kapital',
  'Eget kapital 2022-12-31',
  'Sparade medel från föregående år',
  'Balanserat resultat',
];
export const UB = [
  'Utgående eget kapital',
  'Kvarstående eget kapital',
  'Medel till förfogande inför 2024',
  'Utgående eget kapital/sparade medel',
  'Beräknat resultat enligt totala medel att fördela',
];
export const TOTALA_MEDEL = [
  'Totala medel att fördela',
  'Totala medel att fördela 2023',
  'Summa medel att fördela',
];

export const TITLES = {
  uppfoljning: [
    'Uppföljning mot budget',
    'Ekonomisk redovisning',
    'Budgetuppföljning',
    'Ekonomisk rapport',
    'Utfall mot budget',
    'Budgetavstämning',
  ],
  insatser: ['Insatser mot budget', 'Budget per insats', 'Insatser i budget'],
  driftredovisning: ['Driftsredovisning', 'Driftredovisning'],
  resultatrakning: ['Resultaträkning'],
  balansrakning: ['Balansräkning'],
  kassaflodesanalys: ['Kassaflödesanalys', 'Finansieringsanalys'],
  balanskrav: ['Balanskravsresultat', 'Balanskravsutredning'],
  oversikt: ['Översikt över verksamhetens utveckling', 'Flerårsöversikt', 'Femårsöversikt'],
  'not-intakter': ['Not 2 Verksamhetens intäkter', 'Not 1. Verksamhetens intäkter'],
  'not-kostnader': ['Not 3 Verksamhetens kostnader', 'Not 2. Verksamhetens kostnader'],
} as const;
