/**
 * Ties a ribbon button to its work. Excel keeps the button waiting until it is told that the command is done,
 * so that is said whatever happens; a job that throws is a bug, and is handed to `onBug`.
 */
export function associateCommand(
  name: string,
  job: () => Promise<void>,
  onBug: (error: unknown) => void,
): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void job()
      .catch(onBug)
      .finally(() => {
        event.completed();
      });
  });
}
