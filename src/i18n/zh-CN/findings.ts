import type { findings as english } from '../en-US/findings';

export const findings: typeof english = {
  textDate: (f) => `“${f.raw}”是文本，已按 ${f.read} 读取。建议改为日期格式。`,
  textAmount: (f) => `“${f.raw}”是文本，已按 ${f.read} 读取。建议改为数值格式。`,
  dateOrderProven: (f) => `“${f.raw}”可能是日/月或月/日，根据其他日期判断为 ${f.read}。`,
  ambiguousDate: (f) =>
    `“${f.raw}”可能是日/月或月/日，其他日期无法判断。请选择日月顺序，在此之前该记录不计入。`,
  ambiguousAmount: (f) => `“${f.raw}”有两种读法：逗号或句点是否为小数点？请改为数值，在此之前该记录不计入。`,
  implausibleDate: (f) => `“${f.raw}”若作为日期则超出合理年份，该记录未计入。请核对年份。`,
  blankInvoiceDate: () => '缺少开票日期，该记录不计入销售额和合作年限。',
  blankDueDate: () => '缺少到期日，该记录单独列示且不会催款。请填写到期日。',
  dueBeforeInvoice: (f) => `到期日 ${f.raw} 早于开票日期，请核对两个日期。`,
  paidBeforeInvoice: (f) => `收款日期 ${f.raw} 早于开票日期，请核对两个日期。`,
  duplicateInvoiceNumber: (f) => `发票号码“${f.raw}”重复，两条记录均已计入。如系重复录入，请删除其一。`,
  unreadableFlag: (f) => `“${f.raw}”不是“是”或“否”，视为争议原因，该记录按有争议处理。`,
  errorCell: (f) => `单元格为错误值 ${f.raw}，该记录未计入。请修正单元格。`,
  unreadableDate: (f) => `“${f.raw}”不是日期，该记录未计入。请填写日期。`,
  unreadableAmount: (f) => `“${f.raw}”不是金额，该记录未计入。请填写数值。`,
  blankAmount: () => '缺少金额，该记录未计入。请填写金额。',
  blankCustomer: () => '缺少客户，该记录未计入。请填写客户。',
  blankRow: () => '空行，已跳过。',
  totalRow: (f) => `“${f.raw}”是合计行，其明细已计入，故跳过。`,
  repeatedHeader: () => '重复的标题行，已跳过。',
  noteRow: (f) => `“${f.raw}”是没有金额的备注行，已跳过。`,
};
