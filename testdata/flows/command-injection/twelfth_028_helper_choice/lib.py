def choose(given, usual):
    return usual or given
