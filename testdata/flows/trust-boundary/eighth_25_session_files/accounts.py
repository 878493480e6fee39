
KNOWN = {"ada": 1, "bob": 2}


def user_id(name):
    return KNOWN[name]
