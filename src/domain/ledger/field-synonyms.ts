import type { LedgerField } from './ledger-field';

/**
 * What exports call the fields, in English and Chinese, most usual first. Titles are compared after `plainTitle`:
 * no case, spaces or punctuation, full-width as half-width, without what stands in brackets.
 */
export const FIELD_SYNONYMS: Readonly<Record<LedgerField, readonly string[]>> = {
  customer: names(`
    customer, customer id, customer no, customer number, customer code, customer name, cust, cust id,
    cust no, cust number, client, client id, client name, client code, account, account name, account
    no, account number, debtor, debtor id, debtor name, debtor no, buyer, buyer name, bill to, bill to
    customer, sold to, sold to party, payer, payer id, company, company name, business partner, bp code,
    bp name, name customer, customer name 1, 客户, 客户编号, 客户编码, 客户代码, 客户号, 客户id, 客户名称, 客户名, 客户简称, 客户全称,
    购货单位, 购买方, 购方名称, 购买方名称, 往来单位, 往来单位名称, 债务人, 欠款单位, 单位名称, 付款方, 付款单位, 公司名称, 应收单位, cust code, customer
    ref, cust name, cust account, customer account, kunde, kundennr, kundennummer, kunden nr, debitor,
    debitorennummer, debitor nr, client no, code client, nom client, numéro client, cliente, código
    cliente, nombre cliente, 客户代号, 客户账号, 购货方, 需方, 顾客, 客户单位, 对方单位, 对方户名, 应收客户, party, party name, name
  `),
  invoiceNumber: names(`
    invoice, invoice no, invoice number, invoice id, invoice num, inv no, inv number, inv, invoice ref,
    document, document no, document number, doc no, doc number, doc id, doc num, bill no, bill number, num,
    reference, reference no, ref, ref no, voucher no, voucher number, transaction no, transaction number,
    发票号, 发票号码, 发票编号, 发票, 单据号, 单据编号, 单据号码, 单号, 票据号, 凭证号, 凭证编号, 账单号, 账单编号, 应收单号, 销售单号, 订单号, 合同号, inv ref, invoice nr, invoice code, bill, sales invoice, sales invoice no, trx number, trx no, tax invoice, rechnung, rechnungsnummer, rechnungsnr, rechnung nr, belegnummer, belegnr, beleg, facture, no facture, n facture, numéro facture, factura, no factura, número factura, 发票代码, 发票no, 单据编码, 增值税发票号, 账单号码, 票号
  `),
  invoiceDate: names(`
    invoice date, inv date, date of invoice, invoiced on, invoiced, bill date, billing date, document date,
    doc date, posting date, transaction date, issue date, date issued, issued, document create date,
    baseline create date, date, 开票日期, 发票日期, 单据日期, 开票日, 业务日期, 记账日期, 入账日期, 过账日期, 账单日期, 凭证日期, 销售日期, 应收日期, 制单日期,
    开具日期, 日期, inv dt, invoice dt, doc dt, document dt, posting dt, bill dt, gl date, trx date, created date, rechnungsdatum, belegdatum, datum, buchungsdatum, date facture, date de facture, date comptable, fecha factura, fecha, fecha emisión, 出票日期, 交易日期, 出账日期, 发生日期, 开单日期, 制单日
  `),
  dueDate: names(`
    due date, due, date due, due on, due by, net due date, payment due, payment due date, due in date,
    maturity, maturity date, pay by, expected payment date, 到期日, 到期日期, 应收到期日, 应付日期, 付款到期日, 收款到期日, 应收款日期,
    约定付款日, 约定收款日, 付款期限, 截止付款日, 最迟付款日, 信用到期日, 账期到期日, due dt, net due, net due dt, net due date, invoice due date, payment due dt, date payable, payable by, fällig, fällig am, fälligkeit, fälligkeitsdatum, nettofälligkeit, échéance, date échéance, date d échéance, vencimiento, fecha vencimiento, fecha de vencimiento, 到期时间, 应收日, 应回款日期, 应收款到期日, 账款到期日, 付款截止日, 收款截止日期, 还款日期, 约定回款日期
  `),
  paidDate: names(`
    paid date, date paid, paid on, paid, payment date, date of payment, settled date, settlement date,
    settled, settled on, clearing date, clear date, cleared date, cleared on, cleared, receipt date,
    received date, date received, received on, cash date, collection date, collected on, last payment date,
    收款日期, 收款日, 回款日期, 回款日, 付款日期, 付款日, 到账日期, 结清日期, 结算日期, 核销日期, 实际付款日, 实际收款日, 实际回款日, 清账日期, 支付日期, paid dt, payment dt, clearing, clearing dt, clear dt, closed date, closed on, date cleared, date settled, date closed, settle date, bezahlt am, zahlungsdatum, ausgleichsdatum, ausgleich, zahldatum, date paiement, date de paiement, date règlement, fecha pago, fecha de pago, 实收日期, 收款时间, 回款时间, 到款日期, 销账日期, 清款日期, 付清日期
  `),
  openAmount: names(`
    open amount, open balance, open, amount open, balance, balance due, outstanding, outstanding amount,
    amount outstanding, outstanding balance, amount due, remaining, remaining amount, remaining balance,
    unpaid, unpaid amount, unpaid balance, residual, residual amount, open value, current balance, total
    open amount, 未收金额, 未收款, 未收余额, 未收, 余额, 应收余额, 应收账款余额, 未核销, 未核销金额, 未核销余额, 未结金额, 未结算金额, 未回款金额, 未回款, 未付金额,
    未清金额, 未清余额, 欠款, 欠款金额, 剩余金额, 剩余应收, 结余, 期末余额, open amt, balance amount, bal, outstanding amt, o s amount, net balance, offener betrag, offen, restbetrag, saldo, solde, restant dû, solde dû, saldo pendiente, pendiente, 未收账款, 应收未收, 尚欠金额, 欠款余额, 未还金额, 未清, 余款
  `),
  amount: names(`
    amount, invoice amount, inv amount, invoice total, invoice value, invoiced amount, total, total amount,
    gross amount, gross, original amount, document amount, doc amount, bill amount, billed amount, amount
    invoiced, amount in local currency, value, amt, net amount, transaction amount, debit, 金额, 发票金额, 价税合计,
    开票金额, 应收金额, 应收账款, 应收款, 含税金额, 原币金额, 本币金额, 单据金额, 账单金额, 总金额, 原始金额, 销售金额, 合计金额, 借方金额, 应收, inv amt, invoice amt, inv value, bill amt, doc amt, amt lc, total amt, amount in dc, amount in lc, amount in doc curr, gross amt, betrag, rechnungsbetrag, bruttobetrag, gesamtbetrag, summe, montant, montant ttc, montant facture, importe, importe total, total factura, 含税总额, 价税合计金额, 应收总额, 账款金额, 货款金额, 应收货款, 货款
  `),
  currency: names(`
    currency, currency code, curr, cur, ccy, invoice currency, document currency, transaction currency, 币种,
    币别, 货币, 货币代码, 原币, 币种代码, 交易币种, currency key, curr code, crcy, doc currency, währung, devise, moneda, divisa, 结算币种, 币制
  `),
  disputed: names(`
    disputed, dispute, in dispute, is disputed, dispute flag, dispute status, disputed flag, contested, 争议,
    是否争议, 有争议, 是否有争议, 争议标志, 争议状态, 存在争议, 异议, 是否异议, strittig, litige, en disputa
  `),
  terms: names(`
    terms, payment terms, terms of payment, payment term, credit terms, invoice terms, cust payment terms,
    pay terms, 付款条件, 付款条款, 收款条件, 支付条件, 结算方式, 信用条件, 账期, 信用期, 付款方式, zahlungsbedingungen, zahlungsbedingung, zahlungsziel, conditions de paiement, condiciones de pago, net terms, credit period, 账期天数, 信用账期, 结算条件
  `),
  group: names(`
    group, group name, customer group, corporate group, parent, parent customer, parent company, parent account,
    parent name, ultimate parent, head office, holding, holding company, 集团, 集团名称, 集团客户, 客户集团, 所属集团, 母公司, 上级公司, 上级客户,
    上级单位, 总公司, 关联集团
  `),
};

function names(list: string): readonly string[] {
  return list.split(',').map((name) => name.trim());
}
