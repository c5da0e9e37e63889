package org.unionfed.plan.account;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.error.FieldError;
import org.unionfed.commons.security.Caller;
import org.unionfed.commons.security.Role;
import org.unionfed.commons.web.Cursor;
import org.unionfed.commons.web.ExpectedVersion;
import org.unionfed.commons.web.Page;
import org.unionfed.commons.web.PageQuery;
import org.unionfed.plan.keycloak.AccountFilter;

/** A school's accounts over HTTP. */
@RestController
@RequestMapping("/api/plan/schools/{schoolId}/accounts")
class AccountController {

    private final ListAccounts listAccounts;
    private final CreateAccount createAccount;
    private final ChangeAccount changeAccount;
    private final SwitchAccount switchAccount;
    private final RenewPassword renewPassword;

    AccountController(
            ListAccounts listAccounts,
            CreateAccount createAccount,
            ChangeAccount changeAccount,
            SwitchAccount switchAccount,
            RenewPassword renewPassword) {
        this.listAccounts = listAccounts;
        this.createAccount = createAccount;
        this.changeAccount = changeAccount;
        this.switchAccount = switchAccount;
        this.renewPassword = renewPassword;
    }

    @GetMapping
    Page<AccountView> listAccounts(
            Caller caller,
            @PathVariable UUID schoolId,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String role,
            PageQuery page) {
        int first = firstOf(page);
        String wanted = search == null || search.isBlank() ? null : search.strip();
        var filter = new AccountFilter(wanted, roleOf(role), first, page.rows());
        List<AccountView> rows = listAccounts.handle(caller, schoolId, filter);
        return Page.of(rows, page, it -> Cursor.of(first + page.limit()));
    }

    @PostMapping
    ResponseEntity<AccountView> createAccount(
            Caller caller, @PathVariable UUID schoolId, @Valid @RequestBody NewAccount account) {
        AccountView made = createAccount.handle(caller, schoolId, account);
        return ResponseEntity.created(URI.create("/api/plan/schools/" + schoolId + "/accounts/" + made.id()))
                .eTag(ExpectedVersion.etag(made.version()))
                .body(made);
    }

    @GetMapping("/{id}")
    ResponseEntity<AccountView> showAccount(Caller caller, @PathVariable UUID schoolId, @PathVariable UUID id) {
        return answer(listAccounts.show(caller, schoolId, id));
    }

    @PatchMapping("/{id}")
    ResponseEntity<AccountView> changeAccount(
            Caller caller,
            @PathVariable UUID schoolId,
            @PathVariable UUID id,
            ExpectedVersion seen,
            @Valid @RequestBody AccountChange change) {
        return answer(changeAccount.handle(caller, schoolId, id, seen, change));
    }

    @PostMapping("/{id}/deactivate")
    ResponseEntity<AccountView> deactivateAccount(
            Caller caller, @PathVariable UUID schoolId, @PathVariable UUID id, ExpectedVersion seen) {
        return answer(switchAccount.off(caller, schoolId, id, seen));
    }

    @PostMapping("/{id}/reactivate")
    ResponseEntity<AccountView> reactivateAccount(
            Caller caller, @PathVariable UUID schoolId, @PathVariable UUID id, ExpectedVersion seen) {
        return answer(switchAccount.on(caller, schoolId, id, seen));
    }

    @PostMapping("/{id}/password")
    ResponseEntity<AccountView> renewAccountPassword(
            Caller caller, @PathVariable UUID schoolId, @PathVariable UUID id) {
        return answer(renewPassword.handle(caller, schoolId, id));
    }

    /** The account server counts rows instead of knowing keys, so a page's end is how many came before. */
    private static int firstOf(PageQuery page) {
        long first = page.after() == null ? 0 : page.after().number(0);
        if (first < 0 || first > 1_000_000) {
            throw BusinessException.invalid(new FieldError("after", "INVALID_CURSOR"));
        }
        return (int) first;
    }

    private static @Nullable Role roleOf(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Role.of(name, Role.Scope.SCHOOL)
                .orElseThrow(() -> BusinessException.invalid(new FieldError("role", "WRONG_TYPE")));
    }

    private static ResponseEntity<AccountView> answer(AccountView account) {
        return ResponseEntity.ok().eTag(ExpectedVersion.etag(account.version())).body(account);
    }
}
