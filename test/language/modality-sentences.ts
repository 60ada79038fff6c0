/**
 * Sentences of service standards, labelled by hand. A line holds the sentence, the modal verbs found in it in order (`*` marks one
 * in a subordinate clause, `-` stands for none) and the modality of the sentence.
 */
export const chineseSentences = `
服务提供方应自服务请求到达时刻起24 h内完成首次响应。 | 应 | requirement
服务提供方不应以任何理由拒绝受理投诉。 | 不应 | requirement
受理人员应对用户说明收费标准。 | 应 | requirement
维修人员应对故障部位拍照。 | 应 | requirement
服务提供方应对上门服务人员进行身份核验。 | 应 | requirement
服务提供方应对备件的来源负责。 | 应 | requirement
服务提供方应制定应对措施。 | 应 | requirement
应对措施的有效性由评价机构判定。 | - | statement
应对突发事件的预案见附录B。 | - | statement
服务提供方应建立投诉高峰的应对机制。 | 应 | requirement
监管由被动应对转为主动预防。 | - | statement
应对措施进行评审。 | 应 | requirement
服务提供方积极应对用户的质疑。 | - | statement
服务网点宜储备用于应对用电高峰的备件。 | 宜 | recommendation
应对用户的个人信息予以保密。 | 应 | requirement
应付费用应在结算单中列明。 | 应 | requirement
应收取的费用应在受理前公示。 | 应* 应 | requirement
应收费用按公示价格计算。 | - | statement
应收账款不属于本文件的范围。 | - | statement
用户应付款项由系统自动计算。 | - | statement
服务提供方应付清第三方的检测费。 | 应 | requirement
服务提供方应征得用户同意后拆机。 | 应 | requirement
评价机构应征求用户的意见。 | 应 | requirement
应聘人员的资质由管理人员审核。 | - | statement
网点应聘请具备资质的维修人员。 | 应 | requirement
应试人员参加考核。 | - | statement
维修后应试运行30 min。 | 应 | requirement
应邀参加评审的专家名单见附录C。 | - | statement
评价机构应邀请用户代表参加评审。 | 应 | requirement
应急预案每年演练一次。 | - | statement
服务提供方应制定应急预案。 | 应 | requirement
供应急使用的备件另行存放。 | - | statement
应用程序的版本见表A.1。 | - | statement
本方法应用于维修周期的计算。 | - | statement
告知单应用中文书写。 | 应 | requirement
报价应用书面形式告知用户。 | 应 | requirement
应用户要求，服务人员出示证件。 | - | statement
服务提供方可应用户请求延后上门时间。 | 可 | permission
响应时间从请求到达时起计算。 | - | statement
首次响应可由信息系统自动完成。 | 可 | permission
首次响应应包含下一步的安排。 | 应 | requirement
服务提供方应在回应中说明理由。 | 应 | requirement
收回应有记录。 | 应 | requirement
召回应按公告的程序进行。 | 应 | requirement
影响应控制在用户可接受的范围内。 | 应 可* | requirement
供应商名单由管理人员批准。 | - | statement
维修记录的提供应符合附录A的规定。 | 应 | requirement
备件供应由生产者负责。 | - | statement
市场供不应求时，服务提供方宜提前备货。 | 宜 | recommendation
相应的费用由服务提供方承担。 | - | statement
服务提供方应具备相应的能力。 | 应 | requirement
双方互相应告知联系方式的变更。 | 应 | requirement
对应的评价项见表A.1。 | - | statement
校对应由另一名人员完成。 | 应 | requirement
核对应在交付前完成。 | 应 | requirement
服务人员适应岗位的期限为30 d。 | - | statement
违反应予公示的规则的，按投诉处理。 | 应* | statement
反应时间不计入维修周期。 | - | statement
用户不应答时，服务人员可改用短信联系。 | 可 | permission
电话应答率按月统计。 | - | statement
服务提供方应答复用户的投诉。 | 应 | requirement
有效应答的比例不应低于90 %。 | 不应 | requirement
产品的保证期失效应提前告知用户。 | 应 | requirement
绩效应按季度公布。 | 应 | requirement
效应的大小由试验确定。 | - | statement
故障原因应告知用户。 | 应 | requirement
24 h内应到场。 | 应 | requirement
手机应恢复出厂设置。 | 应 | requirement
应变更方案的，重新取得用户同意。 | 应* | statement
应变能力属于岗位能力。 | - | statement
服务人员应力求一次解决故障。 | 应 | requirement
应力集中的部位不属于外观故障。 | - | statement
服务提供方应当在到期前告知用户。 | 应当 | requirement
服务提供方应当日完成派工。 | 应 | requirement
维修人员应当面交付产品。 | 应 | requirement
服务人员应当场出具结算单。 | 应 | requirement
服务人员不应当场拒绝用户。 | 不应 | requirement
备件应当日常盘点。 | 应当 | requirement
服务提供方不应当收取检测费。 | 不应当 | requirement
服务人员应该佩戴工牌。 | 应该 | requirement
投诉应受理尽受理。 | - | statement
应到人数与实到人数分别记录。 | - | statement
服务人员应到现场核实故障。 | 应 | requirement
服务提供方应承担应由其承担的费用。 | 应 应* | requirement
应由用户承担的费用不应事先收取。 | 应* 不应 | requirement
服务提供方应履行应尽的告知义务。 | 应 应* | requirement
不具备应具备的条件时，网点可委托其他网点。 | 应* 可 | permission
应登记，可拍照。 | 应 可 | requirement
应登记并可拍照留存。 | 应 可 | requirement
必须取得用户同意。 | 必须 | requirement
维修必须由具备资质的人员进行。 | 必须 | requirement
服务人员务必核对序列号。 | 务必 | requirement
工单须经用户确认。 | 须 | requirement
维修须知张贴在服务台。 | - | statement
用户须知悉数据丢失的风险。 | 须 | requirement
服务提供方不得收取未公示的费用。 | 不得 | requirement
服务提供方不得分包给无资质的机构。 | 不得 | requirement
该项不满足时不得分。 | - | statement
不得已延期时，服务人员应说明理由。 | 应 | requirement
因操作不得当造成的故障另行收费。 | - | statement
严禁私自留存用户数据。 | 严禁 | requirement
禁止以检测为由拆除封条。 | 禁止 | requirement
法律禁止的行为不属于本文件的内容。 | - | statement
不准泄露用户信息。 | 不准 | requirement
信息不准确的网点限期更正。 | - | statement
不许以次充好。 | 不许 | requirement
服务提供方宜建立知识库。 | 宜 | recommendation
上门时间不宜晚于20:00。 | 不宜 | recommendation
适宜的温度见表2。 | - | statement
退换货事宜由受理人员办理。 | - | statement
便宜的备件不等同于合格备件。 | - | statement
因地制宜设置服务网点。 | - | statement
设施的布置宜便于通行。 | 宜 | recommendation
必要时宜送检。 | 宜 | recommendation
手机宜由用户自行备份数据。 | 宜 | recommendation
回访次数以不超过3次为宜。 | 宜 | recommendation
服务提供方可委托第三方评价。 | 可 | permission
服务提供方可以委托第三方评价。 | 可以 | permission
用户可不提供购买凭证。 | 可不 | permission
用户可以不接受维修方案。 | 可以不 | permission
抽样数可不少于30份。 | 可 | permission
用户不必到场。 | 不必 | permission
用户不必须到场。 | 不必须 | permission
服务提供方不必要求用户提供发票。 | 不必 | permission
不必要的维修属于过度维修。 | - | statement
用户无须支付检测费。 | 无须 | permission
用户无需到场。 | 无需 | permission
不可使用翻新件。 | 不可 | requirement
不可以使用翻新件。 | 不可以 | requirement
不可抗力造成的延误不计入时限。 | - | statement
数据不可用于其他目的。 | 不可 | requirement
不可用时间不计入。 | - | statement
不可避免的延误由受理人员说明。 | - | statement
可靠性由试验确定。 | - | statement
不可靠的数据源予以剔除。 | - | statement
记录应可追溯、可检索、可核验。 | 应 | requirement
可穿戴设备的范围见3.1。 | - | statement
经营许可由行政机关颁发。 | - | statement
用户认可维修方案后开始维修。 | - | statement
经用户确认可关闭工单。 | 可 | permission
服务提供方应尽可能缩短等待时间。 | 应 | requirement
等待可能超过3 d。 | 可能 | statement
产品不可能自行恢复。 | 不可能 | statement
造成故障的可能性由工程师判断。 | - | statement
服务提供方应告知可能产生的费用。 | 应 可能* | requirement
可行性由管理人员判断。 | - | statement
用户可行使查询的权利。 | 可 | permission
网点可视情况延长营业时间。 | 可 | permission
可视化的进度由平台提供。 | - | statement
用户可选择上门或送修。 | 可 | permission
可选的配件见附录C。 | - | statement
用户可选择的渠道不应少于2种。 | 可* 不应 | requirement
维修方案可变更一次。 | 可 | permission
可变电阻属于易损件。 | - | statement
抽样比例可调整至10 %。 | 可 | permission
可维修性指标由生产者给出。 | - | statement
回访可一次性完成。 | 可 | permission
可由用户自行更换的部件应附更换说明。 | 可* 应 | requirement
用户可自行更换的，服务提供方应提供说明。 | 可* 应 | requirement
服务人员应告知用户可拒绝维修。 | 应 可* | requirement
服务提供方应说明用户可以申诉的渠道。 | 应 可以* | requirement
服务人员应提示用户数据可能丢失。 | 应 可能* | requirement
两种方式均可。 | - | statement
签字即可。 | - | statement
系统能自动派工。 | 能 | statement
系统能够按网点统计工单。 | 能够 | statement
远程方式不能排除故障。 | 不能 | statement
用户不能到场时，服务提供方可委托他人代收。 | 不能 可 | permission
远程诊断不能确定故障部位的，服务人员应安排上门。 | 不能* 应 | requirement
服务提供方应使用户能够查询进度。 | 应 能够* | requirement
功能恢复后由用户确认。 | - | statement
安全性能应满足产品标准的要求。 | 应 | requirement
性能不应低于维修前。 | 不应 | requirement
智能手机应备份数据。 | 应 | requirement
服务能力由评价机构核实。 | - | statement
节能产品的目录见附录D。 | - | statement
职能部门的名单由协会公布。 | - | statement
维修技能每年考核一次。 | - | statement
能否维修由工程师判断。 | - | statement
修复成功能恢复使用的，交付用户。 | 能* | statement
本文件用“应”表示要求，用“宜”表示推荐。 | - | statement
告知单上印有“用户可拒绝维修”的字样。 | - | statement
《应急管理办法》另有规定。 | - | statement
服务质量的责任主体是服务提供方。 | - | statement
一应俱全的备件不作为评分依据。 | - | statement
服务提供方均应公示收费标准。 | 应 | requirement
收费标准也应在网点张贴。 | 应 | requirement
首次响应时间的平均值不应大于24 h，第90百分位数不宜大于48 h。 | 不应 不宜 | requirement
服务提供方应为用户保留更换下的备件，用户可取回。 | 应 可 | requirement
当用户应到场而未到场时，服务人员改约时间。 | 应* | statement
服务提供方应在到场后，向用户出示证件。 | 应 | requirement
服务提供方应受理投诉，同时可安排上门。 | 应 可 | requirement
服务提供方应如实记录。用户可查阅记录。 | 应 可 | requirement
`

export const englishSentences = `
The service provider shall complete the first response within 24 h. | shall | requirement
The service provider shall not charge for the inspection. | shall not | requirement
Technicians should carry their identity cards. | should | recommendation
Visits should not take place after 20:00. | should not | recommendation
The service provider may engage a third party. | may | permission
The user need not be present. | need not | permission
The user needn't be present. | needn't | permission
There is no need to repeat the test. | - | statement
Users need a receipt. | - | statement
The system can assign tickets. | can | statement
Remote service cannot remove every fault. | cannot | statement
Remote service can not remove every fault. | can not | statement
The technician must obtain consent. | must | requirement
The technician must not keep data of the user. | must not | requirement
The technician mustn't keep data of the user. | mustn't | requirement
Consent is a must in every case. | - | statement
In May 2026 the survey is repeated. | - | statement
The survey ends on 15 May. | - | statement
Results are published each May. | - | statement
May 2026 is the date of the survey. | - | statement
Users may ask for a report in May 2027. | may | permission
A can of cleaning agent is kept at the outlet. | - | statement
The oil can is kept locked. | - | statement
Each can is labelled. | - | statement
This document uses "shall" for requirements and "should" for recommendations. | - | statement
The word “may” expresses a permission. | - | statement
Should the user refuse, the service provider may close the request. | may | permission
Parts that may be replaced by the user shall be listed. | may* shall | requirement
If the user can attend, the service provider shall agree on a time. | can* shall | requirement
The service provider shall inform the user that the repair may be refused. | shall may* | requirement
The service provider shall ensure that users can follow the progress. | shall can* | requirement
Where the price may change, the service provider shall say so. | may* shall | requirement
Unless the user must be present, the visit may take place at any time. | must* may | permission
The record shall list the fees and may show the taxes. | shall may | requirement
The request that the user makes shall be recorded. | shall | requirement
Outlets which cannot repair the product should refer the user. | cannot* should | recommendation
The outlet should state when the product can be collected. | should can* | recommendation
As the case may be, the outlet repairs or replaces the product. | - | statement
The mean should not exceed 24 h; single values may be longer. | should not may | recommendation
Staff shall never share user data. | shall never | requirement
The plan shall say what must be replaced. | shall must* | requirement
The service provider maybe knows the fault. | - | statement
The mayor opened the outlet. | - | statement
The scanner reads the serial number. | - | statement
A user who may be in danger shall be called at once. | may* shall | requirement
Shall the user refuse, the visit is cancelled. | Shall | requirement
The outlet shall post its prices. The user may copy them. | shall may | requirement
The time limit is 24 h. | - | statement
The can-do attitude of staff is not rated. | - | statement
Evidence should be kept for 3 years, so that an assessor can look at it. | should can* | recommendation
`
