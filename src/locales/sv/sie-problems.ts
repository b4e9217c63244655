/** Swedish texts: why a SIE file gave nothing. `{name}` is a parameter. */
export const sieProblems = {
  empty: 'filen är tom. Exportera SIE 4 (.se) ur bokföringsprogrammet på nytt.',
  'too-large': 'filen är för stor; gränsen är 25 MB. Exportera ett räkenskapsår i taget.',
  'not-sie':
    'filen är ingen SIE-fil (.se) av typ 1–4. Exportera SIE 4 (.se) ur bokföringsprogrammet och välj den filen.',
  'sie-5': 'filen är SIE 5 (XML). Exportera som SIE 4 (.se) i stället.',
  'cut-off': 'filen är avhuggen vid rad {line}. Exportera den på nytt.',
  'no-year':
    'filen saknar räkenskapsår (#RAR), som en fil för import av verifikationer. Exportera SIE 4 med saldon.',
  'no-balances':
    'filen har inga saldon, bara verifikationer för import. Exportera SIE 4 med saldon.',
  'date-outside':
    '{date} ligger utanför filens räkenskapsår, {start} – {end}. Ange en dag i året eller ta en annan fil.',
  'date-within-month':
    '{date} är inte en månads sista dag, och filen har bara belopp per månad. Ange en månads sista dag, eller exportera SIE 4.',
  'date-not-covered':
    'filen säger inget om {date}: dess saldon gäller till {to}. Exportera SIE 4, eller SIE 2–3 till den dagen.',
  'too-many-rows':
    'filen har {count|rad|rader} av konton och objekt, fler än ett blad skrivs med. Exportera den med färre objekt.',
} as const satisfies Record<string, string>;
