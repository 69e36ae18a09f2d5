package org.islegraph.loading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.graphql.api.Nullable;
import org.hibernate.StatelessSession;
import org.islegraph.country.CountryEntity;
import org.islegraph.country.NameUseEntity;
import org.islegraph.country.SuccessionEntity;
import org.islegraph.dispute.ClaimEntity;
import org.islegraph.dispute.ControlEntity;
import org.islegraph.dispute.DisputeEntity;
import org.islegraph.dispute.EventEntity;
import org.islegraph.dispute.RecognitionEntity;
import org.islegraph.dispute.SettlementEntity;
import org.islegraph.island.IslandEntity;
import org.islegraph.island.MeasurementEntity;
import org.islegraph.island.MembershipEntity;
import org.islegraph.island.OutlineEntity;
import org.islegraph.island.PopulationCountEntity;
import org.islegraph.person.OfficeEntity;
import org.islegraph.person.OrganisationEntity;
import org.islegraph.person.PersonEntity;
import org.islegraph.record.LinkEntity;
import org.islegraph.record.RecordEntity;
import org.islegraph.source.CitationEntity;
import org.islegraph.source.SourceEntity;
import org.islegraph.statement.AddresseeEntity;
import org.islegraph.statement.AttributionEntity;
import org.islegraph.statement.QuoteEntity;
import org.islegraph.statement.StanceEntity;
import org.islegraph.statement.StatementEntity;
import org.islegraph.timeline.TimelineEntryEntity;
import org.islegraph.treaty.EffectEntity;
import org.islegraph.treaty.InterpretationEntity;
import org.islegraph.treaty.ParticipationEntity;
import org.islegraph.treaty.ProvisionEntity;
import org.islegraph.treaty.ProvisionTextEntity;
import org.islegraph.treaty.TermEntity;
import org.islegraph.treaty.TreatyEntity;
import org.islegraph.treaty.TreatyTextEntity;

/** All rows of a dataset, collected so that they can be written table by table, each after those it refers to. */
final class Rows {

    /** Every table, each after those it refers to. */
    static final List<Class<?>> TABLES = List.of(
            RecordEntity.class,
            LinkEntity.class,
            SourceEntity.class,
            CitationEntity.class,
            CountryEntity.class,
            SuccessionEntity.class,
            NameUseEntity.class,
            OrganisationEntity.class,
            PersonEntity.class,
            OfficeEntity.class,
            IslandEntity.class,
            OutlineEntity.class,
            MeasurementEntity.class,
            PopulationCountEntity.class,
            MembershipEntity.class,
            TreatyEntity.class,
            TreatyTextEntity.class,
            ParticipationEntity.class,
            ProvisionEntity.class,
            ProvisionTextEntity.class,
            TermEntity.class,
            InterpretationEntity.class,
            EffectEntity.class,
            DisputeEntity.class,
            SettlementEntity.class,
            RecognitionEntity.class,
            ClaimEntity.class,
            ControlEntity.class,
            EventEntity.class,
            StatementEntity.class,
            StanceEntity.class,
            AttributionEntity.class,
            AddresseeEntity.class,
            QuoteEntity.class,
            TimelineEntryEntity.class);

    /** How many rows are sent at once; a list inserted whole would be held in memory once more. */
    private static final int BATCH = 1000;

    private final Map<Class<?>, List<Object>> byTable = new HashMap<>();
    private final Map<String, Long> nodes = new HashMap<>();
    private long lastKey;

    /** Gives a node its key. */
    void node(String type, String slug) {
        long key = record(type, slug, null);
        nodes.put(type + ":" + slug, key);
    }

    /** Key of a node. */
    long key(String type, String slug) {
        Long key = nodes.get(type + ":" + slug);
        if (key == null)
            throw new IllegalStateException("no " + type + " \"" + slug + "\": the dataset was not checked");
        return key;
    }

    /** Key of a node that may not be named. */
    @Nullable
    Long keyOrNull(String type, @Nullable String slug) {
        return slug == null ? null : key(type, slug);
    }

    /** A key for a record that is part of a node. */
    long part(String type, long nodeKey) {
        return record(type, null, nodeKey);
    }

    void add(Object row) {
        byTable.computeIfAbsent(row.getClass(), table -> new ArrayList<>()).add(row);
    }

    long nextKey() {
        return ++lastKey;
    }

    /** Replaces whatever the tables hold by these rows. */
    void write(StatelessSession session) {
        session.createMutationQuery("update StatementEntity set inReplyToKey = null")
                .executeUpdate();
        List<Class<?>> reverse = new ArrayList<>(TABLES);
        Collections.reverse(reverse);
        for (Class<?> table : reverse) {
            if (table == RecordEntity.class) {
                // Parts before the nodes that they refer to.
                session.createMutationQuery("delete from RecordEntity where nodeKey <> key")
                        .executeUpdate();
            }
            session.createMutationQuery("delete from " + table.getSimpleName()).executeUpdate();
        }
        for (Class<?> table : TABLES) {
            List<Object> rows = byTable.getOrDefault(table, List.of());
            for (int from = 0; from < rows.size(); from += BATCH) {
                session.insertMultiple(rows.subList(from, Math.min(from + BATCH, rows.size())));
            }
        }
    }

    private long record(String type, @Nullable String slug, @Nullable Long nodeKey) {
        RecordEntity record = new RecordEntity();
        record.key = nextKey();
        record.type = type;
        record.slug = slug;
        record.nodeKey = nodeKey == null ? record.key : nodeKey;
        add(record);
        return record.key;
    }
}
