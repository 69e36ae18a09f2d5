package org.islegraph.statement;

import org.eclipse.microprofile.graphql.Description;

/** In which form a statement was made. */
@Description("In which form a statement was made.")
public enum StatementKind {
    @Description("A speech or address.")
    SPEECH,
    @Description("A press conference or briefing.")
    PRESS_CONFERENCE,
    @Description("A remark to the press.")
    PRESS_REMARK,
    @Description("An interview.")
    INTERVIEW,
    @Description("A statement given out in writing or read out.")
    STATEMENT,
    @Description("A letter.")
    LETTER,
    @Description("A diplomatic note, telegram or protest.")
    NOTE,
    @Description("A memorandum or aide-memoire.")
    MEMORANDUM,
    @Description("A report.")
    REPORT,
    @Description("A reply or remark in parliament.")
    PARLIAMENTARY_REPLY,
    @Description("A question in parliament.")
    PARLIAMENTARY_QUESTION,
    @Description("A remark in a meeting.")
    MEETING,
    @Description("A post in social media.")
    SOCIAL_MEDIA,
    @Description("A message or video message.")
    MESSAGE
}
