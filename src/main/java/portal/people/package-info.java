/// Persons, bodies with their names of the day, accounts and signing in. Never knows what a person does in a
/// consultation.
@ApplicationModule(allowedDependencies = {"platform", "text", "db", "trail"})
@NullMarked
package portal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
