import type { upkeep as english } from '../en-US/upkeep';

/** Looking after workbook and add-in: copies to share, formulas to repair, and what a report of a fault needs. */
export const upkeep: typeof english = {
  title: '工作簿与插件',
  shareName: (sheet) => `${sheet}（数值）`,
  share: '分享副本',
  shareText: '复制当前工作表，并将插件公式替换为数值，供未安装插件的同事查看。',
  shareDone: (sheet, formulas) => `已创建工作表“${sheet}”：${formulas} 个公式已转为数值。`,
  repair: '修复公式',
  repairText: '试验功能。将显示 #NAME? 的插件公式按原名重新输入，不改动其他内容。',
  repairDone: (count) =>
    count === 0 ? '没有显示 #NAME? 的插件公式。' : `已重新输入 ${count} 个公式，可在首页撤销。`,
  repairSkipped: (sheets) => `以下工作表受保护，未作改动：${sheets}。`,
  noErrors: '无',
  copy: '复制',
  copied: '已复制。',
  notCopied: '此处窗格不能使用剪贴板：文本已选中，请按 Ctrl+C。',
};
