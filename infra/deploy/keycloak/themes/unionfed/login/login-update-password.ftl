<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign refusal = messagesPerField.existsError("password")?then(messagesPerField.get("password"), "")>
<#assign differs = messagesPerField.existsError("password-confirm")?then(messagesPerField.get("password-confirm"), "")>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
    <#if section = "header">
        ${msg("updatePasswordTitle")}
    <#elseif section = "form">
        <form id="kc-passwd-update-form" action="${url.loginAction}" method="post">
            <@fields.password id="password-new" label=msg("passwordNew") error=refusal autocomplete="new-password" autofocus=true invalid=differs?has_content/>
            <@fields.password id="password-confirm" label=msg("passwordConfirm") error=differs autocomplete="new-password"/>
            <p class="hint">${msg("passwordRule")}</p>
            <@fields.signOutElsewhere/>
            <@fields.buttons label=msg("doSave")/>
        </form>
        <@fields.showsPasswords/>
    </#if>
</@layout.registrationLayout>
