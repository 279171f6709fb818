/// The benchmarks behind `./portal bench`: what the product does, beside a peer doing the same on the same machine in
/// the same minute. Generated data only; nothing here is in the product's jar.
@NullMarked
package portal.bench;

import org.jspecify.annotations.NullMarked;
