<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
    <#if section = "header">
        ${msg("organization.select")}
    <#elseif section = "form">
        <form id="kc-user-organizations" action="${url.loginAction}" method="post">
            <#list user.organizations as each>
            <button id="organization-${each.alias}" type="submit" name="kc.org" value="${each.alias}">${each.name!each.alias}</button>
            </#list>
        </form>
    </#if>
</@layout.registrationLayout>
