package org.unionfed.plan.reading.text;

/** Recognises Traditional characters by their Simplified form, as far as the grammar needs them. */
final class Script {

    private static final String TRADITIONAL = "學計劃會導總結書記號個開關務動黨員區縣園師體節週團組織歷曆題範說來編輯鄉鎮職業術專責門時間內"
            + "備註項參與歡華實驗縂獎樂賓聯繫麗寧東陽龍鳳慶廣陝蘇浙滬雲貴遼黑長濟爾臺灣圍練訓評優競賽歲寫給後從為並標準豐富溫"
            + "幹領應當發佈點擊數猜喜愛歡換權認領舉報檔簡雜誌網頁讀閱覽瀏製訂議隊詳細階級處層條續課選舉類辦學術講習趣傳統氣場"
            + "館館電腦腳兒歲終於農藝醫藥財經貿畫圖協進辦張馬黃橋樹嶺島灘盧錢鄭鄧葉謝許羅蕭趙顧賀韓嚴劉楊陳吳孫"
            + "該這裡們見覺產業單雙戰際陰隨產術語讚質獻產範強構設備現樣應維護權機構監督檢查總務義無";
    private static final String SIMPLIFIED = "学计划会导总结书记号个开关务动党员区县园师体节周团组织历历题范说来编辑乡镇职业术专责门时间内"
            + "备注项参与欢华实验总奖乐宾联系丽宁东阳龙凤庆广陕苏浙沪云贵辽黑长济尔台湾围练训评优竞赛岁写给后从为并标准丰富温"
            + "干领应当发布点击数猜喜爱欢换权认领举报档简杂志网页读阅览浏制订议队详细阶级处层条续课选举类办学术讲习趣传统气场"
            + "馆馆电脑脚儿岁终于农艺医药财经贸画图协进办张马黄桥树岭岛滩卢钱郑邓叶谢许罗萧赵顾贺韩严刘杨陈吴孙"
            + "该这里们见觉产业单双战际阴随产术语赞质献产范强构设备现样应维护权机构监督检查总务义无";

    private static final char FIRST = '\u4E00';
    private static final char[] FORMS = forms();

    private Script() {}

    static char simplified(char c) {
        int index = c - FIRST;
        return index >= 0 && index < FORMS.length ? FORMS[index] : c;
    }

    private static char[] forms() {
        char[] forms = new char[0x9FFF - FIRST + 1];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = (char) (FIRST + i);
        }
        for (int i = 0; i < TRADITIONAL.length(); i++) {
            forms[TRADITIONAL.charAt(i) - FIRST] = SIMPLIFIED.charAt(i);
        }
        return forms;
    }
}
