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

    /// Makes two of it.
    ///
    /// @param selected the words with which the second one begins, as marked on the page; may be empty
    void split(String selected);

    /// Makes one of it and the next.
    void join();

    /// Says, as the author, what is wrong with what was made of it.
    void object(String objection);

    /// Takes that back.
    void agree();

    void choose(Provision provision);

    /// Asks for another provision.
    void other();

    /// Asks for a remark that is not there yet.
    ///
    /// @param selected what is marked on the page; may be empty
    void add(String selected);

    /// Drops it for the reason of that number, from 1, where reasons are asked for.
    void reason(int number);

    /// Whether something else lies over the open excerpt, so that no key may reach it: fields, or a list to be read
    /// first.
    boolean covered();

    /// Opens another one, so many further down.
    void move(int by);
}
