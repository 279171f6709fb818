/// Setting a consultation up, and who takes part in which role.
@NullMarked
package portal.consultations.ui;

import org.jspecify.annotations.NullMarked;
