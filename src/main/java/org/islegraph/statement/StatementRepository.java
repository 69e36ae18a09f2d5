package org.islegraph.statement;

import java.time.LocalDate;
import java.util.List;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.graphql.DateRange;
import org.islegraph.graphql.Days;
import org.islegraph.graphql.Reader;
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
                        where.level())
                .where(about("TreatyEntity", "treaty"), "treaty", where.treaty())
                .where(about("ProvisionEntity", "provision"), "provision", where.provision())
                .where(
                        "exists (select 1 from QuoteEntity q where q.statementKey = e.key and locate(:quote, q.folded) > 0)",
                        "quote",
                        Phrase.wanted(where.quote()));
    }

    /** That a subject of this kind, whose slug is the parameter, is what the statement is about. */
    private static String about(String subject, String parameter) {
        return "exists (select 1 from LinkEntity a join " + subject + " s on s.key = a.subjectKey"
                + " where a.recordKey = e.key and a.role = org.islegraph.record.Role.CONCERNS and s.slug = :"
                + parameter
                + ")";
    }

    /** Whole exchanges, by the key of the statement that began each. */
    Reader<List<Statement>> threads() {
        return seen.shared("threads", keys -> children("threadKey", "e.threadKey, e.threadPlace", keys));
    }

    private static @Nullable Integer day(String argument, @Nullable LocalDate date) {
        return date == null ? null : Days.of(argument, date);
    }
}
