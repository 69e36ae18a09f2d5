package org.islegraph.dispute;

import java.util.List;
import java.util.function.Function;

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
import org.islegraph.graphql.Edge;
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

    EventApi(
            EventRepository events,
            IslandRepository islands,
            CountryRepository countries,
            PersonRepository people,
            TreatyRepository treaties,
            DisputeRepository disputes,
            CitationRepository citations) {
        this.events = events;
        this.islands = islands;
        this.countries = countries;
        this.people = people;
        this.treaties = treaties;
        this.disputes = disputes;
        this.citations = citations;
    }

    @Query("event")
    @Description("The event with this slug; null if there is none.")
    public @Nullable Event event(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return events.bySlug(slug);
    }

    @Query("events")
    @Description("All events.")
    public EventConnection events(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable EventFilter where,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return new EventConnection(events.matching(where, orderBy).page(paging));
    }

    @Description("Features that it concerns.")
    @Name("islands")
    public List<List<@NonNull Island>> islandsOfEvents(@Source List<Event> events) {
        return Edge.many(events, Event::key, keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Instruments that it concerns.")
    @Name("treaties")
    public List<List<@NonNull Treaty>> treatiesOfEvents(@Source List<Event> events) {
        return Edge.many(events, Event::key, keys -> treaties.subjects(Role.CONCERNS, keys));
    }

    @Description("Disputes that it belongs to.")
    @Name("disputes")
    public List<List<@NonNull Dispute>> disputesOfEvents(@Source List<Event> events) {
        return Edge.many(events, Event::key, keys -> disputes.subjects(Role.CONCERNS, keys));
    }

    @Description("Countries involved.")
    @Name("countries")
    public List<List<@NonNull Country>> countriesOfEvents(@Source List<Event> events) {
        return Edge.many(events, Event::key, keys -> countries.subjects(Role.INVOLVES, keys));
    }

    @Description("People involved.")
    @Name("people")
    public List<List<@NonNull Person>> peopleOfEvents(@Source List<Event> events) {
        return Edge.many(events, Event::key, keys -> people.subjects(Role.INVOLVES, keys));
    }

    @Description("Where the record was read.")
    @Name("citations")
    public List<List<@NonNull Citation>> citationsOfEvents(@Source List<Event> events) {
        return citations.of(events, Event::key);
    }

    @Description("Events that concern the feature or a group it is part of.")
    @Name("events")
    public List<@NonNull EventConnection> eventsOfIslands(
            @Source List<Island> islands,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable EventFilter where,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events(islands, Island::key, ParentLink.subject(Role.TOUCHES), where, orderBy, paging);
    }

    @Description("Events that concern the instrument.")
    @Name("events")
    public List<@NonNull EventConnection> eventsOfTreaties(
            @Source List<Treaty> treaties,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable EventFilter where,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events(treaties, Treaty::key, ParentLink.subject(Role.CONCERNS), where, orderBy, paging);
    }

    @Description("Events of the dispute.")
    @Name("events")
    public List<@NonNull EventConnection> eventsOfDisputes(
            @Source List<Dispute> disputes,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable EventFilter where,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events(disputes, Dispute::key, ParentLink.subject(Role.CONCERNS), where, orderBy, paging);
    }

    @Description("Events in which the country was involved.")
    @Name("events")
    public List<@NonNull EventConnection> eventsOfCountries(
            @Source List<Country> countries,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable EventFilter where,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events(countries, Country::key, ParentLink.subject(Role.INVOLVES), where, orderBy, paging);
    }

    @Description("Events in which the person was involved.")
    @Name("events")
    public List<@NonNull EventConnection> eventsOfPeople(
            @Source List<Person> people,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable EventFilter where,
            @Name("orderBy") @DefaultValue("STARTED_ON_ASC") @Description(Paging.ORDER) @Nullable EventOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return events(people, Person::key, ParentLink.subject(Role.INVOLVES), where, orderBy, paging);
    }

    private <P> List<@NonNull EventConnection> events(
            List<P> parents,
            Function<P, Long> key,
            ParentLink link,
            @Nullable EventFilter where,
            @Nullable EventOrder orderBy,
            Paging paging) {
        return Edge.connection(
                parents, key, keys -> events.matching(where, orderBy).pages(link, keys, paging), EventConnection::new);
    }
}
