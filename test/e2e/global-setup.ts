import { buildWhatIsStale } from '../../workbench/server/build';

/** Builds the add-in and the workbench once, before any test of the browser project starts. */
export default (): Promise<void> => buildWhatIsStale(process.cwd(), () => undefined);
