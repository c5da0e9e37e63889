<#-- The frame of every page: the product's seal and name, a title, what Keycloak has to say, and the form. -->
<#assign productName = (lang?starts_with("zh"))?then(properties.brandNameZh, properties.brandNameEn)>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex, nofollow">
    <title><#nested "header"> - ${productName}</title>
    <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/seal.svg">
    <style>:root { --brand: ${properties.brandColor}; }</style>
    <#list properties.styles?split(" ") as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
    </#list>
    <#list (scripts![]) as script>
    <script src="${script}"></script>
    </#list>
    <#outputformat "JavaScript">
    <script type="module">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </script>
    <#if authenticationSession??>
    <script type="module">
        import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </script>
    </#if>
    </#outputformat>
</head>
<body data-page-id="login-${pageId}">
    <div class="page">
        <header>
            <span class="brand"><img src="${url.resourcesPath}/img/seal.svg" alt="" width="32" height="32"> ${productName}</span>
            <#if realm.internationalizationEnabled && locale.supported?size gt 1>
            <nav aria-label="${msg("languages")}">
                <#list locale.supported as each>
                <#if each.languageTag != locale.currentLanguageTag>
                <a id="language-${each.languageTag}" lang="${each.languageTag}" hreflang="${each.languageTag}" href="${each.url}">${(each.languageTag == "en")?then("English", "中文")}</a>
                </#if>
                </#list>
            </nav>
            </#if>
        </header>
        <main>
            <h1 id="kc-page-title"><#nested "header"></h1>
            <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
            <#nested "show-username">
            <p class="who">
                <span id="kc-attempted-username">${auth.attemptedUsername}</span>
                <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
            </p>
            </#if>
            <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
            <p class="message ${message.type}" role="<#if message.type == "error">alert<#else>status</#if>">${kcSanitize(message.summary)?no_esc}</p>
            </#if>
            <#nested "form">
            <#if auth?has_content && auth.showTryAnotherWayLink()>
            <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
                <input type="hidden" name="tryAnotherWay" value="on">
                <button id="try-another-way" class="plain" type="submit">${msg("doTryAnotherWay")}</button>
            </form>
            </#if>
            <#nested "socialProviders">
            <#if displayInfo><#nested "info"></#if>
        </main>
    </div>
</body>
</html>
</#macro>
