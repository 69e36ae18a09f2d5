package org.islegraph.loading;

import org.islegraph.dataset.Dataset;

/** Turns a valid dataset into rows: keys for slugs, and the links that follow from those written down. */
final class DatasetRows {

    private DatasetRows() {}

    static Rows of(Dataset dataset) {
        Context context = Context.of(dataset);
        nodes(dataset, context.rows());
        ActorRows actors = new ActorRows(context);
        IslandRows islands = new IslandRows(context);
        DisputeRows disputes = new DisputeRows(context);
        TreatyRows treaties = new TreatyRows(context);
        StatementRows statements = new StatementRows(context);
        dataset.sources().forEach(actors::source);
        dataset.countries().forEach(actors::country);
        dataset.organisations().forEach(actors::organisation);
        dataset.people().forEach(actors::person);
        dataset.islands().forEach(islands::island);
        dataset.outlines().forEach(islands::outline);
        dataset.disputes().forEach(disputes::dispute);
        dataset.treaties().forEach(treaties::treaty);
        dataset.claims().forEach(disputes::claim);
        dataset.controls().forEach(disputes::control);
        dataset.recognitions().forEach(disputes::recognition);
        dataset.events().forEach(disputes::event);
        statements.statements(dataset.statements());
        return context.rows();
    }

    private static void nodes(Dataset dataset, Rows rows) {
        dataset.sources().forEach(source -> rows.node(FeatureRows.SOURCE, source.slug()));
        dataset.countries().forEach(country -> rows.node(FeatureRows.COUNTRY, country.slug()));
        dataset.organisations().forEach(organisation -> rows.node(FeatureRows.ORGANISATION, organisation.slug()));
        dataset.people().forEach(person -> rows.node(FeatureRows.PERSON, person.slug()));
        dataset.islands().forEach(island -> rows.node(FeatureRows.ISLAND, island.slug()));
        for (Dataset.Treaty treaty : dataset.treaties()) {
            rows.node(FeatureRows.TREATY, treaty.slug());
            treaty.provisions()
                    .forEach(provision -> rows.node(FeatureRows.PROVISION, FeatureRows.ref(treaty, provision)));
        }
        dataset.disputes().forEach(dispute -> rows.node(FeatureRows.DISPUTE, dispute.slug()));
        dataset.statements().forEach(statement -> rows.node(FeatureRows.STATEMENT, statement.slug()));
        dataset.events().forEach(event -> rows.node(FeatureRows.EVENT, event.slug()));
    }
}
