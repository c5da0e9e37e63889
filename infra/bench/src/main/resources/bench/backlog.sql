-- Two events of each of ${aggregates} plans, all the first ones before the second ones.
insert into outbox_event (id, tenant_id, shard, aggregatetype, aggregateid, aggregateversion, type, topic, headers,
                          payload)
select id, tenant_id, n % 64, 'plan', aggregate_id, version, 'org.unionfed.plan.submitted.v1', '${topic}',
       jsonb_build_object(
           'ce_specversion', '1.0', 'ce_id', id, 'ce_source', '/plan-service',
           'ce_type', 'org.unionfed.plan.submitted.v1', 'ce_subject', aggregate_id,
           'ce_time', '2026-03-02T01:15:30Z', 'ce_tenantid', tenant_id, 'ce_aggregateversion', version::text,
           'ce_correlationid', id, 'ce_traceparent', '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
           'content-type', 'application/json'),
       convert_to(replace('${payload}', '{planId}', aggregate_id::text), 'UTF8')
from (select n, version, md5('${topic}-tenant-' || n)::uuid as tenant_id, md5('${topic}-' || n)::uuid as aggregate_id,
             md5('${topic}-' || n || '-' || version)::uuid as id
      from generate_series(0, ${aggregates} - 1) as n, generate_series(1, 2) as version) as event
order by version, n;
