import { wordList } from './word-list.ts'

/** Terms of contracts, which a standard does not settle. */
export const contract = wordList('contract', {
  zh: `
    索赔 赔偿 赔付 理赔 赔偿金 违约金 违约责任 定金 订金 货款 工程款 进度款 滞纳金 连带责任 费用结算 结算费用 结算方式 结算周期 付款方式 付款期限
    预付款 预付货款 尾款 账期 担保 质保金 保证金 解除合同 终止合同 退一赔 假一赔 假一罚 先行赔付 双倍返还 加倍返还 贬值损失 经济损失 承担损失 承担全部损失
    违约 结算
  `,
  zhExcept: `决定金 鉴定金 测定金 固定金 额定金 法定金 指定金 规定金 约定金 确定金 限定金 核定金 设定金 评定金 预订金 结算单 结算系统 结算中心 结算窗口 结算渠道 结算凭证 结算清单 结算方案 违约行为 违约记录 承担保 分担保 负担保`,
  en: `
    compensation, compensate, indemnify, indemnity, damages, liquidated damages, liability for, liable for, breach of contract,
    down payment, security deposit, payment terms, terms of payment, settlement of fees, surety, terminate the contract
  `,
  enExcept: `damages the, temperature compensation, compensation circuit`,
})

/** Penalties and measures of authorities, which a standard cannot impose. */
export const penalty = wordList('penalty', {
  zh: `
    扣罚 扣发 扣除绩效 扣除当月绩效 扣除工资 扣除当月工资 扣除奖金 扣除当月奖金 扣减绩效 扣减工资 扣减奖金
    罚款 罚金 处罚 给予警告 行政约谈 追究 行政处罚 给予处分 行政处分 纪律处分 吊销 没收 责令 取缔 停业整顿 法律责任 刑事责任 行政责任 民事责任 联合惩戒 信用惩戒
    惩戒 黑名单 失信名单 严重违法失信名单 失信被执行人 通报批评 移送司法 移交司法 查处 行政拘留 市场禁入
  `,
  zhExcept: `
    处罚款式 核查处 检查处 调查处 审查处 抽查处 排查处 复查处 巡查处 普查处 稽查处 勘查处 清查处
  `,
  en: `
    be fined, is fined, are fined, a fine of, fines of, penalty, penalties, penalize, penalise, penalized, penalised,
    sanction, sanctioned, revoke the licence, revoke the license, licence revoked, confiscate, confiscated, prosecute,
    prosecuted, blacklist, blacklisted, criminal liability, legal liability, administrative penalty
  `,
  enExcept: `blacklist of numbers, penalty function`,
})
