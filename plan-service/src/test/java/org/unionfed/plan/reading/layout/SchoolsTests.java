package org.unionfed.plan.reading.layout;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SchoolsTests {

    @ParameterizedTest
    @CsvSource({
        "清河县第三小学工会2014年工作计划, 清河县第三小学",
        "2012年度东湖区云山小学工会计划, 东湖区云山小学",
        "××市实验中学工会, ××市实验中学",
        "第一中学教育工会要点, 第一中学",
        "2016—2017学年度育才中学工作计划, 育才中学",
        "江南大学附属小学工会计划, 江南大学附属小学",
        "城关一中2012年安排, 城关一中",
        "校工会（石桥镇中心幼儿园）计划, 石桥镇中心幼儿园",
        "关于春晖职业学院工会的计划, 春晖职业学院",
        "新区实验学校工会2021—2022学年第一学期工作计划, 新区实验学校",
        "××市第八中学工会, ××市第八中学",
        "XX外国语学校工会要点, XX外国语学校",
        "新乡小学工会计划, 新乡小学",
        "新 桥 中 心 小 学, 新 桥 中 心 小 学"
    })
    void findsNames(String text, String name) {
        assertThat(Schools.in(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016中学工会工作计划",
                "小学工会工作计划",
                "20xx年幼儿园工会计划",
                "长沙中小学校历",
                "高级中学工会计划",
                "“职业技术学校工会计划”",
                "我校工会计划",
                "学校教育工会计划",
                "校工会2012年计划",
                "春季学期幼儿园安排",
                "XX学院工会2021年要点",
                "××市××小学工会计划",
                "某某中学工会计划",
                "我区实验学校工会计划",
                "全新中学工会计划"
            })
    void takesASortOfSchoolForNoName(String text) {
        assertThat(Schools.in(text)).isNull();
    }
}
