const { contentPolicy } = require('./build/content-policy');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');
const { FunctionFilesPlugin } = require('./build/function-files-plugin');
const { version } = require('./package.json');

const DEV_ORIGIN = 'https://localhost:3000';
const OFFICE_JS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  preview: '/officejs/office.js',
};

/**
 * webpack --env production [--env origin=https://…] [--env china]   the add-in as it is deployed: dist/addin
 * webpack --env sideload                                            the add-in for desktop Excel on this machine: dist/addin-sideload
 * webpack --env preview                                             the add-in and its browser host: dist/addin-dev, dist/preview
 */
module.exports = async (env) => {
  if (env.preview)
    return [
      addIn({ folder: 'addin-dev', officeJs: OFFICE_JS.preview, origin: DEV_ORIGIN, mode: 'production' }),
      previewPage(),
    ];
  const officeJs = env.china ? OFFICE_JS.china : OFFICE_JS.global;
  if (env.sideload) {
    const addin = addIn({ folder: 'addin-sideload', officeJs, origin: DEV_ORIGIN, mode: 'development' });
    return env.WEBPACK_SERVE ? { ...addin, devServer: await devServer() } : addin;
  }
  return addIn({ folder: 'addin', officeJs, origin: env.origin ?? DEV_ORIGIN, mode: 'production' });
};

function addIn({ folder, officeJs, origin, mode }) {
  return {
    ...shared(mode, folder),
    name: folder,
    entry: { functions: './src/functions/register.ts', taskpane: './src/taskpane/main.tsx' },
    // One runtime: the functions and the pane are one page and share their modules.
    optimization: { runtimeChunk: 'single', ...minimise() },
    plugins: [
      ...sharedPlugins(),
      new FunctionFilesPlugin({ origin }),
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['runtime', 'functions', 'taskpane'],
        chunksSortMode: 'manual',
        templateParameters: { officeJs, contentPolicy: contentPolicy(officeJs) },
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png' },
          { from: 'assets/help.css', to: 'help/help.css' },
          { from: 'manifest.xml', transform: (text) => text.toString().replaceAll(DEV_ORIGIN, origin) },
        ],
      }),
    ],
  };
}

/** Desktop Excel loads the add-in over https from a certificate that this machine trusts; it is made on first use. */
async function devServer() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return {
    port: Number(new URL(DEV_ORIGIN).port),
    server: { type: 'https', options: await getHttpsServerOptions() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    static: false,
  };
}

function previewPage() {
  return {
    ...shared('production', 'preview'),
    name: 'preview',
    entry: { preview: './preview/page/main.ts' },
    optimization: minimise(),
    plugins: [
      ...sharedPlugins(),
      new CssPlugin({ filename: '[name].css' }),
      new HtmlPlugin({ template: './preview/page/index.html', filename: 'index.html' }),
    ],
  };
}

function shared(mode, folder) {
  return {
    mode,
    devtool: mode === 'development' ? 'source-map' : false,
    target: ['web', 'es2022'],
    output: {
      path: path.resolve('dist', folder),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    performance: { hints: false },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: swc() } },
        {
          test: /\.ts$/,
          include: path.resolve('src/functions'),
          use: require.resolve('./build/calculation-only-loader'),
        },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
        { test: /\.(woff2?|svg)$/, type: 'asset/inline' },
      ],
    },
  };
}

function sharedPlugins() {
  return [new DefinePlugin({ __VERSION__: JSON.stringify(version) })];
}

function swc() {
  return {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  };
}

function minimise() {
  const Terser = require('terser-webpack-plugin');
  return { minimizer: [new Terser({ minify: Terser.swcMinify })] };
}
