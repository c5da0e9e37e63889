package org.unionfed.notification.intake;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionfed.commons.inbox.Subscription;

/** Says which facts of other services this one hears of, and what it does with them. */
@Configuration(proxyBeanMethods = false)
class Intake {

    private static final String PLANS = "unionfed.plan.plan";
    private static final String REMINDERS = "unionfed.plan.reminder";
    private static final String SCHOOLS = "unionfed.plan.school";

    @Bean
    Subscription<PlanFact> planNotices(Announce announce) {
        return Subscription.toMessages(
                "plan-notices",
                PLANS,
                PlanAnnouncements.TYPES,
                PlanFact.class,
                event -> PlanAnnouncements.of(event).ifPresent(it -> announce.handle(event, it)));
    }

    @Bean
    Subscription<ReminderFact> reminderNotices(Announce announce) {
        return Subscription.toMessages(
                "reminder-notices",
                REMINDERS,
                ReminderAnnouncements.TYPES,
                ReminderFact.class,
                event -> ReminderAnnouncements.of(event).ifPresent(it -> announce.handle(event, it)));
    }

    @Bean
    Subscription<SchoolFact> schoolNotices(Announce announce) {
        return Subscription.toMessages(
                "school-notices",
                SCHOOLS,
                SchoolAnnouncements.TYPES,
                SchoolFact.class,
                event -> SchoolAnnouncements.of(event).forEach(it -> announce.handle(event, it)));
    }
}
