package org.unionfed.plan.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.unionfed.commons.error.BusinessException;
import org.unionfed.commons.idempotency.RepeatableWork;
import org.unionfed.commons.tenancy.Tenancy;
import org.unionfed.commons.tenancy.TenantId;
import org.unionfed.plan.account.CarryOut.Carried;
import org.unionfed.plan.school.SchoolError;
import org.unionfed.plan.turn.AccountTurns;

/**
 * What every change of an account goes through, one at a time in each school: what others left is finished, the wish is
 * checked against the accounts as they are now, noted, carried out and recorded. A request that is repeated after a
 * crash finds its wish and carries it on.
 */
@Component
class FulfilWish {

    private final Tenancy tenancy;
    private final AccountTurns turns;
    private final Wishes wishes;
    private final CarryOut carryOut;
    private final Clock clock;

    FulfilWish(Tenancy tenancy, AccountTurns turns, Wishes wishes, CarryOut carryOut, Clock clock) {
        this.tenancy = tenancy;
        this.turns = turns;
        this.wishes = wishes;
        this.carryOut = carryOut;
        this.clock = clock;
    }

    /**
     * Fulfils a wish.
     *
     * @param check makes the wish of the request of that name, or refuses it; asked when nobody else is at the accounts
     */
    Carried handle(TenantId school, Function<UUID, Wish> check) {
        return handle(school, null, check);
    }

    /** As {@link #handle(TenantId, Function)}, for an account that is to be made: what is left of it is taken over. */
    Carried handle(TenantId school, @Nullable String newAccount, Function<UUID, Wish> check) {
        UUID request = RepeatableWork.requestName();
        Optional<Carried> carried = RepeatableWork.run(
                () -> turns.during(school.value(), () -> inTurn(school, newAccount, request, check)));
        return carried.orElseThrow(() -> new BusinessException(SchoolError.ACCOUNTS_BUSY));
    }

    private Carried inTurn(TenantId school, @Nullable String newAccount, UUID request, Function<UUID, Wish> check) {
        Wish wish = tenancy.inSchool(school, () -> wishes.find(request)).orElseGet(() -> {
            carryOut.finish(school, newAccount);
            return note(check.apply(request));
        });
        return carryOut.handle(wish);
    }

    private Wish note(Wish wish) {
        return tenancy.inSchool(wish.school(), () -> {
            Wish whole = wish.username() == null ? wish : takingOver(wish, wish.username());
            wishes.note(whole, clock.instant());
            return whole;
        });
    }

    /** Nobody was told the password of what an earlier request left, so it is no account of anybody yet. */
    private Wish takingOver(Wish wish, String username) {
        return wishes.unanswered(wish.school(), username)
                .map(left -> {
                    wishes.drop(left);
                    return wish.after(left);
                })
                .orElse(wish);
    }
}
