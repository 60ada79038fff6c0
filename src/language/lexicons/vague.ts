import { wordList } from './word-list.ts'

/** Words that leave open by when: they are vague unless a time limit stands beside them. */
export const vagueTime = wordList('vague-time', {
  zh: `及时 火速 抓紧 赶紧 赶快 从快 尽快 最短时间内 最快速度 准时 尽早 尽速 及早 从速 迅速 快速 第一时间 适时 短时间内 短期内 近期`,
  zhExcept: `
    不及时 及时率 及时性 快速充 快速接头 快速通道 快速路 快速门 快速入门 快速指南 快速检测法 快速检验法 适时性 近期望
    近期限 近期间 标准时 批准时 核准时 校准时 对准时 水准时 基准时 瞄准时 精准时 准时钟 准时率 准时制 准时到 准时性
  `,
  en: `
    timely, in a timely manner, in a timely fashion, as soon as possible, as soon as practicable, as soon as is practicable,
    as quickly as possible, promptly, prompt, quickly, rapidly, rapid, swiftly, speedily, expeditiously, without undue delay, without delay, without any delay, in the shortest possible time, in the shortest time possible, as fast as possible, at the earliest possible time, on time, punctually,
    in due course, in due time, in good time, shortly, soon, at the earliest opportunity, at the earliest convenience,
    in the near future
  `,
  enExcept: `as soon as, prompts, shortly before, shortly after, rapid charging, rapid charger, sooner, on time rate, on time delivery rate, on time performance`,
})

/** Words that leave open how often. */
export const vagueFrequency = wordList('vague-frequency', {
  zh: `定期 不定期 经常 时常 定时 不时 常态化`,
  zhExcept: `不时之需 定时器 定时任务 定时开 定时关 定时功能 定时装置 定时采 定时模 定时限 定时段 固定时 约定时 规定时 指定时 确定时 限定时 设定时 法定时 稳定时 选定时 评定时 核定时 额定时 测定时 鉴定时 检定时 判定时 认定时 预定时 特定时 给定时 决定时 待定时 定期检验合格 定期检验标志 定期检验报告 定期检验证 定期检验周期 定期检定证 定期存款 定期存单 定期合同 约定期 规定期 指定期 确定期 限定期 鉴定期 检定期 设定期 法定期 待定期 稳定期 固定期 选定期 评定期 核定期 额定期`,
  en: `
    regularly, regular, periodically, periodic, from time to time, frequently, often, occasionally, routinely,
    at regular intervals, on a regular basis, on a periodic basis, at appropriate intervals, at planned times
  `,
  enExcept: `
    how often, regular expression, regular hours, regular working hours, regular user, regular mail, regular customer, regular unleaded, regular petrol, regular gasoline,
    periodic table, as often as
  `,
})

/** Words that leave open how much or how many. */
export const vagueAmount = wordList('vague-amount', {
  zh: `充分 足够 充足 适量 适度 大量 少量 若干 一定 较多 较少`,
  zhExcept: `
    充分性 充分率 充分条件 充分必要 充足率 充足性 不一定 一定要 大量程 大量生产 少量程 适度性 同一定 统一定 唯一定
    单一定 逐一定 之一定
  `,
  en: `
    adequate, adequately, sufficient, sufficiently, enough, ample, several, numerous, a number of, a large number of,
    considerable, considerably, substantial
  `,
  enExcept: `sufficient to, enough to, as many as, the total number of, a number of zero`,
})

/** Words that praise or demand without saying by what it is told. */
export const vagueQuality = wordList('vague-quality', {
  zh: `
    合理 适当 适当时间 适宜 合适 恰当 得当 相应 妥善 妥当 良好 优质 优良 便捷 快捷 清晰 清楚 完善 完备 健全 有效 必要 相关
    有关部门 有关人员 有关单位 有关方面 有关资料 有关信息 有关记录 有关要求 有关内容 有关事项 有关材料 有关问题 有关情况
    有关机构 有关手续 有关措施 有关费用 有关证件 高效 周到 热情 耐心 细致 认真 灵活 友好 美观 舒适 整洁 整齐 得体 礼貌 亲切 诚恳 真诚 细心 公道
    通顺 流畅 清洁卫生 保持清洁 醒目 干净 可口 新鲜 文明用语 文明服务 文明礼貌 通俗易懂 安全可靠
    多渠道 多形式 多途径 多角度 多层次 多方位 全方位 高质量 高水平 高标准 高品质 人性化 微笑服务
    较大 较小 较高 较低 较长 较短 较快 较慢 较好 较差 较强 较弱 较重 较轻 较严重 较复杂 较远 较近 较早 较晚 较新 较旧
    较为 较易 较难
  `,
  zhExcept: `
    醒目位置 醒目处 新鲜度 新鲜空气 新鲜率 合理性 合理化 合理用药 合理膳食 适当性 适宜性 不适宜 良好农业规范 良好生产规范 良好实践 清晰度 高清晰 不清楚 清楚楚 完善率 健全率
    有效期 有效性 有效率 有效证 有效身份 有效凭 有效票 有效数 有效位 有效值 有效版本 有效样 有效问卷 有效答卷 有效投诉
    有效工 有效电 有效载荷 有效面积 有效容积 有效长度 有效功率 有效时 有效通话 有效回访 有效合同 有效授权 有效资质
    有效签 有效请求 有效订单 有效收据 有效发票 有效购 有效保修 有效距离 有效剂量 有效成分 有效文件 有效执照 有效许可
    有效联系 有效保 有效法律 有效评价 有效记录 有效天数 现行有效 合法有效 真实有效 长期有效 持续有效 无有效 没有效
    必要性 必要时 必要个人信息 最小必要 必要条件 必要要素 必要项 必要数据 非必要 正当、必要 正当必要 必要充分
    相应增加 相应减少 相应调整 相应顺延 相应延长 相应缩短 相关方 相关性 相关系数 相关度 相关者 不相关 利益相关 相关联 相关图 自相关
    高效液相 高效过滤 快捷键 快捷方式 便捷性 便捷度 环境友好 舒适度 舒适性 高质量发展 热情况 细致密 灵活性
    较大值 较小值 较大者 较小者 较高者 较低者 较长者 较短者 较早者 较晚者 较高值 较低值 较长值 较短值 较重者 较轻者
    较严者 较大事故 较大突发 较大的一 较小的一 较高的一 较低的一 较早的一 较晚的一 较长的一 较短的一 较大的值 较小的值
    比较大小 比较高低 比较长短 比较多 比较新旧 比较难易 比较快慢 比较远近 比较早晚 计较 较高级 相较
  `,
  en: `
    appropriate, appropriately, suitable, suitably, reasonable, reasonably, proper, properly, effective, effectively,
    efficient, efficiently, good, high-quality, high quality, user-friendly, convenient, conveniently, clear, clearly,
    easy, easily, easy to use, easy-to-use, relevant, necessary, satisfactory, satisfactorily, acceptable, optimal, optimum,
    flexible, flexibly, robust, courteous, courteously, polite, politely, friendly, helpful, fluent, comprehensive, thorough,
    thoroughly, careful, carefully, certain, due care, with care, patiently, smoothly, diligently
  `,
  enExcept: `
    goods, good faith, good practice, good manufacturing practice, good laboratory practice, public good, clear of, clear the, clear height, clear width, clear opening, clear span, clear distance, clear space,
    clear text, clear from, effective date, effective from, effective on, effective as of, effective range, effective dose,
    effective period, effective value, cost-effective, relevant to, relevant interested party, relevant interested parties,
    necessary to, necessary for, suitable for, suitability, acceptable quality level, proper name, proper noun, make certain,
    acceptable to the user, reasonable doubt, properly constituted, environmentally friendly, certain of, appropriate to
  `,
})
