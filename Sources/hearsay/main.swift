import NcursesTerminal

NcursesTerminal.prepareProcess()
OwnThread.runWithEnoughStack { Hearsay.runToTheEnd() }
