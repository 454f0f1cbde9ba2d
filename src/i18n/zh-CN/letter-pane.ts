import type { letterPane as english } from '../en-US/letter-pane';

export const letterPane: typeof english = {
  options: {
    set: '函件种类',
    sets: { notices: '当日应发的催款函', statement: '对账函', confirmation: '往来款项确认函' },
    setHints: {
      notices: '发给按催款阶梯当日应催的每个客户',
      statement: '发给有未清项的每个客户',
      confirmation: '发给有未清项的每个客户，由其盖章寄回',
    },
    language: '语言',
    languageHint: '工作表“AR Contacts”中单独指定语言的客户，以其指定为准。',
    customer: '客户',
    customerHint: '留空表示全部客户。',
    unknownCustomer: '应收明细中没有该名称的客户。',
  },
  templates: {
    title: '正文与地址',
    text: '函件正文、发件人和收件人分别在工作表“AR Letters”和“AR Contacts”中设置。',
    open: '打开工作表',
    made: '已生成工作表“AR Letters”和“AR Contacts”。按需修改后，返回上一步重新预览即可。',
  },
  preview: {
    letter: '函件',
    of: (at, all) => `第 ${at} 份，共 ${all} 份`,
    previous: '上一份',
    next: '下一份',
    choose: '查看发给谁的函件',
    none: '没有需要发出的函件：按当前选择，没有客户需要去函。',
    withoutAddress: (count) =>
      `有 ${count} 份函件的客户在工作表“AR Contacts”中没有邮箱，其邮件草稿没有收件人。`,
    withoutSender: '工作表“AR Contacts”中尚未填写本公司名称，函件没有落款单位。',
  },
  files: {
    title: '文件',
    text: '将函件保存为文件，不写入工作表。',
    mail: '邮件草稿',
    word: 'Word 函件',
    calendar: '日历',
    mailMerge: '邮件合并清单',
    saved: (name) => `“${name}”已交给浏览器，请在“下载”中查看。`,
    nothing: '没有收到文件？',
    show: '以文本显示',
    blocked: (host) =>
      `${host} 版 Excel 不允许加载项保存文件。请复制以下文本；也可以将函件写入工作表后打印。`,
    wordAsText: 'Word 文件无法复制，以下是函件的文本。',
    oneMail: (customer) => `发给${customer}的邮件，即上方显示的函件。`,
    label: '可复制的文本',
    copy: '复制',
    copied: '已复制。',
    notCopied: 'Excel 不允许在此复制：文本已选中，请按 Ctrl+C（Mac 上为 ⌘C）。',
    to: '收件人',
    subject: '主题',
  },
};
