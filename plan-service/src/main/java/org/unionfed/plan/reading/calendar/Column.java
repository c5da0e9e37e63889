package org.unionfed.plan.reading.calendar;

import java.util.ArrayList;
import java.util.List;

/** What the head of a table column says about its cells. */
enum Column {
    MONTH,
    WEEK,
    CONTENT,
    /** Says under which word the content stands, and is the content where there is no other. */
    THEME,
    OWNER,
    NOTE,
    OTHER;

    private static final List<String> OWNERS =
            List.of("负责", "责任", "主办", "承办", "部门", "单位", "人员", "协办", "参加", "对象", "执行", "牵头", "组织者", "实施者", "组长", "主持");
    private static final List<String> OTHERS = List.of(
            "序号", "编号", "地点", "经费", "预算", "形式", "起止", "起讫", "完成情况", "目标", "场所", "方式", "类别", "学分", "费用", "考核", "分值",
            "备");
    private static final List<String> MONTHS = List.of("月份", "月次", "时间", "日期", "时段", "时限", "月度", "进度");
    private static final List<String> CONTENTS =
            List.of("内容", "活动", "工作", "项目", "事项", "安排", "名称", "任务", "重点", "要点", "行事", "大事", "措施");

    private static final List<String> NAMES = List.of("项目", "名称", "事项", "任务");
    private static final List<String> DETAILS = List.of("内容", "措施", "要求");
    private static final List<String> THEMES = List.of("主题", "专题");

    /** Whether these words head a column of whatever kind. */
    static boolean isKnown(String head) {
        String key = head.replace(" ", "");
        return of(key) != OTHER || (!key.isEmpty() && key.length() <= 6 && holds(key, OTHERS));
    }

    static Column of(String head) {
        String key = head.replace(" ", "");
        if (key.isEmpty() || key.length() > 12) {
            return OTHER;
        }
        if (key.startsWith("备注") || key.startsWith("说明") || key.equals("其他")) {
            return NOTE;
        }
        if (holds(key, OWNERS)) {
            return OWNER;
        }
        if (holds(key, OTHERS)) {
            return OTHER;
        }
        if (key.contains("周次") || key.equals("周") || key.equals("周数") || key.equals("教学周") || key.equals("周别")) {
            return WEEK;
        }
        if (key.equals("月") || holds(key, MONTHS)) {
            return MONTH;
        }
        return holds(key, THEMES) ? THEME : holds(key, CONTENTS) ? CONTENT : OTHER;
    }

    /**
     * The columns of a whole head: of a name and what explains it only the name is content, and a theme is content
     * where no other column is.
     */
    static List<Column> of(List<String> heads) {
        List<Column> columns = new ArrayList<>();
        String name = null;
        for (String head : heads) {
            Column column = of(head);
            name = column == MONTH || column == WEEK ? null : name;
            boolean explains = column == CONTENT && name != null && (holds(name, NAMES) || holds(head, DETAILS));
            name = column == CONTENT && name == null ? head : name;
            columns.add(explains ? OTHER : column);
        }
        return columns.contains(CONTENT)
                ? columns
                : columns.stream().map(it -> it == THEME ? CONTENT : it).toList();
    }

    private static boolean holds(String key, List<String> words) {
        return words.stream().anyMatch(key::contains);
    }
}
