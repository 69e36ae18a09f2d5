package org.islegraph.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A dataset that cannot be used, with everything that is wrong with it. */
public class InvalidDataset extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidDataset(List<Problem> problems) {
        super(problems.size() + (problems.size() == 1 ? " problem" : " problems") + " in the dataset:\n"
                + sorted(problems).stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = sorted(problems);
    }

    /** All problems, by file, line and column. */
    public List<Problem> problems() {
        return problems;
    }

    private static List<Problem> sorted(List<Problem> problems) {
        return problems.stream()
                .distinct()
                .sorted(Comparator.<Problem, String>comparing(
                                problem -> problem.location().file())
                        .thenComparing(problem -> problem.location().line())
                        .thenComparing(problem -> problem.location().column())
                        .thenComparing(Problem::message))
                .toList();
    }
}
