/** What a user of the library would write: the command line, the report, readers and writers of files. */
module dk.refusion.examples {
    requires dk.refusion;
}
