// Results in full, not cut at 80 characters. For JShell only: a notebook kernel does not know these commands, nor does
// JShell itself before it has started, so open it in the session.
/set mode refusion normal -command
/set truncation refusion 20000
/set feedback refusion
