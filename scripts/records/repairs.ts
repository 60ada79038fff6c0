import { day, hour, minute, type World, written } from './world.ts'

/** A repair that a ticket asks for. */
export interface Repair {
  readonly ticket: string
  readonly outlet: string
  readonly line: string
  readonly serial: string
  readonly faultGroup: string
  readonly arrived: number
}

/** Adds the order of a repair, with its parts, pauses and progress updates. */
export function addOrder(
  id: string,
  { ticket, outlet, line, serial, faultGroup, arrived }: Repair,
  world: World,
): void {
  const { chance, table } = world
  const handedIn = arrived + chance.integer(30, 600) * minute
  const diagnosed = handedIn + chance.integer(20, 2880) * minute
  const told = diagnosed + chance.integer(5, 120) * minute
  const consented = told + chance.integer(5, 1440) * minute
  const started = chance.happens(0.985) ? consented + chance.integer(5, 600) * minute : consented - 10 * minute
  const needsPart = chance.happens(0.25)
  const ordered = started + chance.integer(10, 120) * minute
  const partArrived = ordered + chance.integer(12, 140) * hour
  const ready = Math.max(started, needsPart ? partArrived : started) + chance.integer(60, 900) * minute
  const delivered = ready + chance.integer(1, 96) * hour
  const outcome = chance.weighted({
    修复: 88,
    更换整机: 3,
    未发现故障: 4,
    用户不同意维修: 2,
    用户中止或要求退回: 1,
    服务提供方退回: 1,
    转为退货或换货: 1,
  })
  const charged = chance.happens(0.35)
  const yes = (likelihood: number): string => (chance.happens(likelihood) ? '是' : '否')
  table('orders').add({
    维修工单号: id,
    工单号: ticket,
    服务网点: outlet,
    产品线: line,
    服务方式: chance.weighted({ 送修: 8, 邮寄: 2 }),
    产品序列号: serial,
    故障组代码: faultGroup,
    用户原因且有检测记录: yes(0.01),
    报修时刻: written(arrived),
    产品接收时刻: written(handedIn),
    诊断结果送达时刻: written(diagnosed),
    诊断与维修结果: chance.weighted({ 一致: 93, 不一致: 5, 列出多个原因: 2 }),
    方案告知时刻: written(told),
    同意时刻: written(consented),
    开始维修时刻: written(started),
    取件通知时刻: written(ready),
    交付时刻: written(delivered),
    结束时刻: written(delivered),
    结果: outcome,
    测试合格: yes(0.97),
    不接收进度更新: yes(0.03),
    抽查告知: yes(0.1),
    告知故障原因: yes(0.98),
    告知维修方案: yes(0.98),
    告知预计完成时间: yes(0.95),
    告知费用: yes(0.97),
    收费: charged ? '是' : '否',
    第三方承担: charged ? yes(0.05) : undefined,
    抽查收费: charged ? yes(0.3) : undefined,
    金额不大于应收: charged ? yes(0.97) : undefined,
    项目均已公示: charged ? yes(0.98) : undefined,
    凭证齐全: charged ? yes(0.98) : undefined,
    三包期内应免费: charged ? yes(0.01) : undefined,
    记录状态: '正常',
  })
  if (needsPart) {
    const part = `备件${chance.integer(1, 60)}`
    table('parts').add({
      订购单号: `BJ${id.slice(2)}`,
      维修工单号: id,
      服务网点: outlet,
      备件: part,
      首次订购时刻: written(ordered),
      到货时刻: written(partArrived),
    })
  }
  if (chance.happens(0.08)) {
    table('pauses').add({
      单号: id,
      原因: '用户未提供解锁信息或授权',
      起点时刻: written(handedIn + 5 * minute),
      终点时刻: written(handedIn + chance.integer(6, 30) * minute),
    })
  }
  for (let sent = handedIn + 2 * day; sent < ready; sent += 2 * day) {
    if (chance.happens(0.93))
      table('updates').add({
        维修工单号: id,
        发送时刻: written(sent),
        内容与上一次相同: yes(0.02),
        用户查询后答复: yes(0.03),
      })
  }
}
