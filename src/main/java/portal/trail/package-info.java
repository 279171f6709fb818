/// The audit chain: who did what, when. Takes plain actor, act and object; never learns what they mean.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"db", "platform"})
@NullMarked
package portal.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
