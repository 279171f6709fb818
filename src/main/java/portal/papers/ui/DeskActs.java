package portal.papers.ui;

import portal.drafts.Provision;
import portal.papers.Confirmation;

/// What can be done at the desk, by button or by key; all of it to the open excerpt.
interface DeskActs {

    void open(int index);

    /// As it is proposed.
    void confirm();

    void confirm(Confirmation edited);

    /// Shows the fields.
    void edit();

    /// Asks for the reason.
    void drop();

    void drop(String reason);

    /// Back from the fields or the reasons.
    void leave();

    /// Takes back what was done last.
    void undo();

    /// Opens a settled one again.
    void reopen();

    void choose(Provision provision);
}
