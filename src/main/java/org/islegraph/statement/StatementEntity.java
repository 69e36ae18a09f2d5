package org.islegraph.statement;

import io.smallrye.graphql.api.Nullable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.islegraph.time.FuzzyDate;

/** A row of the table of statements. */
@Entity
@Table(name = "statement")
public class StatementEntity {
    @Id
    @Column(name = "id")
    public long key;

    public String slug = "";

    public FuzzyDate madeOn;

    public @Nullable String place;

    public @Nullable String venue;

    @Enumerated(EnumType.STRING)
    public StatementKind kind = StatementKind.SPEECH;

    public String summary = "";

    @Column(name = "on_behalf_of_id")
    public @Nullable Long onBehalfOfKey;

    @Column(name = "relayed_by_id")
    public @Nullable Long relayedByKey;

    @Column(name = "in_reply_to_id")
    public @Nullable Long inReplyToKey;

    public int madeOnDay;

    public int madeOnLatest;

    /** The statement that began the exchange; itself if it replies to none. */
    @Column(name = "thread_id")
    public long threadKey;

    public int threadDepth;

    public int threadPlace;
}
