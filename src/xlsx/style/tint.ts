/** A colour (RRGGBB) made lighter (tint up to 1) or darker (down to −1) in its luminance (18.8.19). */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(
    (at) => parseInt(color.slice(at, at + 2), 16) / 255,
  );
  const [hue, saturation, luminance] = toHsl(red, green, blue);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return fromHsl(hue, saturation, changed);
}

function toHsl(red: number, green: number, blue: number): [number, number, number] {
  const max = Math.max(red, green, blue);
  const min = Math.min(red, green, blue);
  const luminance = (max + min) / 2;
  const spread = max - min;
  if (spread === 0) return [0, 0, luminance];
  const saturation = spread / (1 - Math.abs(2 * luminance - 1));
  const sector =
    max === red
      ? ((green - blue) / spread + 6) % 6
      : max === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector * 60, saturation, luminance];
}

function fromHsl(hue: number, saturation: number, luminance: number): string {
  const amplitude = saturation * Math.min(luminance, 1 - luminance);
  const channel = (offset: number): string => {
    const position = (offset + hue / 30) % 12;
    const value = luminance - amplitude * Math.max(-1, Math.min(position - 3, 9 - position, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0')
      .toUpperCase();
  };
  return channel(0) + channel(8) + channel(4);
}
