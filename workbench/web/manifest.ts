/** A button that the add-in's manifest puts in the ribbon. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Path of the icon on this server. */
  readonly icon: string;
  /** The function to call; null for a button that shows the pane. */
  readonly functionName: string | null;
}

export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** Path of the pane's page on this server. */
  readonly page: string;
  readonly buttons: readonly RibbonButton[];
}

const first = (from: Element | Document, name: string): Element | undefined =>
  from.getElementsByTagNameNS('*', name)[0];

const attribute = (from: Element | undefined, name: string): string =>
  from?.getAttribute(name) ?? '';

/** The path of an address: the manifest names the server that it is meant for, which need not be this one. */
function pathOf(address: string): string {
  try {
    return new URL(address).pathname;
  } catch {
    return '';
  }
}

/** Reads the parts of an add-in-only manifest that Excel shows: the ribbon's buttons and the pane's page. */
export function readManifest(xml: string): AddIn {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const resources = new Map(
    ['Image', 'Url', 'String'].flatMap((kind) =>
      [...manifest.getElementsByTagNameNS('*', kind)].map(
        (each) => [attribute(each, 'id'), attribute(each, 'DefaultValue')] as const,
      ),
    ),
  );
  const resource = (from: Element | Document, name: string): string =>
    resources.get(attribute(first(from, name), 'resid')) ?? '';
  const group = first(manifest, 'Group');
  const controls = group === undefined ? [] : [...group.getElementsByTagNameNS('*', 'Control')];
  return {
    id: first(manifest, 'Id')?.textContent ?? '',
    name: attribute(first(manifest, 'DisplayName'), 'DefaultValue'),
    group: group === undefined ? '' : resource(group, 'Label'),
    page: pathOf(attribute(first(manifest, 'SourceLocation'), 'DefaultValue')),
    buttons: controls.map((control) => {
      const images = [...control.getElementsByTagNameNS('*', 'Image')];
      const icon = images.find((image) => image.getAttribute('size') === '32');
      return {
        id: attribute(control, 'id'),
        label: resource(control, 'Label'),
        tip: resource(control, 'Description'),
        icon: pathOf(resources.get(attribute(icon, 'resid')) ?? ''),
        functionName: first(control, 'FunctionName')?.textContent ?? null,
      };
    }),
  };
}
