package org.islegraph.statement;

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
import org.islegraph.dispute.Dispute;
import org.islegraph.dispute.DisputeRepository;
import org.islegraph.dispute.Event;
import org.islegraph.dispute.EventRepository;
import org.islegraph.graphql.Batch;
import org.islegraph.graphql.Paging;
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.person.Organisation;
import org.islegraph.person.OrganisationRepository;
import org.islegraph.person.Person;
import org.islegraph.person.PersonRepository;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.Role;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.treaty.Provision;
import org.islegraph.treaty.ProvisionRepository;
import org.islegraph.treaty.Treaty;
import org.islegraph.treaty.TreatyRepository;

/** What was said, by whom, in which capacity, to whom. */
@GraphQLApi
public class StatementApi {

    private final StatementRepository statements;
    private final StanceRepository stances;
    private final AttributionRepository attributions;
    private final AddresseeRepository addressees;
    private final QuoteRepository quotes;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final OrganisationRepository organisations;
    private final PersonRepository people;
    private final TreatyRepository treaties;
    private final ProvisionRepository provisions;
    private final DisputeRepository disputes;
    private final EventRepository events;
    private final CitationRepository citations;
    private final Batch batch;

    StatementApi(
            StatementRepository statements,
            StanceRepository stances,
            AttributionRepository attributions,
            AddresseeRepository addressees,
            QuoteRepository quotes,
            IslandRepository islands,
            CountryRepository countries,
            OrganisationRepository organisations,
            PersonRepository people,
            TreatyRepository treaties,
            ProvisionRepository provisions,
            DisputeRepository disputes,
            EventRepository events,
            CitationRepository citations,
            Batch batch) {
        this.statements = statements;
        this.stances = stances;
        this.attributions = attributions;
        this.addressees = addressees;
        this.quotes = quotes;
        this.islands = islands;
        this.countries = countries;
        this.organisations = organisations;
        this.people = people;
        this.treaties = treaties;
        this.provisions = provisions;
        this.disputes = disputes;
        this.events = events;
        this.citations = citations;
        this.batch = batch;
    }

    @Query("statement")
    @Description("The statement with this slug; null if there is none.")
    public @Nullable Statement statement(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return statements.bySlug(slug);
    }

    @Query("statements")
    @Description("All statements.")
    public StatementConnection statements(
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return StatementConnection.of(statements.matching(where, orderBy).page(paging));
    }

    @Description("Who made it, in the capacity held on that day.")
    public CompletionStage<List<@NonNull Attribution>> attributions(@Source Statement statement) {
        return batch.many(
                "Statement.attributions",
                List.of(),
                statement.key(),
                keys -> attributions.children("statementKey", "e.statementKey, e.position", keys));
    }

    @Description("To whom it was addressed.")
    public CompletionStage<List<@NonNull Addressee>> addressees(@Source Statement statement) {
        return batch.many(
                "Statement.addressees",
                List.of(),
                statement.key(),
                keys -> addressees.children("statementKey", "e.statementKey, e.position", keys));
    }

    @Description("Short quotations, verbatim from the source.")
    public CompletionStage<List<@NonNull Quote>> quotes(@Source Statement statement) {
        return batch.many(
                "Statement.quotes",
                List.of(),
                statement.key(),
                keys -> quotes.children("statementKey", "e.statementKey, e.position", keys));
    }

    @Description("What it does about the dispute, the weightiest first.")
    public CompletionStage<List<@NonNull Stance>> stances(@Source Statement statement) {
        return batch.many("Statement.stances", List.of(), statement.key(), stances::ofStatements);
    }

    @Description("State in whose name it was made.")
    public CompletionStage<@Nullable Country> onBehalfOf(@Source Statement statement) {
        return batch.one("Country", List.of(), statement.onBehalfOfKey(), countries::byKeys);
    }

    @Description("Organisation through which the words became public.")
    public CompletionStage<@Nullable Organisation> relayedBy(@Source Statement statement) {
        return batch.one("Organisation", List.of(), statement.relayedByKey(), organisations::byKeys);
    }

    @Description("Statement to which it replies.")
    public CompletionStage<@Nullable Statement> inReplyTo(@Source Statement statement) {
        return batch.one("Statement", List.of(), statement.inReplyToKey(), statements::byKeys);
    }

    @Description("Statements that reply to it, in order of time.")
    public CompletionStage<List<@NonNull Statement>> replies(@Source Statement statement) {
        return batch.many(
                "Statement.replies",
                List.of(),
                statement.key(),
                keys -> statements.children("inReplyToKey", "e.inReplyToKey, e.madeOnDay, e.slug", keys));
    }

    @Description("Features that it is about.")
    public CompletionStage<List<@NonNull Island>> islands(@Source Statement statement) {
        return batch.many(
                "Statement.islands", List.of(), statement.key(), keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Instruments that it is about.")
    public CompletionStage<List<@NonNull Treaty>> treaties(@Source Statement statement) {
        return batch.many(
                "Statement.treaties", List.of(), statement.key(), keys -> treaties.subjects(Role.CONCERNS, keys));
    }

    @Description("Clauses that it is about.")
    public CompletionStage<List<@NonNull Provision>> provisions(@Source Statement statement) {
        return batch.many(
                "Statement.provisions", List.of(), statement.key(), keys -> provisions.subjects(Role.CONCERNS, keys));
    }

    @Description("Disputes that it belongs to.")
    public CompletionStage<List<@NonNull Dispute>> disputes(@Source Statement statement) {
        return batch.many(
                "Statement.disputes", List.of(), statement.key(), keys -> disputes.subjects(Role.CONCERNS, keys));
    }

    @Description("Events at which it was made.")
    public CompletionStage<List<@NonNull Event>> events(@Source Statement statement) {
        return batch.many(
                "Statement.events",
                List.of(),
                statement.key(),
                keys -> events.linkedTo(Role.INVOLVES, "e.startedOnDay, e.slug", keys));
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Statement statement) {
        return citations.of(statement.key());
    }

    @Description("The speaker; absent if an organisation speaks.")
    public CompletionStage<@Nullable Person> person(@Source Attribution attribution) {
        return batch.one("Person", List.of(), attribution.personKey(), people::byKeys);
    }

    @Description("Organisation that speaks, or that the office belongs to.")
    public CompletionStage<@Nullable Organisation> organisation(@Source Attribution attribution) {
        return batch.one("Organisation", List.of(), attribution.organisationKey(), organisations::byKeys);
    }

    @Description("State of the office or organisation.")
    public CompletionStage<@Nullable Country> country(@Source Attribution attribution) {
        return batch.one("Country", List.of(), attribution.countryKey(), countries::byKeys);
    }

    @Description("A person.")
    public CompletionStage<@Nullable Person> person(@Source Addressee addressee) {
        return batch.one("Person", List.of(), addressee.personKey(), people::byKeys);
    }

    @Description("An organisation.")
    public CompletionStage<@Nullable Organisation> organisation(@Source Addressee addressee) {
        return batch.one("Organisation", List.of(), addressee.organisationKey(), organisations::byKeys);
    }

    @Description("A state.")
    public CompletionStage<@Nullable Country> country(@Source Addressee addressee) {
        return batch.one("Country", List.of(), addressee.countryKey(), countries::byKeys);
    }

    @Description("Statements about the feature or a group it is part of.")
    public CompletionStage<@NonNull StatementConnection> statements(
            @Source Island island,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements("Island.statements", island.key(), ParentLink.subject(Role.TOUCHES), where, orderBy, paging);
    }

    @Description("Statements made in the name of the state or from an office of it.")
    public CompletionStage<@NonNull StatementConnection> statements(
            @Source Country country,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(
                "Country.statements", country.key(), ParentLink.subject(Role.SPEAKER), where, orderBy, paging);
    }

    @Description("Statements that the person made.")
    public CompletionStage<@NonNull StatementConnection> statements(
            @Source Person person,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements("Person.statements", person.key(), ParentLink.subject(Role.SPEAKER), where, orderBy, paging);
    }

    @Description("Statements made by the organisation or from an office of it.")
    public CompletionStage<@NonNull StatementConnection> statements(
            @Source Organisation organisation,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(
                "Organisation.statements",
                organisation.key(),
                ParentLink.subject(Role.SPEAKER),
                where,
                orderBy,
                paging);
    }

    @Description("Statements about the instrument.")
    public CompletionStage<@NonNull StatementConnection> statements(
            @Source Treaty treaty,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements("Treaty.statements", treaty.key(), ParentLink.subject(Role.CONCERNS), where, orderBy, paging);
    }

    @Description("Statements about the clause.")
    public CompletionStage<@NonNull StatementConnection> statements(
            @Source Provision provision,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(
                "Provision.statements", provision.key(), ParentLink.subject(Role.CONCERNS), where, orderBy, paging);
    }

    @Description("Statements in the dispute.")
    public CompletionStage<@NonNull StatementConnection> statements(
            @Source Dispute dispute,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(
                "Dispute.statements", dispute.key(), ParentLink.subject(Role.CONCERNS), where, orderBy, paging);
    }

    @Description("Statements addressed to the person.")
    public CompletionStage<@NonNull StatementConnection> statementsReceived(
            @Source Person person,
            @Name("where") @Description("Only those that fulfil all of these.") @Nullable StatementFilter where,
            @Name("orderBy") @DefaultValue("MADE_ON_DESC") @Description(Paging.ORDER) @Nullable StatementOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return statements(
                "Person.statementsReceived", person.key(), ParentLink.subject(Role.ADDRESSEE), where, orderBy, paging);
    }

    @Description("Statements made at the event.")
    public CompletionStage<List<@NonNull Statement>> statements(@Source Event event) {
        return batch.many("Event.statements", List.of(), event.key(), keys -> statements.subjects(Role.INVOLVES, keys));
    }

    private CompletionStage<@NonNull StatementConnection> statements(
            String edge,
            long key,
            ParentLink link,
            @Nullable StatementFilter where,
            @Nullable StatementOrder orderBy,
            Paging paging) {
        return batch.connection(
                edge,
                Arrays.asList(where, orderBy, paging),
                key,
                keys -> statements.matching(where, orderBy).pages(link, keys, paging),
                StatementConnection::of);
    }
}
