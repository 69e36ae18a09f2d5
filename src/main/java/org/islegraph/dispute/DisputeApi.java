package org.islegraph.dispute;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

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
import org.islegraph.country.NameUse;
import org.islegraph.country.NameUseRepository;
import org.islegraph.graphql.Batch;
import org.islegraph.graphql.LanguageTag;
import org.islegraph.graphql.Paging;
import org.islegraph.island.Island;
import org.islegraph.island.IslandRepository;
import org.islegraph.record.Listing.ParentLink;
import org.islegraph.record.Role;
import org.islegraph.record.SlugOrder;
import org.islegraph.source.Citation;
import org.islegraph.source.CitationRepository;
import org.islegraph.time.Match;
import org.islegraph.treaty.LegalBasis;
import org.islegraph.treaty.Provision;
import org.islegraph.treaty.ProvisionRepository;
import org.islegraph.treaty.Treaty;
import org.islegraph.treaty.TreatyConnection;
import org.islegraph.treaty.TreatyOrder;
import org.islegraph.treaty.TreatyRepository;

/** Disputes, claims and control. */
@GraphQLApi
public class DisputeApi {

    private final DisputeRepository disputes;
    private final ClaimRepository claims;
    private final ControlRepository controls;
    private final IslandRepository islands;
    private final CountryRepository countries;
    private final TreatyRepository treaties;
    private final ProvisionRepository provisions;
    private final NameUseRepository names;
    private final CitationRepository citations;
    private final Batch batch;

    DisputeApi(
            DisputeRepository disputes,
            ClaimRepository claims,
            ControlRepository controls,
            IslandRepository islands,
            CountryRepository countries,
            TreatyRepository treaties,
            ProvisionRepository provisions,
            NameUseRepository names,
            CitationRepository citations,
            Batch batch) {
        this.disputes = disputes;
        this.claims = claims;
        this.controls = controls;
        this.islands = islands;
        this.countries = countries;
        this.treaties = treaties;
        this.provisions = provisions;
        this.names = names;
        this.citations = citations;
        this.batch = batch;
    }

    @Query("dispute")
    @Description("The dispute with this slug; null if there is none.")
    public @Nullable Dispute dispute(@NonNull @Name("slug") @Description("Slug of the record.") String slug) {
        return disputes.bySlug(slug);
    }

    @Query("disputes")
    @Description("All disputes.")
    public DisputeConnection disputes(
            @Name("orderBy") @DefaultValue("SLUG_ASC") @Description(Paging.ORDER) @Nullable SlugOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return DisputeConnection.of(
                disputes.listing(orderBy, SlugOrder.SLUG_ASC).page(paging));
    }

    @Description("Best name in a language: falls back to its parent language, to English, to any.")
    public CompletionStage<@NonNull String> name(
            @Source Dispute dispute,
            @Name("language") @DefaultValue("en") @Description("Language wanted.") @Nullable LanguageTag language) {
        return names.best(dispute.key(), language);
    }

    @Description("Names, the preferred one of each language first.")
    public CompletionStage<List<@NonNull NameUse>> names(
            @Source Dispute dispute,
            @Name("language") @Description("Only names in this language.") @Nullable LanguageTag language) {
        return names.of(dispute.key(), language);
    }

    @Description("Disputed features.")
    public CompletionStage<List<@NonNull Island>> islands(@Source Dispute dispute) {
        return batch.many("Dispute.islands", List.of(), dispute.key(), keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Countries in dispute.")
    public CompletionStage<List<@NonNull Country>> parties(@Source Dispute dispute) {
        return batch.many("Dispute.parties", List.of(), dispute.key(), keys -> countries.subjects(Role.PARTY, keys));
    }

    @Description("Claims, by claimant.")
    public CompletionStage<List<@NonNull Claim>> claims(
            @Source Dispute dispute,
            @Name("at") @Description("Only what holds on this day; all periods if absent.") @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description("How sure it must be to hold on that day.") @Nullable
                    Match match) {
        On on = On.of(at, match);
        return batch.many("Dispute.claims", on, dispute.key(), keys -> claims.ofDisputes(on, keys));
    }

    @Description("Who controls or controlled disputed features in fact, in order of time.")
    public CompletionStage<List<@NonNull Control>> control(
            @Source Dispute dispute,
            @Name("at") @Description("Only what holds on this day; all periods if absent.") @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description("How sure it must be to hold on that day.") @Nullable
                    Match match) {
        On on = On.of(at, match);
        return batch.many("Dispute.control", on, dispute.key(), keys -> controls.of(on, keys));
    }

    @Description("Instruments that touch the disputed features.")
    public CompletionStage<@NonNull TreatyConnection> treaties(
            @Source Dispute dispute,
            @Name("orderBy") @DefaultValue("SIGNED_ON_ASC") @Description(Paging.ORDER) @Nullable TreatyOrder orderBy,
            @Name("first") @Description(Paging.FIRST) @Nullable Integer first,
            @Name("after") @Description(Paging.AFTER) @Nullable String after,
            @Name("last") @Description(Paging.LAST) @Nullable Integer last,
            @Name("before") @Description(Paging.BEFORE) @Nullable String before) {
        Paging paging = Paging.of(first, after, last, before);
        return batch.connection(
                "Dispute.treaties",
                Arrays.asList(orderBy, paging),
                dispute.key(),
                keys -> treaties.listing(orderBy, TreatyOrder.SIGNED_ON_ASC)
                        .pages(ParentLink.subject(Role.TOUCHES), keys, paging),
                TreatyConnection::of);
    }

    @Description("Where the record was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Dispute dispute) {
        return citations.of(dispute.key());
    }

    @Description("Country that makes the claim.")
    public CompletionStage<@NonNull Country> claimant(@Source Claim claim) {
        return batch.one("Country", List.of(), claim.claimantKey(), countries::byKeys);
    }

    @Description("Dispute that the claim belongs to.")
    public CompletionStage<@NonNull Dispute> dispute(@Source Claim claim) {
        return batch.one("Dispute", List.of(), claim.disputeKey(), disputes::byKeys);
    }

    @Description("Features that are claimed.")
    public CompletionStage<List<@NonNull Island>> islands(@Source Claim claim) {
        return batch.many("Claim.islands", List.of(), claim.key(), keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Instruments, then provisions, on which the claimant relies.")
    public CompletionStage<List<@NonNull LegalBasis>> basis(@Source Claim claim) {
        CompletionStage<List<@NonNull Treaty>> instruments =
                batch.many("Claim.basis treaties", List.of(), claim.key(), keys -> treaties.subjects(Role.BASIS, keys));
        CompletionStage<List<@NonNull Provision>> clauses = batch.many(
                "Claim.basis provisions", List.of(), claim.key(), keys -> provisions.subjects(Role.BASIS, keys));
        return instruments.thenCombine(
                clauses, (first, second) -> Stream.<LegalBasis>concat(first.stream(), second.stream())
                        .toList());
    }

    @Description("Where the claim was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Claim claim) {
        return citations.of(claim.key());
    }

    @Description("State in control.")
    public CompletionStage<@NonNull Country> country(@Source Control control) {
        return batch.one("Country", List.of(), control.countryKey(), countries::byKeys);
    }

    @Description("Features under this control.")
    public CompletionStage<List<@NonNull Island>> islands(@Source Control control) {
        return batch.many("Control.islands", List.of(), control.key(), keys -> islands.subjects(Role.CONCERNS, keys));
    }

    @Description("Where the control was read.")
    public CompletionStage<List<@NonNull Citation>> citations(@Source Control control) {
        return citations.of(control.key());
    }

    @Description("Who controls or controlled the feature in fact, in order of time.")
    public CompletionStage<List<@NonNull Control>> control(
            @Source Island island,
            @Name("at") @Description("Only what holds on this day; all periods if absent.") @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description("How sure it must be to hold on that day.") @Nullable
                    Match match) {
        On on = On.of(at, match);
        return batch.many("Island.control", on, island.key(), keys -> controls.of(on, keys));
    }

    @Description("Claims to the feature, by claimant.")
    public CompletionStage<List<@NonNull Claim>> claims(
            @Source Island island,
            @Name("at") @Description("Only what holds on this day; all periods if absent.") @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description("How sure it must be to hold on that day.") @Nullable
                    Match match) {
        On on = On.of(at, match);
        return batch.many("Island.claims", on, island.key(), keys -> claims.ofIslands(on, keys));
    }

    @Description("Disputes over the feature or a group it is part of.")
    public CompletionStage<List<@NonNull Dispute>> disputes(@Source Island island) {
        return batch.many(
                "Island.disputes", List.of(), island.key(), keys -> disputes.linkedTo(Role.TOUCHES, "e.slug", keys));
    }

    @Description("Claims that the country makes or made.")
    public CompletionStage<List<@NonNull Claim>> claims(
            @Source Country country,
            @Name("at") @Description("Only what holds on this day; all periods if absent.") @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description("How sure it must be to hold on that day.") @Nullable
                    Match match) {
        On on = On.of(at, match);
        return batch.many("Country.claims", on, country.key(), keys -> claims.ofCountries(on, keys));
    }

    @Description("What the country controls or controlled in fact, in order of time.")
    public CompletionStage<List<@NonNull Control>> control(
            @Source Country country,
            @Name("at") @Description("Only what holds on this day; all periods if absent.") @Nullable LocalDate at,
            @Name("match") @DefaultValue("CERTAIN") @Description("How sure it must be to hold on that day.") @Nullable
                    Match match) {
        On on = On.of(at, match);
        return batch.many("Country.control", on, country.key(), keys -> controls.ofCountries(on, keys));
    }

    @Description("Disputes to which the country is a party.")
    public CompletionStage<List<@NonNull Dispute>> disputes(@Source Country country) {
        return batch.many(
                "Country.disputes", List.of(), country.key(), keys -> disputes.linkedTo(Role.PARTY, "e.slug", keys));
    }

    @Description("Disputes that the instrument touches.")
    public CompletionStage<List<@NonNull Dispute>> disputes(@Source Treaty treaty) {
        return batch.many("Treaty.disputes", List.of(), treaty.key(), keys -> disputes.subjects(Role.TOUCHES, keys));
    }

    @Description("Claims that rest on the instrument.")
    public CompletionStage<List<@NonNull Claim>> claims(@Source Treaty treaty) {
        return batch.many(
                "Treaty.claims", List.of(), treaty.key(), keys -> claims.linkedTo(Role.BASIS, "e.slug", keys));
    }

    @Description("Claims that rest on the clause.")
    public CompletionStage<List<@NonNull Claim>> claims(@Source Provision provision) {
        return batch.many(
                "Provision.claims", List.of(), provision.key(), keys -> claims.linkedTo(Role.BASIS, "e.slug", keys));
    }
}
