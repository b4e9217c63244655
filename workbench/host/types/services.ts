import { invalidArgument } from '../../protocol/host-error';
import { defineType, type HostObject } from '../../protocol/object-type';

/** The pane beside the sheet, as far as an add-in may ask for it. */
export interface Pane {
  show(): void;
  hide(): void;
}

/** Members that office.js calls on its own behalf; they are in no published type. */
interface InternalService {
  readonly notifyActionHandlerReady: unknown;
}

interface RuntimeService {
  readonly setAppRuntimeState: unknown;
}

const internalService = defineType<InternalService, null>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});

/** What `Office.addin.showAsTaskpane()` and `hide()` speak to. */
const runtimeService = defineType<RuntimeService, Pane>({
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: (pane, [state]) => {
      if (state === 'Visible') pane.show();
      else if (state === 'Background') pane.hide();
      else throw invalidArgument('AppRuntimeService.setAppRuntimeState');
    },
  },
});

/** A service that office.js makes by its name; null for one that the workbench lacks. */
export function createService(name: string, pane: Pane): HostObject | null {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return internalService.of(null);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return runtimeService.of(pane);
    default:
      return null;
  }
}
