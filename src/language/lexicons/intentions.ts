import { wordList } from './word-list.ts'

/** Verbs of aims, which nobody can verify as the action of a requirement. */
export const unverifiable = wordList('unverifiable', {
  zh: `
    确保 保证 保障 努力 致力于 提高 提升 促进 增强 加强 强化 改善 优化 推动 推进 深化 重视 注重 关注 关心 尊重 落实 践行
    营造 树立 弘扬 发挥 巩固 杜绝 做好 搞好 抓好 做到 注意 提倡 倡导 鼓励 号召 宣扬 处理好 照顾好 维护好 管理好 服务好 协调好 安排好 组织好 衔接好 利用好 落实好 把握好 全力以赴 竭尽全力 尽心尽力 想方设法 千方百计 下大力气 加快 讲究 打造 竭诚 全力 竭力 秉承 秉持 本着 恪守 传承 弘扬正气 持续改进 不断改进 维护用户 维护消费者 维护企业 维护品牌 维护市场 维护公平
  `,
  zhExcept: `注意事项 鼓励金 保证金 保证书 保证人 保证期 保障金 提升机 提升门 促进会 加强筋 关注度 优化器 推进器 改善费 维护用户信息 维护用户数据 维护用户账`,
  en: `
    ensure, ensure that, make sure, guarantee, endeavour, endeavor, strive, improve, enhance, promote, foster, facilitate,
    encourage, maximize, maximise, minimize, minimise, optimize, optimise, strengthen, aim, seek, support the development,
    raise awareness, respect, value, pay attention, make every effort, make efforts, make reasonable efforts, use best efforts,
    use reasonable efforts, do their best, do its best, do his or her best, do everything possible, do the utmost, do their utmost,
    spare no effort, go out of their way, raise the level, raise the quality, raise the standard, stimulate, cultivate, step up, do its utmost, advocate, uphold, continually improve, safeguard
  `,
  enExcept: `guaranteed, respectively`,
})
