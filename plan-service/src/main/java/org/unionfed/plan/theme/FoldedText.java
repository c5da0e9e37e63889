package org.unionfed.plan.theme;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Text as the dictionary compares it: width and case folded, Traditional script as Simplified, and without the spaces,
 * quotation marks and dots that writers put inside a word (寒　假, 五·一, “三八”). Commas and full stops stay, so that no
 * word is found across two clauses.
 */
final class FoldedText {

    private static final String IGNORED = ".·・•‧?\"'“”‘’「」『』《》〈〉<>*_-—~";

    /** Pairs of a Traditional character and the Simplified one, as far as plans of unions use them. */
    private static final String SCRIPT_PAIRS = "會会學学師师職职動动節节婦妇員员聯联歡欢慶庆勞劳問问溫温訪访評评選选優优獎奖競竞賽赛體体運运書书畫画攝摄詠咏講讲藝艺術术樂乐遊游"
            + "訓训習习讀读論论課课務务業业質质開开觀观衛卫檢检計计劃划總总結结檔档資资傳传報报網网導导護护維维權权調调議议徵征協协監监督督財财審审"
            + "經经費费組组織织幹干設设團团隊队離离難难幫帮濟济醫医險险療疗養养親亲關关愛爱獻献陽阳國国華华歲岁舊旧燈灯謎谜廳厅飯饭環环潔洁災灾禦御"
            + "徑径跡迹風风禮礼儀仪範范標标黨党們们個个這这為为與与進进過过還还對对時时間间後后準准備备種种類类製制複复壓压區区縣县鄉乡鎮镇長长門门"
            + "號号單单雙双壽寿齡龄紀纪錄录營营園园圖图館馆廣广場场興兴趣趣聽听覺觉練练級级繡绣裝装飾饰點点創创發发實实踐践聞闻簡简訊讯載载認认識识"
            + "證证據据產产獨独戶户戰战勢势辦办處处決决確确穩稳義义舉举氣气樓楼連连續续聲声鑒鉴賀贺購购貼贴買买踴踊躍跃輔辅轉转輪轮針针鋼钢錦锦鍛锻"
            + "鍊炼煉炼煙烟熱热貧贫困困補补貸贷賬账帳账臺台訴诉糾纠紛纷調调債债責责齊齐應应變变擁拥擴扩擇择攜携敗败敵敌數数斷断來来東东條条樣样機机"
            + "歷历歸归殘残滿满漢汉潛潜燦灿爭争狀状獲获環环異异當当盡尽眾众礙碍積积穀谷窮穷筆笔糧粮細细終终統统絕绝緊紧線线編编緣缘縮缩纜缆羅罗聖圣"
            + "聰聪肅肃脫脱腦脑興兴艱艰莊庄葉叶蓋盖藍蓝藥药虧亏術术衝冲補补見见規规視视覽览計计託托設设許许詞词試试詩诗話话該该詳详語语誠诚誤误說说"
            + "請请諮咨諸诸謝谢譜谱讓让豐丰貢贡貨货貫贯賴赖賞赏贊赞趕赶車车軍军軟软較较農农遠远適适遲迟遷迁鄰邻釋释鐵铁鑽钻閱阅閉闭陣阵陰阴陸陆隨随"
            + "際际雜杂電电靈灵靜静頁页項项順顺預预領领頭头題题額额顧顾顯显飛飞餘余驗验騎骑鬥斗魚鱼鳥鸟麗丽齒齿龍龙畢毕";

    private static final Map<Character, Character> SIMPLIFIED = simplified();

    private FoldedText() {}

    static String of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var kept = new StringBuilder(folded.length());
        for (int index = 0; index < folded.length(); index++) {
            char letter = folded.charAt(index);
            if (!ignored(letter)) {
                kept.append(SIMPLIFIED.getOrDefault(letter, letter).charValue());
            }
        }
        return kept.toString();
    }

    private static boolean ignored(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT
                || IGNORED.indexOf(letter) >= 0;
    }

    private static Map<Character, Character> simplified() {
        Map<Character, Character> pairs = new HashMap<>();
        for (int index = 0; index < SCRIPT_PAIRS.length(); index += 2) {
            pairs.put(SCRIPT_PAIRS.charAt(index), SCRIPT_PAIRS.charAt(index + 1));
        }
        return Map.copyOf(pairs);
    }
}
