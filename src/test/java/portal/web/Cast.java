package portal.web;

import java.util.List;
import java.util.Objects;
import portal.Scenes;
import portal.consultations.ConsultationId;
import portal.consultations.Consultations;
import portal.consultations.NewConsultation;
import portal.consultations.Role;
import portal.people.BodyId;
import portal.people.BodyLevel;
import portal.people.NewBody;
import portal.people.NewPerson;
import portal.people.People;
import portal.people.PersonId;
import portal.people.Viewer;

/// Who plays the main job.
record Cast(ConsultationId consultation, Viewer drafter) {

    static final String PASSWORD = "mật khẩu dài";

    static Cast of(Site site) {
        People people = site.the(People.class);
        BodyId ministry =
                people.enter(null, new NewBody(BodyLevel.CENTRAL, "Bộ Sách", "Ministry of Books", null, null));
        BodyId province = people.enter(null, new NewBody(BodyLevel.LOCAL, "Tỉnh Đèo", "Deo Province", null, null));
        Viewer administrator = person(people, "administrator", ministry, true);
        ConsultationId consultation = site.the(Consultations.class)
                .create(
                        administrator,
                        new NewConsultation(
                                "Luật Thư viện làng",
                                "Village libraries",
                                "Bộ Sách",
                                null,
                                null,
                                null,
                                Scenes.ZONE,
                                true));
        Viewer drafter = null;
        for (Role role : List.of(
                Role.DRAFTER,
                Role.SECRETARIAT,
                Role.PARTICIPANT,
                Role.FOCAL,
                Role.RAPPORTEUR,
                Role.REVIEWER,
                Role.HEAD)) {
            boolean outside = role == Role.PARTICIPANT || role == Role.FOCAL;
            String name = role == Role.PARTICIPANT ? "expert" : role.word();
            Viewer viewer = person(people, name, outside ? province : ministry, false);
            site.the(Consultations.class).admit(administrator, consultation, viewer.person(), role, null);
            drafter = role == Role.DRAFTER ? viewer : drafter;
        }
        return new Cast(consultation, Objects.requireNonNull(drafter));
    }

    String path(Site site, String page) {
        return site.address() + "/c/" + consultation.value() + "/" + page;
    }

    private static Viewer person(People people, String login, BodyId body, boolean administrator) {
        PersonId id = people.enter(
                null,
                new NewPerson("Người " + login, "Ông", "Mr", login + "@example.org", body, "Chuyên viên", "Official"));
        people.open(null, id, PASSWORD, administrator);
        return new Viewer(id, administrator);
    }
}
