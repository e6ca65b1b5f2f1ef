/** A vendor's system that embeds the library. */
module consumer {
    requires dk.refusion;
}
