import { invalidArgument } from '../../protocol/host-error';
import { defineType, type HostObject } from '../../protocol/object-type';
import type { Surroundings } from '../surroundings';

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
const runtimeService = defineType<RuntimeService, Surroundings>({
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: (surroundings, [state]) => {
      if (state === 'Visible') surroundings.showPane();
      else if (state === 'Background') surroundings.hidePane();
      else throw invalidArgument('AppRuntimeService.setAppRuntimeState');
    },
  },
});

/** A service that office.js makes by its name; null for one that the workbench lacks. */
export function createService(name: string, surroundings: Surroundings): HostObject | null {
  switch (name) {
    case 'Microsoft.InternalService.AddinInternalService':
      return internalService.of(null);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return runtimeService.of(surroundings);
    default:
      return null;
  }
}
