package portal.summary.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import portal.consultations.ConsultationId;
import portal.summary.table.Counts;

/// "Provisional": what is still open, each with the way there. Once nothing is, it says so.
class Open extends Div {

    private final UnorderedList list = new UnorderedList();

    Open(Counts counts, ConsultationId consultation) {
        addClassName("iss");
        getElement().setAttribute("role", "status");
        String path = "/c/" + consultation.value();
        if (counts.provisional()) {
            addClassName("open");
            add(new H2(getTranslation("table.box")), new Paragraph(getTranslation("table.box.until")), list);
            int undecided = counts.comments().decided().undecided();
            int lacking = counts.comments().lackingReason();
            int papers = counts.openPapers();
            item(undecided, getTranslation("table.box.undecided", undecided), path + "/review?in=undecided");
            item(lacking, getTranslation("table.box.lacking", lacking), path + "/review?in=lacking-reason");
            item(papers, getTranslation("table.box.papers", papers, counts.openExcerpts()), path + "/papers");
        } else {
            add(new H2(getTranslation("table.box.done")), new Paragraph(getTranslation("table.box.ready")));
        }
    }

    private void item(int number, String words, String path) {
        if (number > 0) {
            Span figure = new Span(String.valueOf(number));
            figure.addClassName("b");
            list.add(new ListItem(figure, new Anchor(path, words)));
        }
    }
}
