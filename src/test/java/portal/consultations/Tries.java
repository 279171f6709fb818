package portal.consultations;

import java.util.EnumMap;
import java.util.Map;
import portal.Scenes.Scene;
import portal.people.Viewer;

/// How each action of the matrix is tried on the command or the query that it guards.
final class Tries {

    /// Returns whether anything was shown; a command that returns at all has been done.
    interface Try {
        boolean with(Scene scene, Viewer viewer, Matrix.Cell cell) throws Exception;
    }

    private Tries() {}

    static Map<Action, Try> all() {
        Map<Action, Try> tries = new EnumMap<>(Action.class);
        CaseTries.consultations(tries);
        CaseTries.drafts(tries);
        CaseTries.policies(tries);
        CaseTries.rounds(tries);
        FeedbackTries.comments(tries);
        FeedbackTries.papers(tries);
        FeedbackTries.workshops(tries);
        DecisionTries.decisions(tries);
        return tries;
    }

    static boolean done(Object result) {
        return !String.valueOf(result).isEmpty();
    }
}
