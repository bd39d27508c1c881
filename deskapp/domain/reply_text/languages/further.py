"""Hungarian, Turkish, Greek, Vietnamese, Arabic, Hebrew, Chinese, Japanese and Korean."""

from deskapp.domain.reply_text.languages.language import Field, Language

HUNGARIAN = Language(
    code="hu",
    wrote=("írta", "ezt írta", "a következőt írta"),
    labels={
        Field.SENDER: ("feladó",),
        Field.DATE: ("elküldve", "dátum", "küldve"),
        Field.TO: ("címzett",),
        Field.CC: ("másolat", "másolatot kap"),
        Field.SUBJECT: ("tárgy",),
    },
    original=("eredeti üzenet",),
    forwarded=("továbbított üzenet", "továbbított levél"),
    closings=("üdvözlettel", "tisztelettel", "üdv", "szívélyes üdvözlettel"),
    thanks=("köszönettel", "köszönöm"),
    sent_from=("elküldve", "küldve a"),
)

TURKISH = Language(
    code="tr",
    wrote=("yazdı", "şunu yazdı", "şunları yazdı"),
    labels={
        Field.SENDER: ("kimden", "gönderen"),
        Field.DATE: ("gönderildi", "gönderilme tarihi", "tarih"),
        Field.TO: ("kime", "alıcı"),
        Field.CC: ("bilgi",),
        Field.SUBJECT: ("konu",),
    },
    original=("orijinal ileti", "özgün ileti", "orijinal mesaj"),
    forwarded=("iletilmiş ileti", "iletilen mesaj", "yönlendirilmiş ileti"),
    closings=("saygılarımla", "saygılarımızla", "iyi çalışmalar"),
    thanks=("teşekkürler", "teşekkür ederim"),
    sent_from=("iphone'umdan gönderildi", "ipad'imden gönderildi"),
)

GREEK = Language(
    code="el",
    openers=("στις", "την", "στίς"),
    wrote=("έγραψε", "έγραψε τα εξής"),
    labels={
        Field.SENDER: ("από",),
        Field.DATE: ("εστάλη", "ημερομηνία", "στάλθηκε"),
        Field.TO: ("προς",),
        Field.CC: ("κοιν", "κοινοποίηση"),
        Field.SUBJECT: ("θέμα",),
    },
    original=("αρχικό μήνυμα",),
    forwarded=("προωθημένο μήνυμα",),
    closings=("με εκτίμηση", "με φιλικούς χαιρετισμούς"),
    thanks=("ευχαριστώ",),
    sent_from=("στάλθηκε από το",),
)

VIETNAMESE = Language(
    code="vi",
    openers=("vào",),
    wrote=("đã viết",),
    labels={
        Field.SENDER: ("từ",),
        Field.DATE: ("ngày", "đã gửi"),
        Field.TO: ("đến", "tới"),
        Field.SUBJECT: ("chủ đề", "tiêu đề"),
    },
    original=("thư gốc",),
    forwarded=("thư được chuyển tiếp", "thư đã chuyển tiếp"),
    closings=("trân trọng",),
    thanks=("cảm ơn",),
    sent_from=("đã gửi từ",),
)

ARABIC = Language(
    code="ar",
    openers=("في", "بتاريخ"),
    wrote=("كتب", "كتبت"),
    labels={
        Field.SENDER: ("من",),
        Field.DATE: ("التاريخ", "تاريخ الإرسال"),
        Field.TO: ("إلى",),
        Field.SUBJECT: ("الموضوع",),
    },
    original=("الرسالة الأصلية",),
    forwarded=("رسالة معاد توجيهها", "رسالة محولة"),
    closings=("مع أطيب التحيات", "مع خالص التحية", "تحياتي"),
    thanks=("شكرا", "شكراً"),
    sent_from=("أرسلت من", "تم الإرسال من"),
)

HEBREW = Language(
    code="he",
    openers=("בתאריך", "ב"),
    wrote=("כתב", "כתבה", "כתב/ה", "מאת"),
    labels={
        Field.SENDER: ("מאת",),
        Field.DATE: ("תאריך", "נשלח"),
        Field.TO: ("אל",),
        Field.SUBJECT: ("נושא",),
    },
    original=("הודעה מקורית",),
    forwarded=("הודעה שהועברה", "הודעה מועברת"),
    closings=("בברכה",),
    thanks=("תודה",),
    sent_from=("נשלח מה",),
)

CHINESE = Language(
    code="zh",
    openers=("在", "于", "於"),
    wrote=("写道", "寫道", "写入", "撰写"),
    labels={
        Field.SENDER: ("发件人", "寄件者", "寄件人", "發件人"),
        Field.DATE: ("发送时间", "日期", "寄件日期", "发送日期", "時間", "时间"),
        Field.TO: ("收件人", "收件者"),
        Field.CC: ("抄送", "副本"),
        Field.SUBJECT: ("主题", "主旨", "主題"),
    },
    original=("原始邮件", "原始郵件", "邮件原件", "原邮件"),
    forwarded=("转发的邮件", "轉寄的郵件", "转发邮件信息", "forwarded message"),
    closings=("此致", "祝好"),
    thanks=("谢谢", "謝謝"),
    sent_from=("发自", "從我的", "发送自", "發自", "从我的", "傳送自"),
)

JAPANESE = Language(
    code="ja",
    wrote=("のメール", "書きました", "wrote", "のメッセージ"),
    labels={
        Field.SENDER: ("差出人", "送信者", "送信元"),
        Field.DATE: ("送信日時", "日付", "日時"),
        Field.TO: ("宛先",),
        Field.SUBJECT: ("件名",),
    },
    original=("元のメッセージ", "original message"),
    forwarded=("転送されたメッセージ", "転送メッセージ"),
    closings=("よろしくお願いします", "よろしくお願いいたします", "敬具"),
    sent_from=("iphoneから送信", "ipadから送信", "スマートフォンから送信"),
)

KOREAN = Language(
    code="ko",
    wrote=("작성", "님이 작성", "님이 다음과 같이 썼습니다"),
    labels={
        Field.SENDER: ("보낸 사람", "보낸사람", "발신"),
        Field.DATE: ("보낸 날짜", "날짜", "보낸날짜"),
        Field.TO: ("받는 사람", "받는사람"),
        Field.SUBJECT: ("제목",),
    },
    original=("원본 메시지", "원본 메일"),
    forwarded=("전달된 메시지", "전달된 메일"),
    thanks=("감사합니다",),
    sent_from=("나의 iphone에서 보냄", "내 iphone에서 보냄"),
)

FURTHER = (
    HUNGARIAN,
    TURKISH,
    GREEK,
    VIETNAMESE,
    ARABIC,
    HEBREW,
    CHINESE,
    JAPANESE,
    KOREAN,
)
