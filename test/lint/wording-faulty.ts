/**
 * Sentences of service standards and guides, labelled by hand: the sentence and the rules of wording that find something in it, `-`
 * for none. Each stands as a paragraph of a clause that gives actor, method and evidence.
 */
export const faultyChinese = `
该文件的适用范围见第1章。 | subject-named
工单流转应优先使用电子方式。 | requirement-firm
服务提供方应及时处理用户投诉。 | requirement-precise
服务人员应尽快到达现场。 | requirement-precise
服务提供方应在合理的时间内完成维修。 | requirement-precise
服务网点应配备适当的工具。 | requirement-precise
服务场所应具备适宜的温度和湿度。 | requirement-precise
服务提供方应与用户充分沟通。 | requirement-precise
服务提供方应储备足够的备件。 | requirement-precise
服务人员应具有良好的职业道德。 | requirement-precise
服务提供方应提供优质服务。 | requirement-precise
服务提供方应提供便捷的报修渠道。 | requirement-precise
服务网点的标识应清晰、醒目。 | requirement-precise
服务提供方应建立完善的服务体系。 | requirement-precise
服务提供方应采取有效措施防止信息泄露。 | requirement-precise
服务提供方应保存必要的记录。 | requirement-precise
服务提供方应组织相关人员参加培训。 | requirement-precise
服务人员应具备一定的专业知识。 | requirement-precise
服务提供方应定期对人员进行考核。 | requirement-precise
服务提供方应为投诉较多的产品制定方案。 | requirement-precise
服务人员应妥善保管用户的产品。 | requirement-precise
服务人员应热情、耐心地解答用户的疑问。 | requirement-precise
服务网点应环境整洁。 | requirement-precise
服务提供方应建立健全管理制度。 | requirement-precise
服务提供方应迅速响应用户请求。 | requirement-precise
服务提供方应在第一时间通知用户。 | requirement-precise
服务提供方应配置若干名技术工程师。 | requirement-precise
服务提供方应经常检查设备。 | requirement-precise
服务提供方应不定期抽查服务质量。 | requirement-precise
服务提供方应有效处理投诉。 | requirement-precise
服务提供方应将有关资料交给用户。 | requirement-precise
服务提供方应合理确定收费标准。 | requirement-precise
受理渠道应畅通、便捷。 | requirement-precise
服务提供方应认真核对用户信息。 | requirement-precise
服务提供方应选择合适的运输方式。 | requirement-precise
维修人员应具有较高的技能水平。 | requirement-precise
服务提供方应灵活安排上门时间。 | requirement-precise
受理人员应记录用户的姓名、电话、地址等。 | enumeration-closed
服务网点应配备万用表、电烙铁等工具。 | enumeration-closed
服务提供方应公示服务项目、收费标准等内容。 | enumeration-closed
培训内容应包括服务礼仪、维修技能等。 | enumeration-closed
服务提供方应保存相关凭证，包括但不限于发票。 | enumeration-closed,requirement-precise
服务提供方应受理投诉，并应在办结后回访。 | requirement-single
服务提供方应登记投诉，同时应告知用户受理编号。 | requirement-single
服务网点应悬挂标识，且应公示收费标准。 | requirement-single
受理人员应登记、分类并派发服务请求。 | requirement-single
服务提供方应收集、整理、分析用户意见。 | requirement-single
服务人员应检查产品外观，记录故障现象，并告知用户预计费用。 | requirement-single
服务提供方应建立回访制度。回访记录应保存。 | requirement-single
服务提供方应在48小时内解决问题。 | deadline-complete
服务提供方应在7天内退款。 | deadline-complete
服务提供方应于3日内答复。 | deadline-complete
投诉处理时间不应超过5个工作日。 | deadline-complete
服务人员应在2 h内上门。 | deadline-complete
服务提供方应在5个工作日内办结投诉。 | deadline-complete
必要时，服务提供方应上门检测。 | condition-precise
特殊情况下，维修期限可延长。 | condition-precise
服务提供方可视情况收取检测费。 | condition-precise
有条件的服务网点应设置观察窗。 | condition-precise
服务提供方应根据需要增派人员。 | condition-precise
条件允许时，服务网点应设置停车位。 | condition-precise
因特殊原因不能到场的，服务人员应告知用户。 | condition-precise
服务提供方可酌情减免费用。 | condition-precise
服务提供方应确保服务质量。 | goal-verifiable
服务提供方应保证备件供应。 | goal-verifiable
服务提供方应努力提升用户满意度。 | goal-verifiable
服务提供方应持续改进服务质量。 | goal-verifiable
服务提供方应促进服务规范化。 | goal-verifiable
服务提供方应重视用户意见。 | goal-verifiable
服务提供方应加强人员管理。 | goal-verifiable
服务提供方应采取措施提高维修质量。 | goal-verifiable
服务提供方应通过信息化手段提升服务效率。 | goal-verifiable
服务提供方应定价公开，保障用户的知情权。 | goal-verifiable
服务提供方应尊重用户的选择权。 | goal-verifiable
服务提供方应推动行业自律。 | goal-verifiable
其应在工单上签字。 | subject-named
该人员应重新培训。 | subject-named
此类产品应单独存放。 | subject-named
这些记录应归档。 | subject-named
它应贴有标签。 | subject-named
满意度应达到90%以上。 | bound-precise
服务人员应具有3年以上工作经验。 | bound-precise
距离应在500 m以内。 | bound-precise
差错率应在1%以下。 | bound-precise
网点应配备5名左右的维修人员。 | bound-precise
用户可选择维修和/或更换。 | choice-clear
服务提供方应提供电话及/或网络渠道。 | choice-clear
服务提供方不应不受理投诉。 | negation-single
服务人员不应未经许可进入机房。 | negation-single
服务提供方不得不承担运费。 | negation-single
服务提供方必须建立投诉制度。 | modal-prescribed
服务人员应当佩戴证件。 | modal-prescribed
服务人员须持证上岗。 | modal-prescribed
服务人员务必断电操作。 | modal-prescribed
服务人员不得泄露用户信息。 | modal-prescribed
禁止使用假冒备件。 | modal-prescribed
维修现场严禁吸烟。 | modal-prescribed
用户信息不可外泄。 | modal-prescribed
服务人员要统一着装。 | requirement-marked
受理时需核对用户身份。 | requirement-marked
服务网点需要公示收费标准。 | requirement-marked
有必要对新员工进行培训。 | requirement-marked
服务提供方需在系统中登记工单。 | requirement-marked
维修前要征得用户同意。 | requirement-marked
鼓励企业公开服务承诺。 | recommendation-marked
提倡使用可降解包装。 | recommendation-marked
服务网点最好设在一楼。 | recommendation-marked
用户可以查询维修进度。 | permission-marked
允许用户自带配件。 | permission-marked
系统能够自动记录来电号码。 | ability-stated
维修人员能独立排除常见故障。 | ability-stated
服务人员不能收取小费。 | ability-stated
服务提供方应尽可能缩短维修时间。 | requirement-firm
服务提供方应尽量满足用户需求。 | requirement-firm
服务提供方应考虑用户的特殊需求。 | requirement-firm
服务提供方应优先安排老年用户。 | requirement-firm
服务人员应避免二次上门。 | requirement-firm
一般应在当天派工。 | requirement-firm
服务网点原则上应设在交通便利处。 | requirement-firm
通常应由原服务人员回访。 | requirement-firm
维修人员应符合安全操作规程。 | conformity-worded
维修过程应遵守技术规范。 | conformity-worded
服务提供方应赔偿用户的经济损失。 | contract-absent
逾期未修复的，服务提供方应支付违约金。 | contract-absent
维修费用应在验收后7 d内结算，付款方式为转账。 | contract-absent,deadline-complete
授权服务机构应向生产者缴纳保证金。 | contract-absent
违反本文件的，处以5 000元罚款。 | penalty-absent
情节严重的，吊销其营业执照。 | penalty-absent
构成犯罪的，依法追究刑事责任。 | penalty-absent
对违规企业实施联合惩戒。 | instruction-placed,penalty-absent
用户可通过支付宝付款。 | brand-absent
服务提供方应开通微信公众号。 | brand-absent
服务提供方应采用国际领先的检测技术。 | promotion-absent
服务提供方应聘请知名专家。 | promotion-absent
服务网点应提供一流的环境。 | promotion-absent
服务提供方应及时反馈结果。 | requirement-precise
服务提供方应合理收取费用。 | requirement-precise
服务提供方应在检测完成后2 h内将结果及时发送给用户。 | deadline-complete
服务提供方应通知相关部门。 | requirement-precise
服务提供方应及时（2 h内）回复用户。 | deadline-complete
服务提供方应及时，即在2 h内回复用户。 | deadline-complete
服务提供方应配备足够的人员。 | requirement-precise
服务提供方应定期校准设备。 | requirement-precise
服务网点的标识应清晰。 | requirement-precise
服务提供方应采取必要的措施。 | requirement-precise
服务提供方应尽可能缩短时间。 | requirement-firm
服务提供方应考虑用户的需求。 | requirement-firm
一般应在当日回访。 | requirement-firm
一般投诉应在5个工作日内办结。 | deadline-complete
原则上不应收费。 | requirement-firm
服务提供方应优先处理安全投诉。 | requirement-firm
服务提供方应避免重复收费。 | requirement-firm
企业必须在24 h内回应。 | deadline-complete,modal-prescribed
服务人员不得收取小费。 | modal-prescribed
严禁使用假冒备件。 | modal-prescribed
受理时需准确记录用户信息。 | requirement-marked
服务人员要佩戴工作证件。 | requirement-marked
服务人员一定要佩戴工作证件。 | requirement-marked
服务人员不要收取小费。 | requirement-marked
有必要建立投诉渠道。 | requirement-marked
服务网点需要配备2名人员。 | requirement-marked
受理人员还要告知用户受理编号。 | requirement-marked
鼓励服务提供方建立信息系统。 | recommendation-marked
提倡使用环保材料。 | recommendation-marked
服务提供方最好建立信息系统。 | recommendation-marked
用户可以拒绝维修。 | permission-marked
允许服务提供方委托第三方。 | permission-marked
不允许收取费用。 | requirement-marked
用户不需要支付费用。 | permission-marked
条件允许时，服务网点可设置观察窗。 | condition-precise
信息系统能够自动派工。 | ability-stated
服务人员能独立完成维修。 | ability-stated
用户能要求退款。 | ability-stated
维修人员应符合操作规程。 | conformity-worded
维修流程应遵守本文件的规定。 | conformity-worded
服务提供方应符合信息安全制度的规定。 | conformity-worded
受理人员应记录姓名、电话等信息。 | enumeration-closed
服务网点应取得二级以上资质等级证书。 | bound-precise
受理人员应记录用户信息，包括但不限于姓名。 | enumeration-closed
服务提供方应通过电话、网站等渠道受理。 | enumeration-closed
服务提供方应提供电话、网站等多种渠道。 | enumeration-closed
必要时，服务人员应送检产品。 | condition-precise
特殊情况下，服务人员可延后上门。 | condition-precise
视情况需要，应更换备件。 | condition-precise
服务提供方应确保用户满意。 | goal-verifiable
服务提供方应保证维修质量。 | goal-verifiable
服务提供方应不断提高服务质量。 | goal-verifiable
服务提供方应通过培训提高人员能力。 | goal-verifiable
服务提供方应检验备件，确保备件合格。 | goal-verifiable
服务提供方应加强培训。 | goal-verifiable
服务提供方应致力于改善用户体验。 | goal-verifiable
服务提供方应努力降低投诉率。 | goal-verifiable
服务提供方应落实主体责任。 | goal-verifiable
其应告知用户。 | subject-named
该记录应保存3 a。 | subject-named
此时，服务人员应告知用户。 | subject-named
合格率应为95%以上。 | bound-precise
保存期限应为3年以上。 | bound-precise
服务提供方应在24小时以内响应。 | bound-precise,deadline-complete
服务提供方应在24 h内响应。 | deadline-complete
服务网点应配备两人以上。 | bound-precise
服务人员应在30 min左右到达。 | bound-precise
服务人员应在约30 min内到达。 | bound-precise,deadline-complete
服务提供方应提供维修和/或更换服务。 | choice-clear
服务人员不应不告知用户。 | negation-single
服务人员不应未经用户同意拆机。 | negation-single
服务人员不得不更换备件。 | negation-single
服务提供方应在24小时内回复用户。 | deadline-complete
故障应在3个工作日内修复。 | deadline-complete
服务提供方应自收到请求起3日内答复。 | deadline-complete
响应时间不应超过24 h（自然时）。 | deadline-complete
处理时间不应超过3个工作日。 | deadline-complete
服务提供方应于2 h内到达现场。 | deadline-complete
服务网点应在检测完成后2 h内将结果发送给用户。 | deadline-complete
服务提供方应登记、派工并跟踪回访。 | requirement-single
服务提供方应登记投诉，并应告知用户。 | requirement-single
服务提供方应登记投诉。服务人员应告知用户。 | requirement-single
服务人员应核对产品信息，登记故障现象，并告知用户预计时间。 | requirement-single
服务人员应检查、维护和校准设备。 | requirement-single
逾期未修复的，服务提供方应赔偿用户货款。 | contract-absent
服务提供方应赔偿用户的损失。 | contract-absent
服务提供方应承担违约责任。 | contract-absent
服务提供方应支付违约金。 | contract-absent
服务提供方应先行赔付用户的损失。 | contract-absent
服务提供方应按月结算费用，付款期限为30 d。 | contract-absent
授权服务机构应缴纳保证金。 | contract-absent
再次违规的，处以罚款。 | penalty-absent
违反本文件的，由主管部门给予行政处罚。 | penalty-absent
服务提供方应承担法律责任。 | penalty-absent
连续两次被投诉的，列入黑名单。 | penalty-absent
情节严重的，吊销营业执照。 | penalty-absent
行业协会应将其列入失信名单。 | penalty-absent
用户可通过微信公众号报修。 | brand-absent
服务提供方应支持支付宝付款。 | brand-absent
记录应以Excel格式保存。 | brand-absent
服务提供方宜采用先进的设备。 | promotion-absent
授权服务机构应为知名企业。 | promotion-absent
服务提供方应提供一流的服务。 | promotion-absent
服务人员着装应整齐、得体。 | requirement-precise
服务人员应礼貌待人。 | requirement-precise
服务人员应使用文明用语。 | requirement-precise
有需要的用户，服务人员应上门取件。 | condition-precise
服务提供方应提倡节约用水。 | goal-verifiable
服务人员应注意安全。 | goal-verifiable
请勿拆开外壳。 | requirement-marked
切勿在潮湿环境中使用。 | requirement-marked
由此造成的经济损失由服务提供方承担。 | contract-absent
服务提供方应按月与授权服务机构结算维修费。 | contract-absent
对违规人员给予警告。 | penalty-absent
造成事故的，追究当事人责任。 | penalty-absent
服务提供方应支持安卓系统。 | brand-absent
为此，服务提供方应设立投诉热线。 | subject-named
受理人员应核实身份并登记信息并告知编号。 | requirement-single
服务提供方应优化服务流程。 | goal-verifiable
服务提供方应不断完善服务体系。 | requirement-precise
服务提供方应树立以用户为中心的理念。 | goal-verifiable
维修时限不应超过7 d。 | deadline-complete
上门服务应在24小时内完成。 | deadline-complete
电话应在15 s内接听。 | deadline-complete
快件应分类码放，不应抛扔。 | requirement-single
信息系统应具备日志审计功能，日志的保存期限不应少于6个月。 | requirement-single
贮存库房应通风，相对湿度不应大于80 %。 | requirement-single
冷链车辆应安装温度记录仪，记录间隔不应大于5 min。 | requirement-single
评价组长应具有5 a以上评价经历。 | bound-precise
其他费用应由服务提供方承担。 | contract-absent
`
