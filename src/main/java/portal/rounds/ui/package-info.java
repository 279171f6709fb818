/// Pages of rounds: opening one, asking bodies, days left.
@NullMarked
package portal.rounds.ui;

import org.jspecify.annotations.NullMarked;
