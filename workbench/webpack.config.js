import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

/** The stand-in for Excel on the web: page, grid, object model and formula engine. Never shipped. */
export default {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { workbench: './workbench/web/main.ts' },
  output: {
    path: path.resolve('build/workbench'),
    filename: '[name].[contenthash:8].js',
    assetModuleFilename: '[name].[contenthash:8][ext]',
    publicPath: '/workbench/',
    clean: true,
  },
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: 'ts-loader',
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'index.html',
      template: './workbench/web/index.html',
      scriptLoading: 'defer',
      minify: false,
    }),
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
  ],
  cache: { type: 'filesystem', buildDependencies: { config: [import.meta.filename] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};
