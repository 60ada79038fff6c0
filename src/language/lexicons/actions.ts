import { wordList } from './word-list.ts'

/** Verbs of service and management: the actions that requirements demand. */
export const action = wordList('action', {
  zh: `
    登记 记录 清点 核对 检查 检测 检验 诊断 维修 修理 更换 测试 试验 交付 回访 派工 派单 跟踪 告知 说明 通知 提醒 解释 公示 公开 公布 发布
    保存 保管 归档 备份 删除 收集 汇总 统计 分析 评价 评审 审核 审批 批准 确认 验证 核实 核查 调查 处理 处置 反馈 回复 答复 回应 受理
    接待 接收 签收 出示 佩戴 填写 签字 拍照 上传 录入 输入 提交 报告 上报 编制 制定 建立 设置 设立 配置 配备 采购 验收 入库 出库 盘点
    维护 保养 清洁 清扫 消毒 校准 检定 培训 考核 监督 抽查 整改 实施 执行 安排 指派 指定 协调 联系 沟通 询问 解答 致歉 道歉 退还 退款
    换货 退货 开具 打印 封存 标识 标注 隔离 存放 运输 包装 拆卸 安装 调试 清理 恢复 关闭 停止 启动 打开 断开 接通 拆下 取下 取出 装上
    插入 拔出 按下 拧紧 松开 放入 擦拭 点击 选择 明确 规定 识别 评估 测量 计算 报送 移交 转交 接听 查验 查询 修订 更新 签订 审查 审计 监测
    测算 分类 编号 留存 保留 销毁 回收 加密 授权 委托 派遣 预约 派发 追踪 追溯 改进 组织 开展 策划 整理 归集 研判 复核 甄别 评选 推送 发送 接受 拨打 致电 约谈 走访 讲解 示范 演示 复述 复查 复检 备案 公证 送达 取回 收回 退回 归还 补发 补办 变更 注销 冻结 解冻 扫描 称重 拆封 贴标 分拣 装配 焊接 润滑 除尘 评定 分派 巡检 巡查 送检 送修
  `,
  en: `
    register, record, check, inspect, test, diagnose, repair, replace, deliver, dispatch, track, inform, notify, explain, publish,
    disclose, keep, retain, store, archive, back up, delete, collect, analyse, analyze, evaluate, review, audit, approve, confirm,
    verify, investigate, handle, process, reply, respond, answer, accept, receive, sign, photograph, upload, enter, submit, report,
    prepare, establish, define, maintain, implement, document, provide, train, assess, supervise, monitor, correct, assign, contact,
    refund, return, exchange, label, seal, pack, transport, install, remove, restore, close, open, calibrate, clean, measure,
    calculate, identify, update, classify, follow up, escalate, log, acknowledge, communicate, issue, control
  `,
})
