/**
 * Sentences of service standards, labelled by hand. A line holds the sentence and the quantities found in it in order: comparison if
 * the sentence says one, value, unit id (`-` stands for none).
 */
export const chineseSentences = `
服务提供方应自服务请求到达时刻起24 h内完成首次响应。 | <= 24 h
服务提供方应自服务请求到达时刻起24 h（自然时）内完成首次响应。 | <= 24 h
紧急故障应在24 h内到场，非紧急故障应在72 h内到场。 | <= 24 h, <= 72 h
一般投诉处理时间的平均值不应大于3个工作日。 | <= 3 working-day
第90百分位数不应大于5个工作日。 | <= 5 working-day
人工接听时间宜不超过30 s。 | <= 30 s
培训时间每年不应少于16 h。 | >= 16 h
记录的保存期限不应少于3 a。 | >= 3 a
记录保存3年以上。 | >= 3 a
保修期自交付之日起不少于30 d。 | >= 30 d
解决率不应低于95 %。 | >= 95 %
解决率达到95%以上。 | >= 95 %
满意度得分应大于85分。 | > 85 point
满意度得分不低于85分的为合格。 | >= 85 point
投诉率不应高于3‰。 | <= 3 permille
满意度提高15个百分点。 | 15 percentage-point
服务网点应配备至少2名维修人员。 | >= 2 count
同一故障维修2次仍不能使用的，可更换。 | 2 count
抽样数不应少于30份。 | >= 30 count
每个网点应有3台以上检测设备。 | >= 3 count
服务渠道不少于2种。 | >= 2 count
样本不足30份时，不计算百分位数。 | < 30 count
超过5个工作日未结案的，升级处理。 | > 5 working-day
未超过5个工作日的，不升级。 | <= 5 working-day
响应时间小于或等于24 h。 | <= 24 h
响应时间小于等于24 h。 | <= 24 h
得分大于或等于90分。 | >= 90 point
等待时间≤30 s，接通率≥85 %。 | <= 30 s, >= 85 %
等待时间<30 s。 | < 30 s
抽样比例为10 %。 | 10 %
周期等于12个月。 | = 12 month
24 h～72 h内到场。 | >= 24 h, <= 72 h
1～3个工作日内答复。 | >= 1 working-day, <= 3 working-day
24至72小时内到场。 | >= 24 h, <= 72 h
温度为-10 ℃～40 ℃。 | >= -10 celsius, <= 40 celsius
温度不低于-5 ℃。 | >= -5 celsius
相对湿度为(65±2) %。 | 65±2 %
相对湿度为（65±2）%。 | 65±2 %
年投诉量超过100 000次。 | > 100000 count
年投诉量超过100,000次。 | > 100000 count
罚款50 万元。 | 500000 yuan
检测费不超过30元。 | <= 30 yuan
销量为1.5亿台。 | 150000000 count
价格的3倍。 | 3 times
24小时内答复。 | <= 24 h
24小时以内答复。 | <= 24 h
24个小时内答复。 | <= 24 h
3天内答复。 | <= 3 d
3个自然日内答复。 | <= 3 d
自收到之日起30日内答复。 | <= 30 d
2周内完成。 | <= 2 week
1个季度内完成。 | <= 1 quarter
30分钟内回电。 | <= 30 min
30秒钟内接听。 | <= 30 s
二十四小时内答复。 | <= 24 h
三个工作日内答复。 | <= 3 working-day
两个月内完成整改。 | <= 2 month
十五个工作日内完成。 | <= 15 working-day
一年以内免费维修。 | <= 1 a
每年至少回访一次。 | -
第一年免费维修。 | -
一次性解决率按月统计。 | -
本文件按照GB/T 1.1—2020的规定起草。 | -
见GB/T 27922—2011中5.2 a)。 | -
T/XXX 001.3—2026规定了流程。 | -
按ISO 10002:2018处理投诉。 | -
见6.2和6.2.1。 | -
见6.2 a)和6.2 d)。 | -
应符合5.3 s)的规定。 | -
2026年11月21日发布。 | -
2026-11-21发布。 | -
2024～2026年的数据。 | -
2026年版的要求。 | -
11月21日起实施。 | -
每月15日前公布。 | -
服务时间为9:00～18:00。 | -
9:00起2 h内派工。 | <= 2 h
本文件是第3部分，共6项。 | 6 count
见第2章、第4章。 | -
第3次维修免费。 | -
表1给出了3项指标。 | 3 count
见表A.1和图2。 | -
指标M01和M05按P90统计。 | -
评价项A1和B2的分值见附录A。 | -
服务提供7×24 h热线。 | -
采用5分制量表。 | -
保留1位小数。 | 1 count
三分之二以上的专家同意。 | -
2分之1的样本。 | -
5G网络和4G网络。 | -
3C认证的产品。 | -
产品为3A级。 | -
App 2.1.0版。 | -
24 h内容量不变。 | 24 h
额定电压220 V，频率50 Hz。 | 220 V, 50 Hz
距离不超过10 km。 | <= 10 km
屏幕划痕长度小于5 mm。 | < 5 mm
存储容量128 GB。 | 128 GB
录音保存6个月。 | 6 month
每24 h更新一次进度。 | 24 h
每3个工作日告知一次进度。 | 3 working-day
自送修之日起15 d后仍未修复的。 | 15 d
在30 d内（不含节假日）修复。 | <= 30 d
时限(30 d)内修复。 | <= 30 d
至少2人次参加。 | >= 2 count
不到5台的网点。 | < 5 count
最长30 d。 | <= 30 d
最少2名。 | >= 2 count
最迟3个工作日。 | <= 3 working-day
不早于2 h前通知。 | >= 2 h
不迟于2 h。 | <= 2 h
质保期短于1 a的备件。 | < 1 a
不应少于2名，且不应多于5名。 | >= 2 count, <= 5 count
人员流动率在10 %以下。 | <= 10 %
0,5 h内响应。 | <= 0.5 h
0.5 h内响应。 | <= 0.5 h
12.5 %的样本。 | 12.5 %
3个部门共同处理。 | 3 count
5年版的文件。 | -
年产量不大于20 t。 | <= 20 t
风速不大于2 m/s。 | <= 2 m/s
含量不大于40 mg/kg。 | <= 40 mg/kg
面积不小于3 m²。 | >= 3 m²
服务质量评价。 | -
`

export const englishSentences = `
The service provider shall respond within 24 h. | <= 24 h
The service provider shall respond within 24 hours. | <= 24 h
Records shall be kept for at least 5 years. | >= 5 a
The mean shall not exceed 3 working days. | <= 3 working-day
The mean shall not be more than 3 working days. | <= 3 working-day
The mean shall be less than 3 working days. | < 3 working-day
The rate shall not be less than 95 %. | >= 95 %
The rate shall be no less than 95 %. | >= 95 %
The rate shall be 95 % or more. | >= 95 %
No more than 5 % of calls may be lost. | <= 5 %
Waiting time exceeds 30 s. | > 30 s
Complaints open for more than 5 business days are escalated. | > 5 working-day
No fewer than 2 technicians shall be present. | >= 2 count
The outlet shall have a minimum of 2 technicians. | >= 2 count
Up to 10 km from the outlet. | <= 10 km
No later than 2 h after the request. | <= 2 h
A visit takes 24 h to 72 h. | >= 24 h, <= 72 h
A visit takes 1 to 3 working days. | >= 1 working-day, <= 3 working-day
A visit takes 24–72 h. | >= 24 h, <= 72 h
Two working days after receipt. | 2 working-day
Within twelve months. | <= 12 month
Each user is called three times. | -
The humidity is (65 ± 2) %. | 65±2 %
More than 100 000 requests a year. | > 100000 count
Satisfaction rises by 15 percentage points. | 15 percentage-point
The score is at least 85 points. | >= 85 point
In 2026 a survey was made. | -
The 1980s saw other products. | -
Spare parts are available for 5 a after the end of production. | 5 a
At least 3 a day. | -
See 6.2 a) and 6.2 d). | -
The gap shall be max. 30 mm. | <= 30 mm
It shall be kept for min. 5 years. | >= 5 a
The minimum shall be 5 h. | >= 5 h
Weights in excess of 30 kg are left out. | > 30 kg
It shall be equal to or greater than 30 %. | >= 30 %
It shall be less than or equal to 30 %. | <= 30 %
It shall be answered after 3 h at the latest. | <= 3 h
It shall be kept for 3 h maximum. | <= 3 h
It shall be kept for 3 h at least. | >= 3 h
It shall wait for 3 h, at most times. | 3 h
The mean is 5 min. | 5 min
The clearance shall be at least 1,5 m. | >= 1.5 m
The gap shall not exceed 0,125 mm. | <= 0.125 mm
The mass is (2,5 ± 0,05) kg. | 2.5±0.05 kg
The range is 1,5 m to 12,75 m. | >= 1.5 m, <= 12.75 m
It shall be kept for 1,000 h. | 1000 h
It shall be kept for 1,000.5 h. | 1000.5 h
It shall be kept for 12 000,5 h. | 12000.5 h
The steps 1,2,3 h apart are left out. | 3 h
ISO 9001:2015 applies. | -
ISO/IEC 17021-1:2015 applies. | -
Part 3 and Table 2 apply. | -
The plan of 21 November 2026. | -
The time is 9:00 to 18:00. | -
Values of M01 are given as P90. | -
The fee is 30 yuan. | 30 yuan
The voltage is 220 V. | 220 V
Fewer than 30 samples. | < 30 count
Not earlier than 2 h. | >= 2 h
The period is 1 month. | 1 month
Greater than or equal to 90 points. | >= 90 point
A 24 h (clock time) limit. | 24 h
Between 20 and 25 degrees Celsius. | 25 celsius
A drop of more than 2 metres. | > 2 m
At most 20 t a year. | <= 20 t
At a speed of 2 m/s. | 2 m/s
Less than 40 mg/kg of it. | < 40 mg/kg
The 4K picture. | -
The 3rd visit is free. | -
`
