import MiniCssExtractPlugin from 'mini-css-extract-plugin';

/** What the add-in's page and the workbench's are built alike with: names by content, types left to `npm run types`. */
export const common = {
  target: ['web', 'es2022'],
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        // tsconfig.json emits nothing.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: { hints: false },
  stats: 'errors-warnings',
};

/** A built file's name: its content tells versions apart, so that it can be cached for ever. */
export const hashed = (extension) => `[name].[contenthash:8]${extension}`;
