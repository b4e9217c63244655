import path from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';

/** The plain React pane, built as the product is: the same page, minified, for the same browsers. */
export default ({ folder }) => ({
  mode: 'production',
  target: ['web', 'es2022'],
  entry: path.join(import.meta.dirname, 'taskpane.jsx'),
  output: { path: path.join(folder, 'dist'), filename: 'taskpane.[contenthash:8].js' },
  resolve: {
    extensions: ['.js', '.jsx', '.ts'],
    modules: [path.join(folder, 'node_modules')],
  },
  module: {
    rules: [
      {
        test: /\.(?:ts|jsx)$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          compilerOptions: { noEmit: false, allowJs: true, jsx: 'react-jsx' },
        },
      },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      scriptLoading: 'defer',
    }),
  ],
  performance: { hints: false },
  stats: 'errors-warnings',
});
