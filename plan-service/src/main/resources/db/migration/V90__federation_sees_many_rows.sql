-- What the federation may see is seen by it whole. Compared as texts, the planner takes the condition for one that one
-- row in two hundred meets, and plans for tens of rows where there are thousands; of a boolean it assumes half.
alter policy tenant on school
    using (organization_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or nullif(current_setting('app.federation', true), '')::boolean);
alter policy tenant on plan_register
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or nullif(current_setting('app.federation', true), '')::boolean);
alter policy tenant on rollup_plan
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or nullif(current_setting('app.federation', true), '')::boolean);
alter policy tenant on rollup_item
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid
        or nullif(current_setting('app.federation', true), '')::boolean);
