import { wordList } from './word-list.ts'

/** Adjectives that say how something is without saying by what it is told; they count only where they are said of what is demanded. */
export const quality = wordList('quality', {
  zh: `
    文明 端庄 大方 庄重 稳重 谦和 谦虚 和蔼 温和 温馨 温暖 温柔 生动 有趣 活泼 丰富 多样 充实 扎实 过硬 娴熟 熟练 上乘 精美 精致 精细 精准 精心
    畅通 通畅 顺畅 宽敞 宽裕 明亮 敞亮 安静 宁静 优美 雅致 典雅 洁净 清新 光洁 清爽 稳固 牢固 坚固 耐用 结实 紧凑 匀称 和谐 柔和 鲜艳 适中 适合 恰如其分
    科学 公平 公正 客观 透明 规范 严谨 严密 严格 用心 周全 周密 全面 详细 详尽 简洁 简便 简单 易懂 易用 易读 易记 易操作 新颖 时尚 美味 可信
    负责 敬业 尽责 尽职 尽心 主动 积极 自觉 敏捷 敏锐 麻利 利落 饱满 振作 强健 完好 紧密 密切 经济 实用 便利 方便 低廉 优惠 优越 优异 优秀 高超 精通 专业
    低速 慢速 缓慢 平缓 平稳 轻柔 轻便 随叫随到 一视同仁 井然有序 井井有条 有序 有条不紊 童叟无欺 宾至如归 干练 沉着 冷静 良性 深入 彻底
    主流 满意 诚信 诚实 守信 健康 卫生 稳定 可靠 安全 强烈 充沛 雄厚 广泛 多元 多样化 个性化 精细化 规范化 合规 得力 到位 有力 强有力 有机 均衡
    妥帖 贴切 恰切 适用 齐备 完美 协调 灵敏 迅捷 快速便捷 频繁 严重 朴素 朴实 淡雅 素雅 清廉 廉洁 勤勉 勤恳 踏实 乐观 开朗 宽松 富余
    通俗 明了 简明 明快 明朗 清亮 响亮 悦耳 动听 和睦 融洽 亲和 亲善 友善 善意 体面 讲究 考究 雅观 大气 气派 别致 精巧 精良 优雅 高雅 淡泊 端正 正派 正直 刻苦 勤奋 勤劳 勤快
    虚心 诚挚 恳切 殷勤 随和 和气 平和 心平气和 从容 镇定 机敏 机智 灵巧 灵敏可靠 老练 内行 在行 称职 胜任 尽善尽美 精干 能干 干净利落 整洁有序 宽阔 开阔 空旷 僻静 幽静 舒心 温暖如家
    香甜 鲜美 可口美味 地道 正宗 浓郁 细腻 柔软 松软 蓬松 厚实 坚实 坚韧 强壮 健壮 茁壮 牢靠 严实 平坦 平滑 光滑 匀整 周正 笔直 挺括 鲜明 突出 显著 充裕 富足 合身 合体 恰到好处 佳 上佳 俱佳
    简洁明了 一目了然 经久耐用 宽敞明亮 落落大方 彬彬有礼 不卑不亢 和颜悦色 精益求精 尽心尽力 尽职尽责 一丝不苟 兢兢业业 全心全意 循序渐进 实事求是 雷厉风行 公平公正 公开透明 科学合理
    安全第一 经济实用 规范有序 高效便捷 优质高效 布局合理 配置合理 结构合理 一次成优 浑然一体 错落有致 赏心悦目 美轮美奂 得心应手 应对自如 身心健康 精神饱满 品行端正 作风优良 爱岗敬业 忠于职守
    吃苦耐劳 团结协作 顾全大局 以人为本 服务至上 用户至上 诚实守信 认真负责 积极主动 热情周到 严肃认真 训练有素 技术过硬 功能齐全 设施齐全 质量上乘 物美价廉 价格公道 疏密有致 张弛有度 冬暖夏凉 易行 热心 热忱 召之即来 有求必应 畅通无阻 松紧适度 深浅适宜
    动作规范 声音洪亮 洪亮 吐字清楚 面带微笑 微笑 亲民 惠民 便民 利民 低碳 绿色 环保 节约 集约 节能环保 生态 智慧 智能化 现代化 国际化 前瞻 前沿 可持续 长效 常态 动态 弹性 灵敏准确
  `,
  zhExcept: `
    科学院 科学技术 科学家 科学仪器 规范性 规范化管理 公平秤 安全带 安全帽 安全阀 安全门 安全网 安全绳 安全出口 安全距离 安全系数 安全员 安全完整性 安全生产
    安全教育 安全培训 安全检查 安全标志 安全标识 安全须知 安全注意 安全管理 安全防护 安全电压 安全操作 安全事故 安全隐患 安全评估 安全责任 安全监测 安全技术 安全要求 安全措施 安全设施 安全等级 安全联锁 安全说明 安全提示 安全警示
    卫生间 卫生巾 卫生许可 卫生标准 卫生检查 卫生要求 卫生管理 健康证 健康码 健康档案 健康检查 健康状况 健康证明 健康评估 健康数据 健康监测 健康体检
    稳定性 可靠性 可靠度 透明度 透明胶 透明膜 透明塑料 不透明 半透明 牢固度 坚固性 耐用性 规范书 满意度 满意率 不满意 满意程度 方便面 经济性 经济舱 专业技术 专业人员 专业知识 专业资质 专业机构 专业培训 专业证书
    专业能力 专业技能 专业教育 专业背景 专业学历 专业课程 主动脉 主动轮 主动轴 主动件 安全性 积极性 适用性 适用范围 适用于 适用的 协调性 灵敏度 严重度 严重程度 严重缺陷 严重事件 严重故障 敏锐度 宽松度 负责人 有机物 有机溶剂 有机肥 有机质 有机食品 有机硅
    实用新型 客观证据 全面质量 全面检修 全面检验 全面检查 详细设计 简单随机 方便食品 优惠券 优惠政策 平稳期 稳定期 稳定器 稳压 稳定剂 稳定运行时间 深入浅出 完好率 完好性 均衡器 可信度 诚信档案 信用 到位率
    最佳 佳能 突出部 突出物 突出部位 显著性 显著位置 显著差异 生态环境 生态保护 生态系统 绿色通道 绿色食品 绿色区域 绿色信号 绿色建筑 环保部门 环保标志 环保设施 动态管理 动态范围 动态载荷 动态数据 弹性模量 弹性体 弹性元件 弹性联轴器 低碳钢
    智慧屏 节约用水 节约用电 光滑面 平滑过渡 平坦度 便民服务点 便民点 便民热线 便民服务中心 长效机制 细腻度 柔软度 柔软剂 开阔地 地道战 微笑曲线 智能化系统 智能化设备 智能化工程 绿色标识 绿色灯 绿色线 绿色标志 响亮度
    行业规范 服务规范 操作规范 技术规范 管理规范 作业规范 设计规范 施工规范 行为规范 用语规范书 标准规范
  `,
  en: `
    tidy, neat, comfortable, cosy, cozy, pleasant, attractive, beautiful, interesting, lively, vivid, rich, extensive, moderate, modest, gentle, smooth, swift, slow, slowly, gently,
    quiet, quietly, calm, calmly, bright, spacious, welcoming, hospitable, professional, professionally, competent, competently, experienced, skilled, skilful, skillful, knowledgeable,
    fair, fairly, impartial, objective, objectively, transparent, transparently, precise, precisely, readable, understandable, intuitive, simple, simply, straightforward, reliable, reliably, stable, sturdy,
    durable, strong, strongly, solid, tough, safe, safely, healthy, hygienic, hygienically, fresh, tasty, delicious, nutritious, sanitary, dignified, respectful, respectfully, civil, civilised, civilized, kind, kindly,
    caring, attentive, attentively, considerate, responsible, responsibly, responsive, honest, honestly, sincere, mainstream, popular, typical, modern, up to date, up-to-date, punctual, meaningful, useful,
    valuable, informative, engaging, diverse, varied, balanced, seamless, minimal, significant, excessive, undue, harmonious, neatly, tidily, beautifully, closely, strictly, actively, warm, warmly, rigorous, rigorously,
    scientific, scientifically, mature, orderly, elegant, enthusiastic, enthusiastically, conscientious, conscientiously, proficient, rational, rationally, soft, graceful, tasteful, aesthetic, aesthetically pleasing, pleasing, appealing, impressive, cheerful, loving, warm-hearted, kind-hearted, wholehearted, wholeheartedly, gracious, humane, ethical, loyal, dedicated, devoted, diligent,
    energetic, motivated, passionate, prudent, prudently, sensible, sensibly, wise, wisely, logical, logically, coherent, concise, concisely, plain, lucid, vibrant, colourful, colorful, nourishing, wholesome, hearty,
    airy, roomy, snug, homely, homelike, peaceful, serene, relaxed, relaxing, safe and sound, trouble-free, hassle-free, seamlessly, painless, effortless, ergonomic, practical, economical, affordable, inexpensive,
    cost-effective, competitive, sustainable, eco-friendly, environmentally sound, humanized, humanised, people-oriented, customer-oriented, sophisticated, refined, exquisite, delicate, long-lasting, hard-wearing,
    well maintained, well-maintained, well equipped, well-equipped, well designed, well-designed, well lit, well-lit, well ventilated, well-ventilated, well prepared, well-prepared, in order, accessible to all, well groomed, well-groomed, well organized, well-organized, well trained, well-trained, common browsers, common operating systems, common formats, common file formats, common devices, commonly used
  `,
  enExcept: `
    objectives, objective evidence, objective function, strong acid, strong acids, strong base, strong bases, safe distance, safe working load, stable release, simple random, responsible for, responsible person, responsible party,
    professional body, professional bodies, professional qualification, professional qualifications, professional liability, solid waste, solid line, solid fuel, solid state, solid-state, fresh water, fresh air, smooth surface,
    fair value, trade fair, rich mixture, kind of, kinds, calm water, popular name, significant figures, significant digits, significant figure, significant digit, balanced scorecard, slow charging, safe mode,
    soft water, soft start, soft landing, soft copy, logical operator, plain text, plain language, competitive tender, competitive bidding, in order to, in order of, practical examination, practical test, practical training, dedicated line, dedicated to, in order that, plain bearing, soft drinks, soft drink,
    stable isotope, in kind, warm water, warm start, warm white, responsible care, civil engineering, civil works, civil defence, civil liability
  `,
})
