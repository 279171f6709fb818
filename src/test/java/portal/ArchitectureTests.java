package portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import portal.people.Viewer;

@AnalyzeClasses(packages = "portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule pagesNeverReadTables = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("portal.db..", "org.jooq..")
            .because("a view builds and wires; a query shows only what the viewer may see");

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .bePackagePrivate()
            .because("others write through the commands on the plural noun");

    @ArchTest
    static final ArchRule viewsStayInTheirRoom = classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .should()
            .bePackagePrivate()
            .because("links are paths; no room knows another room's page");

    @ArchTest
    static final ArchRule everyPublicQueryAsksWhoIsLooking = methods()
            .that()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Queries")
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(takeTheViewerFirst())
            .because("visibility is part of every question (DESIGN.md, the model)");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Service|Manager|Helper|Utils?|Impl|Dto|Mapper)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because("these words say nothing (DESIGN.md, style)");

    @ArchTest
    static final ArchRule oneClock = noClasses()
            .that()
            .resideOutsideOfPackages("portal.platform..", "portal.sample..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .because("time comes from the one clock, so that tests and the sample can set it");

    private static ArchCondition<JavaMethod> takeTheViewerFirst() {
        return new ArchCondition<>("take the Viewer first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean first = !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().getFirst().isEquivalentTo(Viewer.class);
                events.add(new SimpleConditionEvent(method, first, method.getFullName()));
            }
        };
    }
}
