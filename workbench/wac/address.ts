/**
 * The address at which Excel on the web opens an add-in's page. The client reads its host and language from
 * `_host_Info`, and from `_xdm_Info`, which must stand last, to whom it shall speak.
 */
export function addInAddress(
  page: string,
  conversation: string,
  appId: string,
  hostOrigin: string,
): string {
  const url = new URL(page);
  const hostInfo = 'Excel$Web$16.01$sv-SE$workbench$$$0';
  const query = url.search === '' ? '?' : `${url.search}&`;
  const channel = [conversation, appId, hostOrigin].join('|');
  return `${url.origin}${url.pathname}${query}_host_Info=${hostInfo}#&_serializer_version=1&_xdm_Info=${channel}`;
}
