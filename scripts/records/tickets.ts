import { addOrder, type Repair } from './repairs.ts'
import { day, hour, minute, type World, written } from './world.ts'

/** Adds a ticket, with the visits, repairs, promises and questionnaires that come of it. */
export function addTicket(number: number, world: World): void {
  const { chance, table, at } = world
  const id = `GD${String(number).padStart(7, '0')}`
  const arrived = at()
  const outlet = chance.pick(world.outlets)
  const line = chance.pick(world.lines)
  const kind = chance.weighted({ 维修: 70, 咨询: 15, 安装: 6, 保养: 4, 退换货: 4, 投诉: 1 })
  const serial = `SN${chance.integer(1, 40_000_000)}`
  const faultGroup = `F${chance.integer(1, 12)}`
  const answered = chance.happens(0.97)
    ? arrived + Math.round(chance.exponential(5 * hour) / minute) * minute
    : undefined
  const closed = arrived + 4 * hour + Math.round(chance.exponential(60 * hour) / minute) * minute
  const closure = chance.weighted({ 已解决: 90, 用户撤回: 4, 无法联系用户: 3, 转为投诉: 2, 其他: 1 })
  const status = chance.weighted({ 正常: 985, 测试: 5, 已合并: 8, 不可抗力取消: 2 })
  table('tickets').add({
    工单号: id,
    服务网点: outlet,
    产品线: line,
    请求类型: kind,
    到达时刻: written(arrived),
    用户指定联系时刻: chance.happens(0.02) ? written(arrived + day) : undefined,
    首次响应时刻: answered && written(Math.min(answered, closed)),
    受理时刻: written(arrived + chance.integer(1, 3) * hour),
    关闭时刻: written(closed),
    关闭方式: closure,
    用户确认解决: chance.weighted({ 是: 70, '': 27, 否: 3 }),
    服务接触次数: chance.weighted({ 1: 85, 2: 11, 3: 3, 0: 1 }),
    产品序列号: serial,
    故障组代码: faultGroup,
    仅提供信息: kind === '咨询' ? '是' : '否',
    由投诉生成: chance.happens(0.01) ? '是' : '否',
    回访: chance.weighted({ 完成: 82, 未回访: 8, 用户不接受: 4, '3次未接通': 5, 仅发送消息: 1 }),
    记录状态: status,
  })
  if (chance.happens(0.3)) addSurvey(`WJ${id.slice(2)}`, { ticket: id, outlet, line, closed }, world)
  if (chance.happens(0.5)) addPromise(`CN${id.slice(2)}`, { ticket: id, outlet, arrived }, world)
  if (kind !== '维修') return
  if (chance.happens(0.3)) addVisit(`SM${id.slice(2)}`, { ticket: id, outlet, line, arrived }, world)
  addOrder(`WX${id.slice(2)}`, { ticket: id, outlet, line, serial, faultGroup, arrived }, world)
  if (chance.happens(0.02)) {
    const again = { ticket: id, outlet, line, serial, faultGroup, arrived: closed + chance.integer(1, 40) * day }
    addOrder(`WX${id.slice(2)}-2`, again, world)
  }
}

function addVisit(
  id: string,
  { ticket, outlet, line, arrived }: Pick<Repair, 'ticket' | 'outlet' | 'line' | 'arrived'>,
  { chance, table }: World,
): void {
  const isUrgent = chance.happens(0.2)
  const isChosen = chance.happens(0.2)
  const start = isChosen ? arrived + chance.integer(60, 200) * hour : undefined
  const onSite =
    start === undefined
      ? arrived + Math.round(chance.exponential(isUrgent ? 9 * hour : 26 * hour) / minute) * minute
      : start + chance.integer(0, 150) * minute
  table('visits').add({
    上门单号: id,
    工单号: ticket,
    服务网点: outlet,
    产品线: line,
    请求到达时刻: written(arrived),
    派工时刻: written(arrived + chance.integer(5, 240) * minute),
    故障类别: isUrgent ? '紧急' : '非紧急',
    由紧急改为非紧急: '否',
    用户选定更晚时段: isChosen ? '是' : '否',
    预约时段起点: start && written(start),
    预约时段终点: start && written(start + 2 * hour),
    到场时刻: written(onSite),
    到场证明: chance.weighted({ 签到位置: 80, 用户确认: 19, 单方填报: 1 }),
    用户未在场且有记录: chance.happens(0.01) ? '是' : '否',
    到达前用户取消: '否',
    记录状态: '正常',
  })
}

function addSurvey(
  id: string,
  { ticket, outlet, line, closed }: { ticket: string; outlet: string; line: string; closed: number },
  { chance, table }: World,
): void {
  const isReturned = chance.happens(0.4)
  const bought = chance.happens(0.15)
  const scores = (prefix: string, items: number, isAnswered: boolean) =>
    Object.fromEntries(
      Array.from({ length: items }, (_, index) => [
        `${prefix}${index + 1}`,
        isReturned && isAnswered ? chance.weighted({ 5: 55, 4: 30, 3: 10, 2: 3, 1: 2 }) : undefined,
      ]),
    )
  table('surveys').add({
    问卷号: id,
    工单号: ticket,
    服务网点: outlet,
    产品线: line,
    工单关闭时刻: written(closed),
    要求不再联系: chance.happens(0.02) ? '是' : '否',
    收回: isReturned ? '是' : '否',
    本人填写: isReturned ? '是' : undefined,
    购买的增值服务: bought ? chance.pick(['延长保修', '意外保护']) : undefined,
    ...scores('S', 7, true),
    ...scores('T', 4, chance.happens(0.95)),
    ...scores('Z', 3, bought),
  })
}

function addPromise(
  id: string,
  { ticket, outlet, arrived }: { ticket: string; outlet: string; arrived: number },
  { chance, table }: World,
): void {
  const due = arrived + chance.integer(4, 96) * hour
  table('promises').add({
    承诺号: id,
    工单号: ticket,
    服务网点: outlet,
    承诺种类: chance.pick(['到场', '诊断结果告知', '维修完成', '回电', '公开承诺']),
    承诺时刻: written(due),
    完成时刻: chance.happens(0.98)
      ? written(chance.happens(0.94) ? due - chance.integer(0, 180) * minute : due + chance.integer(10, 900) * minute)
      : undefined,
    用户提出变更: chance.happens(0.03) ? '是' : '否',
    服务提供方提出变更: chance.happens(0.01) ? '是' : '否',
  })
}
