def choose(given, usual):
    return given or usual
