import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import { common, hashed } from '../webpack.common.js';

/** The stand-in for Excel on the web: page, grid, object model and formula engine. Never shipped. */
export default {
  ...common,
  mode: 'production',
  entry: { workbench: './workbench/web/main.ts' },
  output: {
    path: path.resolve('build/workbench'),
    filename: hashed('.js'),
    assetModuleFilename: hashed('[ext]'),
    publicPath: '/workbench/',
    clean: true,
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'index.html',
      template: './workbench/web/index.html',
      scriptLoading: 'defer',
      minify: false,
    }),
    new MiniCssExtractPlugin({ filename: hashed('.css') }),
  ],
  cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
};
