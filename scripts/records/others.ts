import { day, hour, minute, type World, written } from './world.ts'

/** Adds a complaint, with a pause now and then. */
export function addComplaint(number: number, world: World): void {
  const { chance, table, at } = world
  const id = `TS${String(number).padStart(6, '0')}`
  const arrived = at()
  const kind = chance.weighted({ 简单: 45, 一般: 45, 复杂: 10 })
  const typical = { 简单: 10 * hour, 一般: 55 * hour, 复杂: 200 * hour }[kind] ?? hour
  const closed = arrived + hour + Math.round(chance.exponential(typical) / minute) * minute
  table('complaints').add({
    投诉号: id,
    服务网点: chance.pick(world.outlets),
    产品线: chance.pick(world.lines),
    投诉类别: kind,
    到达时刻: written(arrived),
    没有联系方式: chance.happens(0.01) ? '是' : '否',
    首次回应时刻: written(
      arrived + Math.min(closed - arrived, Math.round(chance.exponential(6 * hour) / minute) * minute),
    ),
    处理时限届满日: written(arrived + { 简单: day, 一般: 7 * day, 复杂: 30 * day }[kind]!).slice(0, 10),
    撤回时刻: chance.happens(0.03) ? written(arrived + hour) : undefined,
    办结时刻: written(closed),
    转交其他部门关闭: chance.happens(0.02) ? '是' : '否',
    重新打开: chance.happens(0.02) ? '是' : '否',
    投诉人接受: chance.happens(0.93) ? '是' : '否',
    核实结论: chance.weighted({ 属实: 35, 不属实: 63, '': 2 }),
    与售后服务无关: chance.happens(0.03) ? '是' : '否',
    记录状态: '正常',
  })
  if (chance.happens(0.05))
    table('pauses').add({
      单号: id,
      原因: '投诉人未补充证据',
      起点时刻: written(arrived + hour),
      终点时刻: written(arrived + day),
    })
}

/** Adds a call. */
export function addCall(number: number, { chance, table, at }: World): void {
  const entered = at()
  const asked = chance.happens(0.8)
  const answered =
    asked && chance.happens(0.93) ? entered + 5000 + Math.round(chance.exponential(14_000) / 1000) * 1000 : undefined
  table('calls').add({
    呼叫号: `HJ${String(number).padStart(7, '0')}`,
    进入时刻: written(entered),
    请求人工: asked ? '是' : '否',
    人工服务时间内: chance.happens(0.9) ? '是' : '否',
    接听时刻: answered && written(answered),
    排队时段: answered && `${written(entered + 5000)}～${written(answered)}`,
    骚扰或测试呼叫: chance.happens(0.01) ? '是' : '否',
    自助办理完成: asked ? '否' : '是',
  })
}

/** Adds a person with training and test. */
export function addPerson(number: number, { chance, table, at, outlets: places }: World): void {
  const id = `R${String(number).padStart(4, '0')}`
  const outlet = chance.pick(places)
  table('staff').add({
    工号: id,
    服务网点: outlet,
    期末在岗: '是',
    离岗超过半期: chance.happens(0.02) ? '是' : '否',
    规定学时: 16,
    完成学时: chance.happens(0.95) ? 16 : chance.integer(0, 15),
  })
  table('exams').add({
    考核: '年度岗位考核',
    工号: id,
    服务网点: outlet,
    考核日期: written(at()).slice(0, 10),
    考核前离职: '否',
    首次得分: chance.integer(72, 100),
    合格分数: 80,
    补考合格: '否',
  })
}

/** Adds a check of what each outlet publishes. */
export function addNotices({ chance, table, at, outlets: places }: World): void {
  for (const outlet of places) {
    const checked = written(at()).slice(0, 10)
    for (const item of ['名称', '地址', '联系电话', '营业时间', '服务范围']) {
      table('notices').add({
        服务网点: outlet,
        信息项: item,
        核对日期: checked,
        变更未过更新时限: '否',
        与实际一致: chance.happens(0.95) ? '是' : '否',
        各渠道一致: chance.happens(0.97) ? '是' : '否',
        网点已停业: '否',
      })
    }
  }
}

/** Adds a rectification item. */
export function addRectification(number: number, { chance, table, at, outlets: places }: World): void {
  const limit = at()
  table('rectifications').add({
    整改项号: `ZG${String(number).padStart(4, '0')}`,
    服务网点: chance.pick(places),
    完成期限: written(limit).slice(0, 10),
    完成日期: written(limit - chance.integer(-3, 10) * day).slice(0, 10),
    效果验证通过: chance.happens(0.95) ? '是' : '否',
    再次出现: chance.happens(0.03) ? '是' : '否',
    书面撤销: '否',
  })
}
