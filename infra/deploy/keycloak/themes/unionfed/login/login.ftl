<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign refusal = messagesPerField.existsError("username", "password")?then(messagesPerField.getFirstError("username", "password"), "")>
<@layout.registrationLayout displayMessage=!refusal?has_content; section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <form id="kc-form-login" action="${url.loginAction}" method="post" onsubmit="login.disabled = true; return true;">
            <#if usernameHidden??>
            <@fields.password id="password" label=msg("password") error=refusal autofocus=true/>
            <#else>
            <@fields.text id="username" label=msg("usernameOrEmail") value=(login.username!"") error=refusal autocomplete="username" autofocus=true/>
            <@fields.password id="password" label=msg("password") invalid=refusal?has_content/>
            </#if>
            <input type="hidden" name="credentialId" value="${auth.selectedCredential!""}">
            <button class="main" id="kc-login" type="submit" name="login">${msg("doLogIn")}</button>
        </form>
        <p class="hint">${msg("forgottenPasswordHint")}</p>
        <@fields.showsPasswords/>
    </#if>
</@layout.registrationLayout>
