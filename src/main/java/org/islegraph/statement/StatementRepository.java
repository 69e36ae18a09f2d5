package org.islegraph.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.islegraph.graphql.Reader;
import org.islegraph.record.Criteria;
import org.islegraph.record.Links;
import org.islegraph.record.Listing;
import org.islegraph.record.NodeRepository;
import org.islegraph.record.Phrase;
import org.islegraph.record.Role;

/** Reads statements. */
@Singleton
public class StatementRepository extends NodeRepository<StatementEntity, Statement> {

    StatementRepository() {
        super(StatementEntity.class, Statement.class);
    }

    /** The records that fulfil a filter. */
    Listing<Statement> matching(@Nullable StatementFilter where, @Nullable StatementOrder order) {
        return listing(order, StatementOrder.MADE_ON_DESC).where(Criteria.of(where, StatementRepository::conditions));
    }

    private static void conditions(StatementFilter where, Criteria criteria) {
        criteria.within("where.madeOn", "e.madeOnDay", "e.madeOnLatest", where.madeOn())
                .where("e.kind in :value", where.kind())
                .where(
                        "exists (select 1 from StanceEntity s where s.statementKey = e.key and s.stance in :value)",
                        where.stance())
                .where(Links.isCountry("e.onBehalfOfKey"), where.onBehalfOf())
                .where(Links.to(Role.TOUCHES, "Island"), where.island())
                .where(Links.to(Role.CONCERNS, "Dispute"), where.dispute())
                .where(Links.to(Role.CONCERNS, "Treaty"), where.treaty())
                .where(Links.to(Role.CONCERNS, "Provision"), where.provision())
                .where("case when e.inReplyToKey is null then false else true end = :value", where.isReply())
                .where(
                        "exists (select 1 from QuoteEntity q where q.statementKey = e.key and locate(:value, q.folded) > 0)",
                        Phrase.wanted("where.quote", where.quote()));
        SpeakerFilter speaker = where.speaker();
        if (speaker != null) speaker(speaker, criteria);
    }

    /** One of those who made the statement fulfils all of it. */
    private static void speaker(SpeakerFilter speaker, Criteria criteria) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        BiConsumer<String, @Nullable Object> add = (condition, value) -> {
            if (value == null) return;
            conditions.add(condition.replace(":value", ":value" + values.size()));
            values.add(value);
        };
        add.accept("a.personKey = (select p.key from PersonEntity p where p.slug = :value)", speaker.person());
        add.accept(
                "a.organisationKey = (select o.key from OrganisationEntity o where o.slug = :value)",
                speaker.organisation());
        add.accept(Links.isCountry("a.countryKey"), speaker.country());
        add.accept("a.level in :value", speaker.level());
        if (conditions.isEmpty()) return;
        criteria.whereAll(
                "exists (select 1 from AttributionEntity a where a.statementKey = e.key and "
                        + String.join(" and ", conditions) + ")",
                values.toArray());
    }

    /** Whole exchanges, by the key of the statement that began each. */
    Reader<List<Statement>> threads() {
        return seen.shared("threads", keys -> children("threadKey", "e.threadKey, e.threadPlace", keys));
    }
}
