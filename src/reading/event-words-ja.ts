import type { EventWords } from "./event-words.js";

/** Japanese, in the words of news reports and notices; the verb follows its date. */
export const JAPANESE_EVENTS: EventWords = {
  events: [
    {
      event: "individuals-notified",
      pattern:
        /(?:顧客|利用者|会員|対象者|学生|社員|職員|患者|保護者|取引先|本人|ユーザー|お客さま|お客様)[^。]{0,24}(?:通知|連絡|謝罪|お知らせ|知らせ)(?!を受け|があ)/gu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "regulator-notified",
      pattern:
        /(?:個人情報保護委員会|当局|総務省|金融庁|文部科学省|厚生労働省|経済産業省|監督官庁|関係当局)[^。]{0,30}?(?:報告|届け)/gu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "detected",
      pattern:
        /(?:連絡|通報|指摘|報告|通知)を受け(?!た(?:お客|方|会員))|(?:連絡|通報|指摘|相談)が(?:あ|寄せ)|見つけ|見つか|検知|認知し?|認識し|障害が(?:発生|起き)|発覚|判明|気付|気づ|把握|発見|確認(?:し|いたし|され)|検出/gu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "contained",
      pattern:
        /遮断|切り離|切断|変更(?:し|いたし)|無効に|閲覧できないように|制限(?:し|いたし)|閉鎖|非公開に|封じ込め|(?<!(?:診療|業務|営業|受注|出荷|生産|操業|受け入れ|手術)(?:など)?[をの])停止(?:し|いたし)|隔離/gu,
      needs: "with-breach",
      reserve: 0,
    },
    { event: "intrusion-ended", pattern: /終わ|終了|終息/gu, needs: "with-breach", reserve: 0 },
    {
      event: "intrusion-started",
      pattern:
        /不正アクセス(?:を受け(?!たこと)|が(?:あ|行わ|続|始)|され(?!たこと))|不正に(?:アクセス|侵入)|侵入(?:され|し|を受け|が)|アクセスされ|始ま|攻撃を受け|攻撃され|盗まれ|接続していた|接続されて|盗み出|窃取|流出し|感染し|続いた|続いて|行われ|決済した|購入した|ご?(?:利用|決済|登録|入力|購入)(?:された|いただいた|した)|改ざん|閲覧(?:され|可能|でき)|公開状態|見られる状態|不正ログイン|不正利用され|漏えいし|漏洩し|購入された|持ち出し|持ち出され|紛失|送信され|被害を受け(?!た(?:お客|方|会員))/gu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "claimed-by-attacker",
      pattern:
        /(?:ハッカー|攻撃者|犯行グループ|集団|グループ)[^。]{0,40}?(?:主張|声明|掲載|暴露|公開)|犯行声明|(?:リーク|闇|暴露)サイト[^。]{0,30}?(?:掲載|公開)/gu,
      needs: "with-breach",
      reserve: 0,
    },
    {
      event: "disclosed",
      pattern:
        /会見を開|開いた会見|発表|公表|ことが[^。、]{0,10}、?(?:分|わ)か(?:った|りました)|明らかにし|公開(?:し|いたし)|お知らせ/gu,
      needs: "with-breach",
      reserve: 0,
    },
    { event: "disclosed", pattern: /認め|述べ|説明し|報じ|伝え/gu, needs: "saying", reserve: 0 },
    {
      event: undefined,
      pattern: /支払|申告|被害届|復旧|再開|予定|要求|発売|開催/gu,
      needs: "plain",
      reserve: 0,
    },
    {
      event: "intrusion-started",
      pattern: /不正な?アクセス|侵入|攻撃|流出/gu,
      needs: "with-breach",
      reserve: 30,
    },
  ],
  breach:
    /不正な?アクセス|不正に|侵入|サイバー攻撃|攻撃|漏えい|漏洩|流出|ランサム|ウイルス|マルウェア|情報|閲覧でき|閲覧され|公開状態|見られる状態|不正ログイン/u,
  aftermath: undefined,
  dayOfSpeaker: /^(?:本日|今日|昨日|きのう)/u,
  outsiderSays:
    /(?:警察|県警|府警|道警|警視庁|検察|地検|地裁|高裁|署)(?:は|が|によると)[^。]{0,60}(?:発表|逮捕|公表|明らかに)/u,
  roundUp: /まとめ|一覧|振り返り|から\s*\d+年|\d+年後|相次|判決|懲役|課徴金|罰金/u,
  overview: /(?:事例|事件|主な[^。]{0,12})を(?:まとめ|紹介|振り返)|まとめました|一覧です/u,
  ofAnother: undefined,
  attribute: undefined,
  standIn: undefined,
  verbsFollow: true,
  frame: undefined,
  sequel: /^(?:し)?た?(?:後|のち|直後)/u,
  topic:
    /^\s?(?:[（(][^）)]*[）)])?(?:早朝|未明|朝|昼(?:前|過ぎ|ごろ)?|夕方|夜|深夜|(?:午前|午後)(?:\d{1,2}時(?:\d{1,2}分|半)?)?(?:ごろ|頃|すぎ|過ぎ)?)?(?:に?、|\s*\n)/u,
  focus:
    /同社|当社|弊社|当行|当院|社内|社員|顧客|会員|お客様|対象者|流出|漏えい|漏洩|不正アクセス|お詫び|調査|警察|サーバ|発表|公表/gu,
  trend: /研究者|キャンペーン|亜種|脆弱性|調査によると|割合|％|%|手口|注意を呼びかけ|対策|傾向/gu,
  elsewhere:
    /脆弱性|更新プログラム|前年|届け出があった|件だった|統計|警察庁|改正|(?:昨年|以前|過去)[^。]{0,8}にも|創業|設立|創立|株価|決算|施行|写真|発売|日付の?(?:本紙|朝刊|夕刊|紙面)|前回の|過去の|別の(?:不正|攻撃)|第[二三四]報|時点|続報|(?<!通常)とは(?:異なる|別)|(?:実施|受講|応募|申し込み?)[^。、]{0,8}いただいた|展示会|イベント/u,
  clause: /[、；]|が、|ため、|として/gu,
  opening: /^[「（]?(?:同社は)?$/u,
  speakers: [
    { by: "attacker", pattern: /(?:ハッカー|攻撃者|犯行グループ)(?:は|が)[^。]{0,20}主張/u },
    { by: "media", pattern: /新聞|NHK|ＮＨＫ|報じ|報道|共同通信|メディア/u },
    { by: "regulator", pattern: /個人情報保護委員会(?:は|が)|総務省(?:は|が)|当局(?:は|が)/u },
    { by: "researcher", pattern: /研究者|セキュリティー?企業/u },
    { by: "company", pattern: /同社|会社|広報|発表|公表|明らかに|よると/u },
  ],
};
