import CopyWebpackPlugin from 'copy-webpack-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { common, hashed } from './webpack.common.js';

/** Where the manifest in the repository says that the page is served; a build for others names its own. */
const DEV_URL = 'https://localhost:3000';
const ADDIN_URL = (process.env.ADDIN_URL ?? DEV_URL).replace(/\/+$/, '');

/** Asset paths are absolute in the manifest, relative in the page, so that the site can live in any folder. */
const manifestFor = (content) => content.toString().replaceAll(DEV_URL, ADDIN_URL);

/** One page holds the pane and the ribbon's commands, since they share one runtime. */
export default (_env, { mode = 'production' }) => ({
  ...common,
  mode,
  entry: { taskpane: './src/taskpane/taskpane.ts' },
  output: {
    filename: hashed('.js'),
    chunkFilename: hashed('.js'),
    publicPath: 'auto',
    clean: true,
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      scriptLoading: 'defer',
    }),
    new MiniCssExtractPlugin({ filename: hashed('.css') }),
    new CopyWebpackPlugin({
      patterns: [{ from: 'assets/*.{png,xlsx}' }, { from: 'manifest.xml', transform: manifestFor }],
    }),
  ],
  cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
});
