import type { letterSheet as english } from '../en-US/letter-sheet';

export const letterSheet: typeof english = {
  templates: {
    title: '函件模板',
    help: '函件的正文，均可修改；删除某行即恢复标准文本。花括号中的名称代表客户的数据：{客户名称} {联系人} {日期} {付款期限} {应付金额} {大写金额} {余额} {逾期金额} {逾期利息} {笔数} {发票号码} {最早到期日} {逾期天数} {函件编号} {本公司} {经办人} {联系电话} {电子邮箱} {收款账户}。',
    fields: {
      letter: { label: '函件', help: '催款阶梯中的通知名称，或对账类函件。' },
      letterLanguage: { label: '语言', help: '双语函件如无单独一行，则先中文后英文。' },
      letterChannel: { label: '发送方式', help: '邮件、邮寄；“任意方式”适用于没有单独一行的情形。' },
      subject: { label: '主题', help: '邮件主题，一行。' },
      opening: { label: '明细上方正文', help: '空一行（按两次 Alt+Enter）即另起一段。' },
      closing: { label: '明细下方正文', help: '落款自动附在其后。' },
    },
  },
  sender: {
    title: '发件人',
    help: '函件由谁发出。留空的内容不会出现在函件中。',
    fields: {
      senderName: { label: '公司名称', help: '用于函件抬头和落款。' },
      senderAddress: { label: '公司地址', help: '可分多行填写。' },
      senderContact: { label: '经办人', help: '人员或部门。' },
      senderPhone: { label: '联系电话', help: '供客户咨询。' },
      senderEmail: { label: '发件邮箱', help: '邮件草稿的发件人。' },
      bankDetails: { label: '收款账户', help: '开户行、账号、户名，可分多行填写。' },
      replyDays: { label: '答复天数', help: '用于对账函和确认函，以及未规定付款天数的催款步骤。' },
    },
  },
  contacts: {
    title: '联系人',
    help: '函件寄给谁，每个客户一行。未列出的客户，函件中不含地址。',
    fields: {
      customer: { label: '客户', help: '与应收明细中的名称一致。' },
      contact: { label: '联系人', help: '函件的称呼对象。' },
      email: { label: '邮箱', help: '一个地址；多个地址用分号隔开。' },
      address: { label: '地址', help: '可分多行填写。' },
      customerLanguage: { label: '函件语言', help: '留空则采用生成函件时所选的语言。' },
    },
  },
  choices: {
    reminder: '付款提醒',
    formal: '正式催款',
    legal: '法务催收',
    statement: '对账函',
    confirmation: '往来款项确认函',
    english: '英文',
    chinese: '中文',
    bilingual: '中英双语',
    any: '任意方式',
    post: '邮寄',
    email: '电子邮件',
  },
};
