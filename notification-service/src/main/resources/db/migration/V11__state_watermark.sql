-- What is known of schools' standing goes on from where it was; notices are messages and need no watermark any more.
insert into state_watermark (consumer, kind, aggregate_id, version)
select consumer, 'unionfed.plan.school', aggregate_id, version from consumer_watermark
where consumer = 'notification.school-standing' and version between 1 and 1000000000;
