/** Swedish texts: the pane. `{name}` is a parameter. */
export const pane = {
  title: 'Finsam Rapport',
  'tab.home': 'Översikt',
  'tab.findings': 'Fynd ({count})',
  'tab.findings.none': 'Fynd',
  'tab.understood': 'Så lästes boken',
  'tabs.name': 'Vyer',

  'action.generate': 'Generera delårsrapport',
  'action.review': 'Granska arbetsboken',
  'action.reviewAgain': 'Granska igen',
  'action.undo': 'Ångra skrivningen',
  'action.remove': 'Ta bort rapporten',
  'action.removeConfirm': 'Ta bort ändå',
  'action.keep': 'Behåll',
  'action.tryAgain': 'Försök igen',
  'action.dismiss': 'Stäng meddelandet',
  'action.copyDetails': 'Kopiera uppgifter om felet',
  'action.copied': 'Kopierat',
  'action.showReport': 'Visa rapporten',
  'action.showFindings': 'Visa fynden',
  'action.showUnderstood': 'Visa hur boken lästes',

  'stage.starting': 'Startar …',
  'stage.reading': 'Läser arbetsboken …',
  'stage.checking': 'Granskar siffrorna …',
  'stage.composing': 'Sätter samman rapporten …',
  'stage.writing': 'Skriver rapporten …',
  'stage.undoing': 'Återställer bladen …',
  'stage.removing': 'Tar bort rapporten …',

  'first.title': 'Från budgetbok till delårsrapport',
  'first.reads': 'Läser förbundets arbetsbok som den är, utan mall.',
  'first.checks': 'Granskar att summor, tabeller och noter stämmer med varandra.',
  'first.writes':
    'Skriver delårsrapporten på ett eget blad, där varje siffra är en formel till sin källa.',
  'first.private': 'Ingenting lämnar datorn.',

  'home.unknownOrganisation': 'Förbundets namn finns inte i boken',
  'home.orgNumber': 'Org.nr {number}',
  'home.period': '{kind}, {start} – {end}',
  'home.periodDay': '{kind} per {end}',
  'home.noPeriod': '{kind}, perioden är inte angiven',
  'home.old': 'Arbetsboken har ändrats efter granskningen.',
  'home.next': 'Nästa steg',
  'home.next.error': 'Rätta felen, störst belopp först, och granska igen.',
  'home.next.warning': 'Läs varningarna och avgör om de stämmer med vad ni menar.',
  'home.next.ok': 'Inget hindrar rapporten. Generera den, eller läs upplysningarna först.',
  'home.next.unchecked': 'Se efter hur boken lästes: ingen tabell kunde prövas.',
  'home.next.question': 'Svara på frågan nedan genom att ändra i boken, och granska igen.',
  'home.found': 'Funna tabeller',
  'home.notFound': 'Inte funna',
  'home.notFound.none': 'Inget som rapporten behöver saknas.',
  'home.notChecked': 'Ej prövat',
  'home.notChecked.count': '{count} delar av boken prövades inte.',
  'home.questions': 'Att avgöra',
  'home.settings': 'Bokens egna inställningar',
  'home.settings.note':
    'Uppgifter som den som lämnat boken har gjort. Var och en påverkar utfallet.',

  'kind.delårsrapport': 'Delårsrapport',
  'kind.årsredovisning': 'Årsredovisning',
  'kind.budget': 'Budget',
  'kind.okänd': 'Okänt slag av rapport',

  'verdict.error': 'Siffror säger emot varandra',
  'verdict.warning': 'Något behöver ett svar',
  'verdict.ok': 'Siffrorna stämmer',
  'verdict.unchecked': 'Inte prövad',
  'severity.error': 'Fel',
  'severity.warning': 'Varning',
  'severity.info': 'Upplysning',
  'severity.errors': 'Fel ({count})',
  'severity.warnings': 'Varningar ({count})',
  'severity.infos': 'Upplysningar ({count})',
  'counts.errors': '{count} fel',
  'counts.warnings': '{count} varningar',
  'counts.infos': '{count} upplysningar',
  'counts.accepted': '{count} är godtagna',

  'findings.none': 'Inga fynd. Allt som kunde prövas stämmer.',
  'findings.notReviewed': 'Boken är inte granskad än.',
  'findings.found': 'Funnet',
  'findings.expected': 'Väntat',
  'findings.difference': 'Skillnad',
  'findings.law': 'Grund',
  'findings.consequences': 'Följer av detta ({count})',
  'findings.accepted': 'Godtagen av {by} {on}: {reason}',
  'findings.show': 'Visa {place} i boken',
  'findings.noPlace': 'Saknas i boken',

  'understood.notReviewed': 'Boken är inte läst än.',
  'understood.none': 'Ingen tabell kändes igen.',
  'understood.range': 'Område',
  'understood.unit': 'Enhet',
  'understood.sign': 'Tecken',
  'understood.reason': 'Varför',
  'understood.columns': 'Kolumner',
  'understood.column': 'Kolumn',
  'understood.heading': 'Rubrik',
  'understood.role': 'Roll',
  'understood.period': 'Period',
  'understood.noHeading': 'ingen rubrik',
  'understood.rows': '{count} rader, {known} med en rad i mallen',
  'understood.leftAside': 'Lämnat därhän',
  'understood.wholeSheet': '{sheet}, hela bladet',
  'understood.periodSpan': '{start} – {end}',
  'understood.periodDay': 'per {end}',
  'understood.noPeriod': 'ingen period angiven',

  'unit.kr': 'kronor',
  'unit.tkr': 'tusen kronor (tkr)',
  'unit.Mkr': 'miljoner kronor (Mkr)',
  'unit.antal': 'antal',
  'unit.procent': 'procent',
  'sign.costs-negative': 'kostnader är negativa',
  'sign.costs-positive': 'kostnader är positiva',
  'sign.none': 'inga tecken att avgöra av',

  'table.oversikt': 'Översikt',
  'table.driftredovisning': 'Driftredovisning',
  'table.resultatrakning': 'Resultaträkning',
  'table.balansrakning': 'Balansräkning',
  'table.kassaflodesanalys': 'Kassaflödesanalys',
  'table.balanskrav': 'Balanskravsutredning',
  'table.uppfoljning': 'Budgetuppföljning',
  'table.insatser': 'Insatser',
  'table.not-intakter': 'Not, intäkter',
  'table.not-kostnader': 'Not, kostnader',
  'table.not-fordringar': 'Not, fordringar',
  'table.not-skulder': 'Not, skulder',
  'table.medlemsbidrag': 'Medlemsbidrag',
  'table.finansierad-verksamhet': 'Finansierad verksamhet',
  'table.deltagare': 'Deltagare',
  'table.medel-till-forfogande': 'Medel till förfogande',
  'table.prognos': 'Prognos',
  'table.okand': 'Tabell utan namn i mallen',

  'role.utfall': 'utfall',
  'role.budget': 'budget',
  'role.budget-ursprunglig': 'ursprunglig budget',
  'role.prognos': 'prognos',
  'role.avvikelse': 'avvikelse',
  'role.foregaende': 'föregående år',
  'role.andel': 'andel',
  'role.not': 'not',
  'role.text': 'text',
  'role.okand': 'okänd',

  'question.two-tables':
    'Två tabeller kan vara {table}. Låt en av dem stå kvar, eller döp om den andra.',
  'question.two-periods': 'Boken talar om två perioder. Skriv i rubriken vilken som gäller.',
  'question.no-period':
    'Ingen rubrik säger vilken period boken gäller. Skriv den i tabellens rubrik.',
  'question.broken-year':
    'Räkenskapsåret följer inte kalenderåret, och det gör ett samordningsförbunds.',

  'done.reviewed': 'Granskningen är klar: {verdict}.',
  'done.written': 'Rapporten är skriven på bladet {sheet}.',
  'done.writtenNoCharts':
    'Den här versionen av Excel kunde inte rita diagrammen. Rapporten är hel utan dem.',
  'done.mismatches':
    '{count} celler i rapporten räknas annorlunda av Excel än av granskningen. Den första är {place}.',
  'done.undone': 'Bladen är som före skrivningen.',
  'done.removed': 'Rapporten är borttagen.',
  'done.nothingToRemove': 'Det finns ingen rapport att ta bort.',
  'remove.title': 'Ta bort rapporten?',
  'remove.plain': 'Rapportens blad och namn tas bort. Det kan inte ångras.',
  'remove.references':
    'De här cellerna hänvisar till rapporten och får felvärden om den tas bort ({count}):',
  'remove.more': 'och {count} till',

  'failure.what': 'Det gick inte',
  'failure.details': 'Uppgifter om felet',
  'problem.cell-edit':
    'En cell håller på att redigeras, och då tar Excel inte emot något. Tryck Enter i cellen och försök igen.',
  'problem.protected-sheet':
    'Bladet {sheet} är skyddat, så inget kunde skrivas. Ta bort skyddet under Granska > Ta bort bladets skydd och försök igen.',
  'problem.protected-structure':
    'Arbetsbokens struktur är skyddad, så inget blad kunde läggas till eller tas bort. Ta bort skyddet under Granska > Skydda arbetsbok och försök igen.',
  'problem.read-only':
    'Arbetsboken är öppnad skrivskyddad. Spara en egen kopia, öppna den och försök igen.',
  'problem.no-access':
    'Excel nekade åtkomst. Boken kan vara skyddad eller öppnad för läsning. Kontrollera skyddet och försök igen.',
  'problem.sheet-gone':
    'Ett blad som behövs finns inte längre: någon har tagit bort eller bytt namn på det. Granska igen.',
  'problem.hidden-sheet':
    'Bladet {sheet} är dolt, så cellen kan inte visas. Högerklicka på en bladflik och välj Ta fram.',
  'problem.last-sheet':
    'Rapporten är det enda synliga bladet, och en arbetsbok måste ha ett. Lägg till eller ta fram ett blad och försök igen.',
  'problem.sheet-too-large':
    'Bladet {sheet} sträcker sig över fler än fem miljoner celler. Ta bort tomma rader och kolumner som har innehåll långt ut på bladet.',
  'problem.too-large':
    'Arbetsboken är för stor för en enda förfrågan till Excel. Dela boken, eller öppna den i Excel på datorn.',
  'problem.too-old':
    'Den här versionen av Excel är för gammal. Finsam Rapport behöver Excel 2021 eller senare, Microsoft 365 eller Excel på webben (ExcelApi 1.13).',
  'problem.not-excel': 'Sidan är öppnad utanför Excel. Öppna den från fliken Start i Excel.',
  'problem.timeout':
    'Excel svarade inte i tid. Kontrollera anslutningen och försök igen. Är boken stor kan det hjälpa att öppna den i Excel på datorn.',
  'problem.unknown':
    'Excel kunde inte göra det som behövdes (kod {officeCode}). Försök igen; händer det om igen, kopiera uppgifterna och kontakta den som sköter tillägget.',
  'problem.bug':
    'Något gick fel i Finsam Rapport. Arbetsboken är inte ändrad av granskningen. Kopiera uppgifterna och kontakta den som sköter tillägget.',
  'problem.restored': 'Det som hann skrivas är återställt.',
  'problem.notRestored':
    'Det som hann skrivas kunde inte återställas. Kontrollera rapportens blad innan ni sparar.',
  'plan.no-budget-table':
    'Boken har ingen tabell med budget, och då finns inget att göra en delårsrapport av. Se efter hur boken lästes.',
  'plan.question-open': 'Något i boken måste avgöras först. Inget är skrivet.',
  'plan.no-period':
    'Ingen rubrik säger vilken period boken gäller. Skriv perioden i tabellens rubrik, till exempel jan–aug 2026.',
  'details.heading': 'Finsam Rapport {version}',
} as const satisfies Record<string, string>;
