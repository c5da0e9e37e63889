<#import "template.ftl" as layout>
<#import "fields.ftl" as fields>
<#assign refusal = messagesPerField.existsError("totp")?then(messagesPerField.get("totp"), "")>
<#assign unnamed = messagesPerField.existsError("userLabel")?then(messagesPerField.get("userLabel"), "")>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("totp", "userLabel"); section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <ol id="kc-totp-settings">
            <li>${msg("loginTotpStep1")}
                <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul>
            </li>
            <#if mode?? && mode = "manual">
            <li>${msg("loginTotpManualStep2")}
                <code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code>
                <a id="mode-barcode" href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a>
            </li>
            <li>${msg("loginTotpManualStep3")}
                <ul>
                    <li id="kc-totp-type">${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
                    <li id="kc-totp-algorithm">${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
                    <li id="kc-totp-digits">${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
                    <#if totp.policy.type = "totp"><li id="kc-totp-period">${msg("loginTotpInterval")}: ${totp.policy.period}</li></#if>
                </ul>
            </li>
            <#else>
            <li>${msg("loginTotpStep2")}
                <img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("qrCode")}">
                <a id="mode-manual" href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a>
            </li>
            </#if>
            <li>${msg("loginTotpStep3")}</li>
        </ol>
        <form id="kc-totp-settings-form" action="${url.loginAction}" method="post">
            <@fields.text id="totp" label=msg("authenticatorCode") error=refusal autocomplete="one-time-code" numeric=true/>
            <@fields.text id="userLabel" label=msg("loginTotpDeviceName") error=unnamed/>
            <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
            <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
            <@fields.signOutElsewhere/>
            <@fields.buttons label=msg("doSave")/>
        </form>
    </#if>
</@layout.registrationLayout>
