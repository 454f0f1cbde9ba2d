import { DISCOUNT_TAX_MODES, payableWithTax } from '../../domain/discount/taxed-discount';
import { fault } from '../../domain/fault';
import { discountRate, isEarly, netAmount, taxMode, taxRate } from '../parameters/discounts';
import { rowFunction } from '../runtime/function-definition';

export const discountTax = rowFunction({
  id: 'DISCOUNT.TAX',
  words: {
    'en-US': {
      title: 'Amount payable with tax and discount',
      description: 'Amount due with tax when a cash discount is granted, by the rule of the country.',
      formula: 'always, on_early or never decides whether the discount lowers the tax base',
      remark:
        'In China a cash discount does not lower the VAT already invoiced: never. UK and EU: normally on_early.',
    },
    'zh-CN': {
      title: '含税折扣应付额',
      description: '按所在国规则计算的含税应付金额（给予现金折扣时）。',
      formula: '由 always、on_early、never 决定折扣是否降低计税基础',
      remark: '中国现金折扣不减少已开票的增值税：never；英国与欧盟通常为 on_early。',
    },
  },
  parameters: [netAmount, taxRate, discountRate, taxMode, isEarly],
  answer: 'money',
  example: { inputs: [100, 0.21, 0.02, 'always', true], answer: 118.58 },
  source: 'Odoo documentation, cash discounts and tax reduction',
  compute: (net, tax, rate, mode, early) => {
    const known = DISCOUNT_TAX_MODES.find((choice) => choice === mode);
    return known === undefined
      ? fault('wrongType', 'unknownChoice', 'taxMode')
      : payableWithTax(net, tax, rate, known, early);
  },
});
