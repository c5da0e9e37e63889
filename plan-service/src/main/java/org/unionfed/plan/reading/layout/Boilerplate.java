package org.unionfed.plan.reading.layout;

import java.util.List;
import org.unionfed.plan.reading.text.Line;
import org.unionfed.plan.reading.text.MarkerGrammar;
import org.unionfed.plan.reading.text.Punctuation;
import org.unionfed.plan.reading.text.TimeGrammar;

/** Recognises what a site or a document viewer puts around a text: navigation, dates of publication, advertising. */
final class Boilerplate {

    private static final List<String> NAVIGATION = List.of(
            "当前位置", "您的位置", "你的位置", "所在位置", "现在的位置", "首页>", "首页»", "首页-", "首页|", "首页/", "您现在在", "网站地图", "设为首页", "加入收藏");
    private static final List<String> PUBLICATION = List.of(
            "发布日期", "发表日期", "发布时间", "发表时间", "更新时间", "更新日期", "发布者", "发布人", "发布于", "点击数", "点击率", "点击量", "点击:", "点击次数",
            "浏览次数", "浏览量", "浏览:", "阅读次数", "阅读量", "阅读:", "人气:", "访问量", "访问次数", "次浏览", "次阅读", "信息来源", "文章来源", "来源:",
            "作者:", "编辑:", "责任编辑", "录入者", "录入:", "供稿", "撰稿", "字号", "字体:", "【大中小】", "[大中小]", "打印本页", "关闭窗口", "上传者",
            "上传时间", "文档编号", "页数:", "格式:", "大小:", "审核:", "日期:20", "时间:20", "收藏本文");
    private static final List<String> ADVERTISING = List.of(
            "小编",
            "对您有所帮助",
            "对大家有所帮助",
            "对你有所帮助",
            "对您有帮助",
            "对大家有帮助",
            "对你有帮助",
            "希望能帮",
            "希望能够帮",
            "欢迎阅读",
            "欢迎借鉴",
            "供大家参考",
            "供您参考",
            "供参考",
            "仅供参考",
            "仅供学习",
            "参考借鉴",
            "欢迎来到",
            "欢迎访问",
            "本站",
            "本网站",
            "范文网",
            "文库网",
            "百度文库",
            "版权",
            "侵权",
            "进行举报",
            "举报反馈",
            "免责声明",
            "文档简介",
            "内容简介",
            "文档介绍",
            "阅读全文",
            "展开全文",
            "展开更多",
            "点击下载",
            "下载本文",
            "下载文档",
            "下载此文档",
            "下载积分",
            "立即下载",
            "AI写作",
            "ChatGPT",
            "扫码",
            "微信公众号:",
            "关注公众号",
            "关注我们",
            "ICP备",
            "Copyright",
            "copyright",
            "COPYRIGHT",
            "All Rights",
            "关键词:",
            "标签:",
            "Tags",
            "本文地址",
            "本文来自",
            "本文来源",
            "本文由",
            "转载",
            "道客巴巴",
            "豆丁",
            "客服",
            "文档由用户",
            "VIP",
            "微信扫一扫",
            "微信号",
            "点击查看",
            "请登录",
            "登录后",
            "精心整理",
            "收集整理",
            "为大家整理",
            "为您整理",
            "一起来看",
            "希望你喜欢",
            "希望您喜欢",
            "希望大家喜欢",
            "更多相关",
            "更多内容",
            "更多精彩",
            "篇范文",
            "word文档",
            "Word文档",
            "WORD");
    /** Head a list of links wherever they stand in a short line. */
    private static final List<String> TAIL = List.of(
            "相关文章", "相关推荐", "相关阅读", "相关热词", "猜你喜欢", "猜您喜欢", "大家正在看", "大家都在看", "热门推荐", "看过的还", "看了又看", "最新文章", "热门文章",
            "上一篇:", "下一篇:", "返回顶部", "返回列表", "换一换", "可能感兴趣", "文章评论", "发表评论", "网友评论", "为你推荐", "为您推荐");
    /** Head a list of links only at the beginning of a line: inside a sentence they are ordinary words. */
    private static final List<String> TAIL_STARTS =
            List.of("相关内容", "相关资料", "相关范文", "相关链接", "上一篇", "下一篇", "推荐阅读", "推荐文章", "精品推荐", "延伸阅读", "本文标题", "更多相关");

    private static final List<String> ATTACHMENTS =
            List.of(".doc", ".docx", ".xls", ".xlsx", ".pdf", ".rar", ".zip", ".wps", ".ppt");
    private static final List<String> INTRODUCTIONS = List.of(
            "日子过得", "时间过得", "时光飞逝", "时间流逝", "时光荏苒", "光阴", "动手之前", "写好计划", "写一份计划", "写计划", "怎么写", "如何写", "怎样写", "计划怎么",
            "也许适合", "先订个计划", "制定一份计划", "写工作计划");
    private static final int LONGEST_NOTE = 90;
    private static final int LONGEST_ADVERT = 260;

    private Boilerplate() {}

    /** The line belongs to the site wherever it stands. */
    static boolean isNoise(Line line) {
        String key = line.key().replace(" ", "");
        if (isContents(key)) {
            return true;
        }
        if (key.isEmpty() || belongsToPlan(line)) {
            return false;
        }
        return (key.length() <= LONGEST_NOTE
                        && (holds(key, NAVIGATION) || isPublication(key, Row.isRow(line)) || isAttachment(key)))
                || (key.length() <= LONGEST_ADVERT && (holds(key, ADVERTISING) || holds(key, INTRODUCTIONS)));
    }

    /** Where the words about a publication begin that some sites glue behind the title; the length without any. */
    static int publicationAt(String key) {
        return PUBLICATION.stream()
                .mapToInt(key::indexOf)
                .filter(it -> it >= 0)
                .min()
                .orElse(key.length());
    }

    /** A heading, a row of dots and a page number. */
    private static boolean isContents(String key) {
        int end = key.length();
        while (end > 0 && Punctuation.isDigit(key.charAt(end - 1))) {
            end--;
        }
        boolean dots = end >= 3
                && (key.startsWith("……", end - 2) || key.startsWith("...", end - 3) || key.startsWith("···", end - 3));
        return key.equals("目录") || (end < key.length() && dots);
    }

    /** From this line on there are only links to other texts. */
    static boolean beginsTail(Line line) {
        String key = line.key().replace(" ", "");
        boolean heads = holds(key, TAIL) || TAIL_STARTS.stream().anyMatch(key::startsWith);
        return heads && key.length() <= LONGEST_NOTE && !belongsToPlan(line);
    }

    /** A line that begins with numbering or a month is never the site's. */
    private static boolean belongsToPlan(Line line) {
        int start = Punctuation.skipSpaces(line.key(), 0);
        return MarkerGrammar.at(line.key(), start) != null || TimeGrammar.at(line.key(), start) != null;
    }

    private static boolean isPublication(String key, boolean row) {
        return holds(key, PUBLICATION) || (!row && isStamp(key));
    }

    /** A day in full such as 2018-12-06, with at most a few words around it. */
    private static boolean isStamp(String key) {
        if (key.length() > 40) {
            return false;
        }
        for (int i = 0; i + 8 <= key.length(); i++) {
            if (key.startsWith("20", i) && isDay(key, i + 4)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(String key, int at) {
        char separator = key.charAt(at);
        int month = digits(key, at + 1);
        int second = at + 1 + month;
        boolean separated = (separator == '-' || separator == '/' || separator == '.')
                && month > 0
                && second < key.length()
                && key.charAt(second) == separator;
        return separated && digits(key, second + 1) > 0;
    }

    private static int digits(String key, int at) {
        int count = 0;
        while (count < 2 && at + count < key.length() && Punctuation.isDigit(key.charAt(at + count))) {
            count++;
        }
        return count;
    }

    private static boolean isAttachment(String key) {
        return ATTACHMENTS.stream().anyMatch(key::endsWith) || key.startsWith("附件下载");
    }

    private static boolean holds(String key, List<String> words) {
        for (String word : words) {
            if (key.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
