package org.unionfed.plan.rollup.lack;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.unionfed.plan.rollup.counting.Counted;

/** Says in SQL of which schools it is true that they lack something, each subject by itself. */
@Repository
class LackConditions {

    private static final String NO_CONGRESS = Counted.lacking(named(LackRule.Code.CONGRESS));

    private static final String NO_VISIT = Counted.lacking("(item.month <= :festivalMonth or " + Counted.WITHOUT_MONTH
            + " and position('春节' in item.text) > 0) and " + named(LackRule.Code.VISIT));

    private static final String THEME_MISSING = Counted.lacking("cast(:theme as text) = any(item.themes)");

    private final LackRules rules;

    LackConditions(LackRules rules) {
        this.rules = rules;
    }

    /** What is true of a school {@code chosen} with the state {@code plan} that lacks it. */
    static String of(LackSubject subject) {
        return switch (subject) {
            case NO_PLAN -> "plan.tenant_id is null";
            case PLAN_RETURNED -> "plan.returned";
            case NO_CONGRESS -> NO_CONGRESS;
            case NO_VISIT_BEFORE_SPRING_FESTIVAL -> NO_VISIT;
            case THEME_MISSING -> THEME_MISSING;
        };
    }

    /** What fills the places of the conditions of these subjects; the theme is the asker's to say. */
    Map<String, @Nullable Object> parameters(Collection<LackSubject> subjects, int year) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        if (subjects.contains(LackSubject.NO_VISIT_BEFORE_SPRING_FESTIVAL)) {
            parameters.put("festivalMonth", SpringFestival.of(year).getMonthValue());
        }
        List<LackRule.Code> asked =
                subjects.stream().flatMap(it -> rulesOf(it).stream()).toList();
        if (!asked.isEmpty()) {
            rules.all().stream().filter(it -> asked.contains(it.code())).forEach(it -> parameters.putAll(words(it)));
        }
        return parameters;
    }

    private static List<LackRule.Code> rulesOf(LackSubject subject) {
        return switch (subject) {
            case NO_PLAN, PLAN_RETURNED, THEME_MISSING -> List.of();
            case NO_CONGRESS -> List.of(LackRule.Code.CONGRESS);
            case NO_VISIT_BEFORE_SPRING_FESTIVAL -> List.of(LackRule.Code.VISIT);
        };
    }

    private static Map<String, @Nullable Object> words(LackRule rule) {
        Map<String, @Nullable Object> words = new HashMap<>();
        words.put(wordsOf(rule.code()), rule.words().toArray(String[]::new));
        words.put(exceptionsOf(rule.code()), rule.exceptionPattern());
        return words;
    }

    /** An item in which one of the rule's words stands, its exceptions taken out before. */
    private static String named(LackRule.Code rule) {
        return """
            exists (select from unnest(cast(:%s as text[])) as word
                    where position(word in coalesce(regexp_replace(item.text, cast(:%s as text), '', 'g'),
                                                    item.text)) > 0)
            """.formatted(wordsOf(rule), exceptionsOf(rule));
    }

    private static String wordsOf(LackRule.Code rule) {
        return rule.name().toLowerCase(Locale.ROOT) + "Words";
    }

    private static String exceptionsOf(LackRule.Code rule) {
        return rule.name().toLowerCase(Locale.ROOT) + "Exceptions";
    }
}
