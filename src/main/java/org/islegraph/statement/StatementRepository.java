package org.islegraph.statement;

import java.time.LocalDate;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.graphql.DateRange;
import org.islegraph.graphql.Days;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;

/** Reads statements. */
@Singleton
public class StatementRepository extends NodeRepository<StatementEntity, Statement> {

    StatementRepository() {
        super(StatementEntity.class, Statement.class);
    }

    /** The statements that fulfil a filter. */
    Listing<Statement> matching(@Nullable StatementFilter where, @Nullable StatementOrder order) {
        Listing<Statement> all = listing(order, StatementOrder.MADE_ON_DESC);
        if (where == null) return all;
        DateRange madeOn = where.madeOn();
        if (madeOn != null) {
            all.where("e.madeOnDay >= :from", "from", day("madeOn.from", madeOn.from()))
                    .where("e.madeOnLatest <= :through", "through", day("madeOn.through", madeOn.through()));
        }
        return all.where("e.kind in :kind", "kind", where.kind())
                .where(
                        "exists (select 1 from StanceEntity s where s.statementKey = e.key and s.stance in :stance)",
                        "stance",
                        where.stance())
                .where(
                        "exists (select 1 from AttributionEntity a where a.statementKey = e.key and a.level in :level)",
                        "level",
                        where.level());
    }

    private static @Nullable Integer day(String argument, @Nullable LocalDate date) {
        return date == null ? null : Days.of(argument, date);
    }
}
