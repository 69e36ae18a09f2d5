package org.islegraph.timeline;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.dispute.ClaimRepository;
import org.islegraph.dispute.ControlRepository;
import org.islegraph.dispute.Dispute;
import org.islegraph.dispute.EventRepository;
import org.islegraph.graphql.Edge;
import org.islegraph.graphql.Paging;
import org.islegraph.graphql.Reader;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.TimelineSubject;
import org.islegraph.statement.StatementRepository;
import org.islegraph.treaty.TreatyRepository;

/** What happened in disputes, in order of time. */
@GraphQLApi
public class TimelineApi {

    private final TimelineRepository timelines;
    private final TreatyRepository treaties;
    private final ControlRepository controls;
    private final ClaimRepository claims;
    private final StatementRepository statements;
    private final EventRepository events;

    TimelineApi(
            TimelineRepository timelines,
            TreatyRepository treaties,
            ControlRepository controls,
            ClaimRepository claims,
            StatementRepository statements,
            EventRepository events) {
        this.timelines = timelines;
        this.treaties = treaties;
        this.controls = controls;
        this.claims = claims;
        this.statements = statements;
        this.events = events;
    }

    @Description("Instruments, control, claims, statements and events of the dispute in one list, in order of time."
            + " What has no date is left out.")
    @Name("timeline")
    public List<@NonNull TimelineConnection> timelineOfDisputes(
            @Source List<Dispute> disputes,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable TimelineFilter where,
            @Name("orderBy") @DefaultValue("OCCURRED_ON_ASC") @Description(Paging.ORDER) @Nullable
                    TimelineOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return Edge.connection(
                disputes,
                Dispute::key,
                keys -> timelines.matching(where, orderBy).pages(ParentLink.field("disputeKey"), keys, paging),
                TimelineConnection::new);
    }

    @Description("To what it happened.")
    @Name("subject")
    public List<@NonNull TimelineSubject> subjectOfEntries(@Source List<TimelineEntry> entries) {
        Map<Reader<? extends TimelineSubject>, Set<Long>> keys = new HashMap<>();
        for (TimelineEntry entry : entries) {
            keys.computeIfAbsent(reader(entry.kind()), absent -> new HashSet<>())
                    .add(entry.subjectKey());
        }
        keys.forEach(Reader::announce);
        return Edge.one(entries, TimelineEntry::subjectKey, wanted -> subjects(keys));
    }

    private static Map<Long, TimelineSubject> subjects(
            Map<Reader<? extends TimelineSubject>, ? extends Collection<Long>> keys) {
        Map<Long, TimelineSubject> subjects = new HashMap<>();
        keys.forEach((reader, wanted) -> subjects.putAll(reader.read(wanted)));
        return subjects;
    }

    private Reader<? extends TimelineSubject> reader(TimelineKind kind) {
        return switch (kind) {
            case TREATY_SIGNED, TREATY_IN_FORCE, TREATY_TERMINATED -> treaties.records();
            case CONTROL_BEGAN, CONTROL_ENDED -> controls.records();
            case CLAIM_BEGAN, CLAIM_ENDED -> claims.records();
            case STATEMENT_MADE -> statements.records();
            case EVENT -> events.records();
        };
    }
}
