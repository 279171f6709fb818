/// Pages of workshops: setting one up, and the rapporteur's desk.
@NullMarked
package portal.workshops.ui;

import org.jspecify.annotations.NullMarked;
