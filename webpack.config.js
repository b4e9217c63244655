import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

/** Where the manifest in the repository says that the page is served; a build for others names its own. */
const DEV_URL = 'https://localhost:3000';
const ADDIN_URL = (process.env.ADDIN_URL ?? DEV_URL).replace(/\/+$/, '');

/** Asset paths are absolute in the manifest, relative in the page, so that the site can live in any folder. */
const manifestFor = (content) => content.toString().replaceAll(DEV_URL, ADDIN_URL);

/** One page holds the pane and the ribbon's commands, since they share one runtime. */
export default (_env, { mode = 'production' }) => ({
  mode,
  target: ['web', 'es2022'],
  entry: { taskpane: './src/taskpane/taskpane.ts' },
  output: {
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        // Types are checked by `npm run types`; tsconfig.json emits nothing.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      scriptLoading: 'defer',
    }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new CopyWebpackPlugin({
      patterns: [{ from: 'assets/*.png' }, { from: 'manifest.xml', transform: manifestFor }],
    }),
  ],
  cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
});
