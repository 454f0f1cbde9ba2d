import type { ManifestFaultKind } from '../../manifest/addin-manifest';
import type { PageWording } from './page-wording';

const MANIFEST_FAULTS: Readonly<Record<ManifestFaultKind, string>> = {
  notXml: '不是格式正确的 XML',
  notAManifest: '根元素不是 OfficeApp',
  missingId: '缺少有效的 id',
  wrongHost: '未声明宿主 Workbook（Excel）',
  noPane: '缺少任务窗格的地址',
  missingResource: '没有对应的资源，或资源名超过 32 个字符',
  emptyResource: '资源为空',
  notHttps: '地址不是 https',
  badAddress: '不是有效的地址',
  noNamespace: '自定义函数缺少命名空间',
  badNamespace: '不是有效的命名空间',
  noFunctionsScript: '自定义函数缺少脚本',
  noFunctionsPage: '自定义函数缺少页面',
  noFunctionsMetadata: '自定义函数缺少元数据',
  runtimeDiffers: '与共享运行时的页面不一致',
  duplicateId: 'id 重复',
  unknownAction: '没有 Excel 认识的操作',
  noFunctionName: '没有指明要运行的函数',
};

const FILE_PROBLEMS = {
  notAWorkbook: '不是 Excel 工作簿（.xlsx），或文件已损坏。',
  encrypted: '文件有密码保护。请先在 Excel 中取消密码、保存，再重新打开。',
  empty: '文件是空的。',
  unknownKind: '这里只能打开 .xlsx 和 .csv 文件。',
  unreachable: '文件无法读取。',
};

export const ZH_CN: PageWording = {
  title: '预览',
  purpose:
    '本页仅供开发和试用加载项。加载项的正式运行环境是 Microsoft Excel；本页不是 Excel，计算结果不作为依据。',
  open: '打开文件',
  openHint: '从本机打开 .xlsx 或 .csv 文件，也可以把文件拖到页面上。数据不会离开本机。',
  save: '保存为 .xlsx',
  saveCsv: '将工作表保存为 .csv',
  language: 'English',
  theme: { light: '浅色', dark: '深色' },
  homeTab: '开始',
  ribbon: '加载项命令',
  sheet: '电子表格',
  pane: '加载项任务窗格',
  closePane: '关闭窗格',
  resizePane: '窗格宽度',
  start: {
    heading: '启动加载项',
    explanation: [
      '微软的 Office 库只信任微软自己的宿主，或本机的 https 页面。本页两者都不是：它运行在普通 http 上，因此该库需要征得您一次同意。',
      '点击“启动”即表示同意：浏览器会记住允许 localhost 作为 Office 加载项的宿主。不会安装任何东西，数据也不会离开本机。',
      '如已安装开发证书（npm run certificate），预览将以 https 运行，无需此步骤。',
    ],
    button: '启动',
  },
  dropHere: '松开即可打开',
  status: {
    ready: '就绪',
    calculating: '正在计算…（#BUSY!）',
    editing: '正在编辑单元格',
    loading: (name) => `正在打开 ${name}…`,
    running: (command) => `${command}…`,
    functionFailed: (address, error, message) => `${address}：${error}：${message}`,
    traffic: (syncs, kilobytes) => `sync ${String(syncs)} 次，${String(kilobytes)} KB`,
  },
  problems: {
    manifest: '清单有错误，未加载加载项：',
    manifestFault: (kind, where) => `${where}：${MANIFEST_FAULTS[kind]}`,
    file: (name, kind) => `无法打开 ${name}：${FILE_PROBLEMS[kind]}`,
    other: (message) => `操作未成功：${message}`,
    dismiss: '关闭',
  },
  developer: {
    heading: '测试工具',
    host: '宿主',
    web: 'Excel 网页版（限 5 MB，空单元格为 null）',
    desktop: 'Excel 桌面版（不限大小，空单元格为 0）',
    failNextSync: '让下一次 sync 失败',
    failBefore: '在生效之前',
    failAfter: '在生效之后',
    armed: '下一次 sync 将失败。',
    gaps: '调用过但未提供的成员',
    noGaps: '目前没有。',
    times: (count) => `${String(count)} 次`,
  },
};
