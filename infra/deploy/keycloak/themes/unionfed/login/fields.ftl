<#-- A labelled field with what is wrong with it. -->
<#macro field id label error="">
<div class="field">
    <label for="${id}">${label}</label>
    <#nested>
    <#if error?has_content>
    <p id="${id}-error" class="wrong" aria-live="polite">${kcSanitize(error)?no_esc}</p>
    </#if>
</div>
</#macro>

<#macro text id label value="" error="" autocomplete="off" autofocus=false numeric=false>
<@field id=id label=label error=error>
    <input id="${id}" name="${id}" type="text" value="${value}" dir="ltr" autocomplete="${autocomplete}" autocapitalize="none" spellcheck="false"
        <#if numeric>inputmode="numeric"</#if> <#if autofocus>autofocus</#if> <@refused id=id error=error/>>
</@field>
</#macro>

<#macro password id label error="" autocomplete="current-password" autofocus=false invalid=false>
<@field id=id label=label error=error>
    <div class="secret" dir="ltr">
        <input id="${id}" name="${id}" type="password" autocomplete="${autocomplete}" <#if autofocus>autofocus</#if> <@refused id=id error=error invalid=invalid/>>
        <button type="button" aria-label="${msg("showPassword")}" aria-controls="${id}" data-password-toggle
            data-icon-show="eye" data-icon-hide="eye shut" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="eye" aria-hidden="true"></i></button>
    </div>
</@field>
</#macro>

<#macro refused id error invalid=false>
<#if error?has_content>aria-invalid="true" aria-describedby="${id}-error"<#elseif invalid>aria-invalid="true"</#if>
</#macro>

<#-- Sends the form; whoever came from the suite for this can go back instead. -->
<#macro buttons label id="kc-submit">
<button class="main" id="${id}" type="submit" name="login">${label}</button>
<#if isAppInitiatedAction??>
<button type="submit" name="cancel-aia" value="true" formnovalidate>${msg("doCancel")}</button>
</#if>
</#macro>

<#macro signOutElsewhere>
<label class="check"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on"> ${msg("logoutOtherSessions")}</label>
</#macro>

<#macro showsPasswords>
<script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
</#macro>
