package org.unionfed.commons.tenancy;

import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses to start on a database whose row-level security the application could go around. */
class TenancyGuard implements InitializingBean {

    private final JdbcClient jdbc;

    TenancyGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        refuseIfAny("the application's database role is or can become", """
                select rolname || case when rolsuper then ' (superuser)' else ' (bypassrls)' end from pg_roles
                where (rolsuper or rolbypassrls) and pg_has_role(current_user, oid, 'MEMBER')
                """);
        refuseIfAny("the application's database role owns", """
                select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema')
                and n.nspname not like 'pg\\_%' and pg_has_role(current_user, c.relowner, 'MEMBER')
                """);
        refuseIfAny("row-level security is not forced, or has no policy, on", """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
                where c.relkind in ('r', 'p') and n.nspname = current_schema()
                and not (c.relrowsecurity and c.relforcerowsecurity
                         and exists (select from pg_policy p where p.polrelid = c.oid))
                """);
        refuseIfAny("these views go around row-level security for want of security_invoker:", """
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'v' and n.nspname = current_schema()
                and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
                and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
                """);
    }

    private void refuseIfAny(String fault, String sql) {
        List<String> found =
                jdbc.sql(sql).query((row, number) -> row.getString(1)).list();
        if (!found.isEmpty()) {
            throw new UnsafeDatabase(fault + " " + String.join(", ", found));
        }
    }
}
