@rem Starts refusion with its own Java, see the file without .cmd. It prints UTF-8, which the console has to know.
@chcp 65001 > nul
@"%~dp0java.exe" dk.refusion.examples.cli.Main %*
