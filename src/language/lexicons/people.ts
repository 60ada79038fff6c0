import { wordList } from './word-list.ts'

/** Endings of nouns for those who act: persons, organizations. */
export const agent = wordList('agent', {
  zh: `
    人员 员工 工程师 技师 设计师 培训师 评估师 审核员 评价员 检验员 调度员 客服 客服代表 座席 坐席 员 方 者 人 司机 骑手 导游 领队 兽医 讲师 教练 主任 护士 医生 医师 药师 教师 厨师 师傅 保安 工人 店长 站长 班长 组长 队长 经理 主管 机构 企业 公司 部门 单位
    组织 网点 门店 商店 中心 团队 小组 评价组 工作组 专家组 评审组 协会 学会 商会 联盟 委员会 厂家 厂商 供应商 经销商 代理商 制造商 承包商
    集团 银行 医院 学校 图书馆 物业 政府 机关 运营商 服务商 分包商 承运商 平台企业 管理层 最高管理者
  `,
  zhExcept: `地方 对方案 官方网 双方案 方案 方式 方法 方面 方向 方便 方可 人工 人数 人次 人为 人身 人均 员额`,
  en: `
    personnel, staff, employee, engineer, technician, agent, manager, operator, provider, supplier, manufacturer, organization,
    organisation, company, enterprise, institution, body, department, team, association, committee, contractor, dealer,
    retailer, seller, importer, assessor, auditor, inspector, library, centre, center, person, party, owner, authority,
    management, representative, trainer, reviewer, handler, dispatcher, driver, rider, guide, worker
  `,
})

/** Those for whom a service is done: where they are the subject of a condition, they are not who must act upon it. */
export const counterparty = wordList('counterparty', {
  zh: `用户 消费者 顾客 客户 投诉人 投诉者 投诉方 举报人 申请人 申请方 请求人 读者 家长 学生 居民 宾客 住客 车主 乘客 旅客 患者 游客 业主 住户 购买者 使用者 使用人 报修人 委托人 被服务方`,
  en: `user, consumer, customer, client, complainant, applicant, reader, passenger, patient, guest, parent, learner, resident, visitor, buyer, purchaser`,
})
