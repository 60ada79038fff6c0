/**
 * Sentences of service standards and guides, labelled by hand: the sentence and the rules of wording that find something in it, `-`
 * for none. Each stands as a paragraph of a clause that gives actor, method and evidence.
 */
export const english = `
The service provider must reply to complaints. | modal-prescribed
Staff must not accept gifts. | modal-prescribed
The service provider shall respond in a timely manner. | requirement-precise
The service provider shall respond as soon as possible. | requirement-precise
The service provider shall have adequate staff. | requirement-precise
The service provider shall take appropriate measures. | requirement-precise
The price shall be reasonable. | requirement-precise
The outlet shall keep sufficient spare parts. | requirement-precise
The provider shall regularly train its staff. | requirement-precise
The provider shall use suitable tools. | requirement-precise
Technicians shall be friendly and courteous. | requirement-precise
The notice shall be clear. | requirement-precise
The provider shall handle complaints effectively. | requirement-precise
The provider shall inform relevant persons. | requirement-precise
The provider shall, where necessary, replace the part. | condition-precise
The provider shall, if possible, repair the product on site. | condition-precise
The provider shall give notice as appropriate. | condition-precise
The provider shall record the name, address, etc. | enumeration-closed
Records shall include, but not be limited to, the name. | enumeration-closed
The provider shall keep records including but not limited to invoices. | enumeration-closed
The provider shall ensure customer satisfaction. | goal-verifiable
The provider shall endeavour to reduce complaints. | goal-verifiable
The provider shall continually improve its processes. | goal-verifiable
The provider shall enhance the skills of its staff. | goal-verifiable
The provider shall promote good service. | goal-verifiable,requirement-precise
The provider shall repair and/or replace the product. | choice-clear
The provider shall respond within 24 hours. | deadline-complete
The provider shall close the complaint within 5 working days. | deadline-complete
It shall be recorded by the provider. | subject-named
This shall be recorded. | subject-named
They shall wear badges. | subject-named
The provider shall normally reply the same day. | requirement-firm
The provider shall generally charge by the hour. | requirement-firm
The provider shall avoid repeated visits. | requirement-firm
The provider shall try to reduce waiting. | requirement-firm
The provider needs to keep records. | requirement-marked
Staff have to wear badges. | requirement-marked
The provider will notify the user. | requirement-marked
Providers are encouraged to publish their commitments. | recommendation-marked
Users may not copy the software. | permission-marked
Users can request a refund. | ability-stated
The system can assign orders automatically. | ability-stated
The provider shall record the complaint and shall inform the user. | requirement-single
The provider shall receive, register and assign complaints. | requirement-single
The provider shall keep about 20 spare parts in stock. | bound-precise
The provider shall not fail to reply. | negation-single
The provider shall pay compensation. | contract-absent
Providers that fail shall be fined. | penalty-absent
Users may pay by PayPal. | brand-absent
The provider shall use cutting-edge tools. | promotion-absent
The library must reply within 24 h. | deadline-complete,modal-prescribed
The library shall reply in a timely manner. | requirement-precise
The library shall normally reply within 24 h. | deadline-complete,requirement-firm
The library shall consider the needs of readers. | requirement-firm
The library shall keep adequate records. | requirement-precise
The library shall, as far as possible, reply. | requirement-firm
The library needs to record the loan. | requirement-marked
The library has to record the loan. | requirement-marked
The library will record the loan. | requirement-marked
The library is encouraged to keep records. | recommendation-marked
The reader may not copy the book. | permission-marked
The library shall provide a phone number, e-mail address, etc. | enumeration-closed
The library shall, where necessary, return the book. | condition-precise
The library shall ensure that readers are satisfied. | goal-verifiable
The library shall strive to improve its service. | goal-verifiable
It shall be returned within 30 d. | deadline-complete,subject-named
This record shall be kept for 3 years. | subject-named
The library shall reply within about 24 h. | bound-precise
The library shall repair and/or replace the book. | choice-clear
The library shall not fail to inform the reader. | negation-single
The library shall reply within 24 h. | deadline-complete
The library shall reply within 3 days of receipt. | deadline-complete
The library shall record, inform and verify. | requirement-single
The library shall record the loan, and it shall inform the reader. | requirement-single
The library shall pay compensation to the reader. | contract-absent
A library that fails again shall be fined. | penalty-absent
Requests may be made by WeChat. | brand-absent
The library shall provide world-class service. | promotion-absent
The service provider shall reply within 24 h of receipt of the request. | -
The service provider shall record the time of arrival of each request. | -
Staff shall wear a badge that shows their name. | -
The technician shall disconnect the power before opening the housing. | -
The provider shall keep service records for at least 3 years after the ticket is closed. | -
The provider should publish its commitments. | -
A user may submit a request by telephone, by e-mail or at an outlet. | -
The user need not present the original receipt. | -
The repair rate is the number of repairs divided by the number of orders. | -
The provider shall state the reasons for which a product cannot be repaired. | -
The provider shall not use data that may identify the user. | -
The repair shall be carried out by a technician who can show a certificate. | -
Goods shall be packed in boxes. | -
The provider shall keep records relevant to the repair. | -
The provider shall return all parts that are necessary for reassembly. | -
Certificates shall be valid on the effective date of the contract. | -
The effectiveness of training shall be tested once a year. | -
The provider shall inspect tools at intervals not exceeding 6 months. | -
The provider shall train staff at least twice a year. | -
As soon as the fault is found, the technician shall inform the user. | -
The provider shall make corrections as required by 6.2. | -
The provider shall keep a record in order to ensure traceability. | -
The share of first-time repairs shall be at least 95 %. | -
The indicated value shall not exceed 5 mm. | -
The provider shall clear the fault within 4 h (working time) of arrival. | -
The report shall be signed by the technician and countersigned by the user. | -
In May 2026 the survey was carried out. | -
The notice shall be generally available to users. | -
If the user needs to be called back, the agent shall record the number. | -
The agent shall tell the user what has to be paid. | -
The agent shall ask whether the user will be present. | -
The label shall show the words “must be recycled”. | -
This document shall not be used for certification. | -
The provider shall record claims for damages. | -
The library shall record the goods. | -
The library shall keep records relevant to the loan. | -
The library shall inform the reader of what has to be paid. | -
The reader may copy the book. | -
If the reader needs to return early, the library shall accept. | -
The system shall be able to assign orders. | -
The library shall keep a record to ensure traceability. | -
This document shall be cited by number. | -
The library shall repair the book as required by 5.2. | -
The library shall reply within 24 h of receipt of the request. | -
The library shall reply within 3 working days after receipt. | -
The library shall keep the record for at least 3 years. | -
On receipt of a complaint, the library shall reply within 24 h. | -
The library shall record the loan. | -
The library shall record the compensation paid. | -
The organization shall determine the boundaries of the service. | -
Top management shall appoint a person responsible for complaints. | -
The organization shall keep documented information on the results of training. | -
The repair report shall contain the serial number, the fault found and the parts replaced. | -
The technician shall measure the insulation resistance before and after the repair. | -
The insulation resistance shall be not less than 1 MΩ. | -
The sample shall consist of at least 32 tickets drawn at random. | -
The user should be given a choice of time slots. | -
A service provider may subcontract collection and delivery. | -
The method described in Annex B may be used instead. | -
The result is expressed to one decimal place. | -
The appointment window shall not exceed 2 h. | -
Parts removed shall be returned to the user unless the user declines them in writing. | -
Where the fault cannot be reproduced, the technician shall record the test conditions. | -
If a part is out of stock, the service provider shall tell the user the expected date of arrival. | -
The price list shall state the unit of charge for each item. | -
The service provider shall obtain the user's consent before deleting data. | -
The hotline shall be staffed from 8:00 to 20:00 every day. | -
Call recordings shall be deleted 6 months after the call. | -
The provider shall calibrate measuring equipment at least once every 12 months. | -
Records shall be legible and shall not be altered. | requirement-single
The outlet shall be accessible to wheelchair users. | -
The unit shall withstand a drop from 1 m without damage. | -
Batteries that are swollen shall be stored in a fireproof container. | -
The evaluation body shall publish the grade awarded. | -
The assessor shall not have worked for the organization assessed during the previous 2 years. | -
Each criterion shall be scored from 0 to 100 points. | -
The total score shall be the sum of the weighted scores. | -
The service provider shall acknowledge a complaint within 1 working day of its receipt. | -
A complaint shall be closed only with the agreement of the complainant or after a review. | -
The reviewer shall be independent of the person who handled the complaint. | -
The provider shall analyse complaint data every quarter. | -
The staff member shall show proof of identity on arrival. | -
The invoice shall list labour and parts separately. | -
The provider shall deliver the repaired product to the address named by the user. | -
Loaned equipment shall be of the same type as the product under repair. | -
The user is informed by text message. | -
The interval between two audits shall not exceed 12 months. | -
The customer shall be told the reason for any delay longer than 24 h. | -
Personal data shall be used only for the purpose stated at collection. | -
The web page shall load within 3 s of the request. | -
The service provider shall provide training on safe handling of batteries. | -
At each visit, the technician shall take a photograph of the installation. | -
No person shall enter the test area during the test. | -
`

/** The same, in a clause that names no actor. */
export const withoutActor = `
应对人员进行培训。 | actor-named
服务人员应佩戴证件。 | -
受理记录应包含用户的姓名。 | -
维修完成后，应测试产品功能。 | actor-named
服务人员在维修完成后，应测试产品功能。 | -
服务人员上门服务时，应出示证件。 | -
用户提出投诉后，应在24 h内回应。 | actor-named,deadline-complete
在维修过程中应记录所更换的备件。 | actor-named
对紧急故障，应派遣技术工程师。 | actor-named
对紧急故障，服务提供方应派遣技术工程师。 | -
接到报修后应派工。 | actor-named
培训应每年实施一次。 | -
服务提供方接到投诉后应登记。 | -
发现服务人员违规时，应暂停其工作。 | actor-named
按本文件的规定应保存记录。 | actor-named
同时应告知用户。 | actor-named
不应泄露用户信息。 | actor-named
必要时，应送检产品。 | actor-named,condition-precise
产品存在安全隐患的，应停止使用。 | actor-named
维修方案应经用户确认。 | -
因备件短缺无法按期维修的，服务网点应告知用户。 | -
`
