import { withTraditional } from '../../../data/desk/read/traditional.ts';
import type { Term } from '../../../lib/schema/index.ts';

/** What many disputes speak of: id, kind, then its forms in English, Korean, Chinese and Japanese. */
const ROWS = `
ban verb|ban,prohibit,bar,outlaw,forbid|금지,사용 금지|禁止,禁用,封禁|禁止,使用禁止
take-effect verb|take effect,come into force,apply|시행,발효|生效,起施行|発効,施行
account noun|account,user account,fake account,fraudulent account|계정,가짜 계정,허위 계정|账户,账号,虚假账户|アカウント,偽アカウント,口座
request noun|request,query,exchange|요청,질의|请求,查询|リクエスト,照会
letter noun|letter,written complaint|서한,편지|信函,信件,致函|書簡,手紙
lawsuit noun|lawsuit,complaint,legal action,court case|소송,고소장|诉讼,起诉书|訴訟,訴状
damages noun|damages,compensation,payout|손해배상,배상금|赔偿,赔偿金|損害賠償,賠償金
trial-run noun|trial,pilot,test phase|시범 운영,시험 기간|试运行,试点|試験運用,試験期間
update noun|update,release,patch,build|업데이트,패치|更新版,补丁|アップデート,更新版
deny verb|deny,reject,dispute,contradict|부인,반박|否认,驳斥|否定,否認
employee noun|employee,staffer,worker,staff member|직원,임직원|员工,雇员|従業員,社員
lay-off verb|lay off,dismiss,cut|해고,감원|裁员,解雇|解雇,人員削減
customer noun|customer,client,subscriber|고객,이용자|客户,用户|顧客,利用者
regulator noun|regulator,watchdog,supervisory authority|규제 당국,감독 기관|监管机构,监管部门|規制当局,監督機関
court noun|court,tribunal,judge|법원,재판부|法院,法庭|裁判所,裁判官
settlement noun|settlement,out-of-court deal|합의,화해|和解,和解协议|和解,示談
recall verb|recall,withdraw|회수,리콜|召回,撤回|回収,リコール
outage noun|outage,blackout,service failure|장애,서비스 중단|宕机,服务中断|障害,停止
data-leak noun|data leak,data breach,leak|정보 유출,유출|数据泄露,泄露|情報漏えい,流出
fraud noun|fraud,scam,deception|사기,부정행위|欺诈,诈骗|詐欺,不正
licence noun|licence,license,permit|허가,면허|许可证,牌照|免許,許可
patent noun|patent,intellectual property|특허,지식재산|专利,知识产权|特許,知的財産
contract noun|contract,agreement,deal|계약,계약서|合同,协议|契約,契約書
fine noun|fine,penalty,sanction|과징금,벌금|罚款,处罚|罰金,制裁金
merger noun|merger,takeover,acquisition|인수,합병|并购,收购|買収,合併
investigation noun|investigation,inquiry,probe|조사,수사|调查,侦查|調査,捜査
insider noun|insider,person familiar with the matter,source|내부자,소식통|知情人士,内部人士|関係者,内部関係者
memo noun|memo,memorandum,internal notice|메모,사내 공지|备忘录,内部通知|メモ,社内通知
spokesperson noun|spokesperson,spokeswoman,spokesman|대변인,홍보 담당자|发言人,新闻发言人|広報担当者,報道官
lawmaker noun|lawmaker,senator,member of parliament|의원,국회의원|议员,立法者|議員,国会議員
minister noun|minister,secretary|장관,각료|部长,大臣|大臣,閣僚
export verb|export,ship|수출,선적|出口,运出|輸出,出荷
tariff noun|tariff,duty,import tax|관세,수입세|关税,进口税|関税,輸入税
factory noun|factory,plant,production line|공장,생산 라인|工厂,生产线|工場,生産ライン
supplier noun|supplier,vendor,contractor|공급업체,납품업체|供应商,承包商|供給業者,納入業者
price noun|price,fee,charge|가격,요금|价格,费用|価格,料金
refund verb|refund,reimburse|환불,환급|退款,退还|返金,払い戻し
share noun|share,stake,holding|지분,주식|股份,股权|株式,持ち分
shareholder noun|shareholder,investor|주주,투자자|股东,投资者|株主,投資家
engineer noun|engineer,developer,programmer|엔지니어,개발자|工程师,开发者|技術者,開発者
software noun|software,program,application|소프트웨어,프로그램|软件,程序|ソフトウェア,プログラム
server noun|server,data centre,data center|서버,데이터센터|服务器,数据中心|サーバー,データセンター
password noun|password,login,credential|비밀번호,로그인 정보|密码,登录凭证|パスワード,認証情報
strike noun|strike,walkout,stoppage|파업,조업 중단|罢工,停工|ストライキ,操業停止
union noun|union,labour union,workers' council|노조,노동조합|工会,劳工组织|労働組合,労組
accident noun|accident,crash,collision|사고,충돌|事故,碰撞|事故,衝突
defect noun|defect,fault,flaw|결함,하자|缺陷,瑕疵|欠陥,不具合
inspection noun|inspection,audit,check|점검,감사|检查,审计|検査,監査
deadline noun|deadline,cut-off date|기한,마감일|截止日期,期限|期限,締め切り
apology noun|apology,expression of regret|사과,유감 표명|道歉,致歉|謝罪,遺憾の意
warning noun|warning,alert,caution|경고,주의보|警告,预警|警告,注意喚起
document noun|document,filing,court paper|문서,자료|文件,材料|文書,資料
`.trim().split('\n');

/** The shared terms by id. */
export const VOCABULARY: Readonly<Record<string, Term>> = Object.fromEntries(ROWS.map((row) => {
  const [head, ...forms] = row.split('|');
  const [id, kind] = head!.split(' ') as [string, Term['kind']];
  const [en, ko, zh, ja] = forms.map((list) => list.split(','));
  return [id, withTraditional({ kind, en, ko, zh, ja })];
}));
