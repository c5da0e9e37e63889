-- What the plans say: a plan of the year has forty items, one of a semester has twenty.
drop schema if exists bench cascade;
create schema bench;

create table bench.item as
select kind, md5(kind || '-' || n)::uuid as item_id, n - 1 as position, first_month + (n - 1) % months as month,
       '第' || n || '项工作：由工会委员会牵头，各小组配合，月底以前完成并公布结果' as text,
       array[(select code from theme order by position offset n % 14 limit 1)] as themes
from (values ('YEAR', 40, 1, 12), ('SPRING', 20, 2, 6), ('AUTUMN', 20, 9, 4))
         as plan (kind, items, first_month, months),
     generate_series(1, items) as n;

create table bench.content as
select kind, count(*)::integer as items,
       jsonb_build_object(
           'title', '工会工作计划',
           'sections', (
               select jsonb_agg(jsonb_build_object(
                   'sectionId', md5('section-' || n)::uuid, 'marker', n || '、', 'level', 1,
                   'heading', '第' || n || '方面的工作', 'children', '[]'::jsonb,
                   'text', repeat('围绕学校年度重点任务，把服务、维权和民主管理结合起来，做到责任到人、过程可查。', 8)))
               from generate_series(1, 6) as n),
           'items', jsonb_agg(jsonb_build_object(
               'itemId', item_id, 'months', jsonb_build_array(month), 'text', text, 'themes', to_jsonb(themes))
               order by position)) as content
from bench.item group by kind;
