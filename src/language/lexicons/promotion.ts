import { wordList } from './word-list.ts'

/** Words that advertise. */
export const promotional = wordList('promotional', {
  zh: `
    先进 领先 遥遥领先 一流 知名 著名 顶尖 顶级 卓越 最佳 尖端 首屈一指 世界级 国际水平 国际水准 名牌 驰名 享誉 标杆 金牌
    王牌 极致 完美 无与伦比 独一无二 龙头企业 优秀企业 优秀品牌 高端 首创 填补空白 贴心 尊享 至尊 精湛
  `,
  zhExcept: `
    先进先出 先进行 先进入 先进库 先进站 先进场 先进门 先进制 首先进 优先进 率先进 预先进 事先进 原先进 先进后出
    一流程 一流量 一流向 一流转 一流水 一流动 一流入 一流出 知名度 卓越绩效 最佳实践 最佳做法 最佳可行 最佳估计 标杆法 标杆值
    标杆管理 标杆对比 标杆电价 高端口 最高端 顶级域名 名牌号 工号名牌 不完美 通知名 告知名 得知名 已知名 未知名 获知名
  `,
  en: `
    world-class, world class, world-leading, industry-leading, market-leading, leading edge, leading-edge, leading brand,
    leading company, leading manufacturer, leading provider, leading supplier, best-in-class, best in class,
    state-of-the-art, state of the art, cutting-edge, cutting edge, well-known, famous, renowned, prestigious, superior quality,
    superior service, unparalleled, unrivalled, unrivaled, unmatched, first-class, first class, top-quality, top-notch,
    excellent, innovative, revolutionary, most advanced, industry benchmark
  `,
  enExcept: `first class mail, first-class mail, unmatched record, unmatched entry, unmatched item`,
})

/** Trade names and trade marks that are often written for the thing itself. */
export const brand = wordList('brand', {
  zh: `
    微信 企业微信 支付宝 淘宝 天猫 京东 拼多多 抖音 快手 微博 钉钉 飞书 美团 饿了么 小红书 高德地图 百度 腾讯 阿里云 阿里巴巴
    阿里旺旺 旺旺 华为 小米手机 苹果手机 苹果电脑 三星手机 海尔 格力电器 联想电脑 戴尔 惠普 微软 索尼 松下 西门子 飞利浦 博世
    顺丰 中通快递 圆通 韵达 申通 滴滴 银联 闲鱼 苏宁易购 唯品会 携程 哔哩哔哩 今日头条 知乎 金山文档 腾讯会议
    安卓 鸿蒙 Word文档 Word格式 QQ Excel PowerPoint Windows WPS iPhone iPad iOS Android HarmonyOS WeChat Alipay Taobao Tmall WhatsApp Facebook Twitter
    YouTube Google Microsoft Photoshop AutoCAD SAP Oracle Salesforce vivo OPPO TikTok Skype
  `,
  zhExcept: `微信号强度 微信息 显微信 京东方向 快手动 快手柄 圆通孔 圆通道 知乎者 惠普通 优惠普 实惠普 滴滴漏 海尔滨`,
  en: `
    WeChat, Alipay, Taobao, Tmall, WhatsApp, Facebook, Twitter, YouTube, Google, Microsoft, Microsoft Word, Microsoft Excel,
    Microsoft Office, Microsoft Windows, PowerPoint, iPhone, iPad, iOS, Android, Photoshop, AutoCAD, Salesforce, Skype, TikTok,
    Instagram, LinkedIn, Amazon, eBay, PayPal, Gmail, Dropbox, FedEx, DHL, Huawei, Samsung, Sony, Xiaomi, Lenovo
  `,
  enExcept: `the Amazon, Amazon basin`,
})
