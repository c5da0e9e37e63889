<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign refusal = messagesPerField.existsError("totp")?then(messagesPerField.get("totp"), "")>
<@layout.registrationLayout displayMessage=!refusal?has_content; section>
    <#if section = "header">
        ${msg("secondFactorTitle")}
    <#elseif section = "form">
        <form id="kc-otp-login-form" action="${url.loginAction}" method="post" onsubmit="login.disabled = true; return true;">
            <#if otpLogin.userOtpCredentials?size gt 1>
            <fieldset>
                <legend>${msg("loginTotpDeviceName")}</legend>
                <#list otpLogin.userOtpCredentials as each>
                <label class="check"><input type="radio" name="selectedCredentialId" value="${each.id}" <#if each.id == otpLogin.selectedCredentialId>checked</#if>> ${each.userLabel}</label>
                </#list>
            </fieldset>
            </#if>
            <@fields.text id="otp" label=msg("authenticatorCode") error=refusal autocomplete="one-time-code" autofocus=true numeric=true/>
            <button class="main" id="kc-login" type="submit" name="login">${msg("doLogIn")}</button>
        </form>
    </#if>
</@layout.registrationLayout>
