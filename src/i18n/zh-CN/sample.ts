import type { sample as english } from '../en-US/sample';

export const sample: typeof english = {
  sheetName: '示例应收明细',
  titles: {
    customer: '客户名称',
    invoiceNumber: '发票号码',
    invoiceDate: '开票日期',
    dueDate: '到期日',
    terms: '付款条件',
    amount: '金额',
    openAmount: '未收金额',
    paidDate: '收款日期',
    disputed: '是否争议',
  },
  yes: '是',
  no: '否',
  total: '合计',
  terms: (days) => `净${days}天`,
  places: [
    ...['杭州', '宁波', '苏州', '无锡', '常州', '东莞', '佛山', '厦门', '青岛', '大连'],
    ...['成都', '武汉', '长沙', '合肥', '南昌', '郑州', '西安', '天津', '温州', '珠海'],
  ],
  trades: [
    ...['恒信食品', '瑞丰工具', '锦绣纺织', '华彩包装', '明辉照明', '力源机电', '雅陶陶瓷', '和木家具'],
    ...['新塑塑料', '精测仪器', '远大化工', '博文印务', '固安紧固件', '通达线缆', '洁白纸业', '晶透玻璃'],
  ],
  forms: ['有限公司', '股份有限公司', '贸易有限公司', '科技有限公司', '实业有限公司', '集团有限公司'],
  customer: (place, trade, form) => `${place}${trade}${form}`,
};
