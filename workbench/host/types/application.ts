import { defineType } from '../../protocol/object-type';
import { invalidArgument } from '../../protocol/host-error';
import type { Workspace } from '../workspace';
import { createWorkbook, type CreatesWorkbook } from './created-workbook';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

export const cultureInfo = defineType<Excel.CultureInfo, null>({
  name: 'CultureInfo',
  properties: { name: { get: () => 'sv-SE' } },
});

export const application = defineType<Excel.Application & CreatesWorkbook, Workspace>({
  name: 'Application',
  properties: {
    calculationMode: {
      get: (workspace) => workspace.calculationMode,
      set: (workspace, value) => {
        const mode = MODES.find((each) => each === value);
        if (mode === undefined) throw invalidArgument('Application.calculationMode');
        workspace.calculationMode = mode;
      },
    },
    calculationState: { get: () => 'Done' },
  },
  navigations: { cultureInfo: () => cultureInfo.of(null) },
  methods: {
    calculate: ({ book }) => book.calculate(),
    createWorkbook: ({ surroundings }, [base64]) => createWorkbook(surroundings, base64),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
