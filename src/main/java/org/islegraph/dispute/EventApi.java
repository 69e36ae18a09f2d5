package org.islegraph.dispute;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.islegraph.country.Country;
import org.islegraph.country.CountryRepository;
import org.islegraph.graphql.Batch;
import org.islegraph.graphql.Paging;
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.person.Person;
import org.islegraph.person.PersonRepository;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.Role;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.treaty.Treaty;
import org.islegraph.treaty.TreatyRepository;

/** What happened, where, and who was involved. */
@GraphQLApi
public class EventApi {

    private final EventRepository events;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final PersonRepository people;
    private final TreatyRepository treaties;
    private final DisputeRepository disputes;
    private final CitationRepository citations;
    private final Batch batch;

    EventApi(
            EventRepository events,
            IslandRepository islands,
            CountryRepository countries,
            PersonRepository people,
            TreatyRepository treaties,
            DisputeRepository disputes,
            CitationRepository citations,
            Batch batch) {
        this.events = events;
        this.islands = islands;
        this.countries = countries;
        this.people = people;
        this.treaties = treaties;
        this.disputes = disputes;
        this.citations = citations;
        this.batch = batch;
    }

    @Query("event")
    @Description("The event with this slug; null if there is none.")
    public @Nullable Event event(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return events.bySlug(slug);
    }

    @Query("events")
    @Description("All events.")
    public EventConnection events(
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return EventConnection.of(
                events.listing(orderBy, EventOrder.STARTED_ON_ASC).page(paging));
    }

    @Description("Features that it concerns.")
    public CompletionStage<List<@NonNull Island>> islands(@Source Event event) {
        return batch.many("Event.islands", List.of(), event.key(), keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Instruments that it concerns.")
    public CompletionStage<List<@NonNull Treaty>> treaties(@Source Event event) {
        return batch.many("Event.treaties", List.of(), event.key(), keys -> treaties.subjects(Role.CONCERNS, keys));
    }

    @Description("Disputes that it belongs to.")
    public CompletionStage<List<@NonNull Dispute>> disputes(@Source Event event) {
        return batch.many("Event.disputes", List.of(), event.key(), keys -> disputes.subjects(Role.CONCERNS, keys));
    }

    @Description("Countries involved.")
    public CompletionStage<List<@NonNull Country>> countries(@Source Event event) {
        return batch.many("Event.countries", List.of(), event.key(), keys -> countries.subjects(Role.INVOLVES, keys));
    }

    @Description("People involved.")
    public CompletionStage<List<@NonNull Person>> people(@Source Event event) {
        return batch.many("Event.people", List.of(), event.key(), keys -> people.subjects(Role.INVOLVES, keys));
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Event event) {
        return citations.of(event.key());
    }

    @Description("Events that concern the feature or a group it is part of.")
    public CompletionStage<@NonNull EventConnection> events(
            @Source Island island,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events("Island.events", island.key(), ParentLink.subject(Role.TOUCHES), orderBy, paging);
    }

    @Description("Events that concern the instrument.")
    public CompletionStage<@NonNull EventConnection> events(
            @Source Treaty treaty,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events("Treaty.events", treaty.key(), ParentLink.subject(Role.CONCERNS), orderBy, paging);
    }

    @Description("Events of the dispute.")
    public CompletionStage<@NonNull EventConnection> events(
            @Source Dispute dispute,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events("Dispute.events", dispute.key(), ParentLink.subject(Role.CONCERNS), orderBy, paging);
    }

    @Description("Events in which the country was involved.")
    public CompletionStage<@NonNull EventConnection> events(
            @Source Country country,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events("Country.events", country.key(), ParentLink.subject(Role.INVOLVES), orderBy, paging);
    }

    @Description("Events in which the person was involved.")
    public CompletionStage<@NonNull EventConnection> events(
            @Source Person person,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events("Person.events", person.key(), ParentLink.subject(Role.INVOLVES), orderBy, paging);
    }

    private CompletionStage<@NonNull EventConnection> events(
            String edge, long key, ParentLink link, @Nullable EventOrder orderBy, Paging paging) {
        return batch.connection(
                edge,
                Arrays.asList(orderBy, paging),
                key,
                keys -> events.listing(orderBy, EventOrder.STARTED_ON_ASC).pages(link, keys, paging),
                EventConnection::of);
    }
}
