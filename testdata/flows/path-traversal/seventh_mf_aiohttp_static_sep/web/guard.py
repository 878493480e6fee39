import os.path

BASE = os.path.realpath("/srv/public")


class Outside(Exception):
    pass


def inside(tail):
    path = os.path.realpath(os.path.join(BASE, tail))
    if not path.startswith(BASE + os.sep):
        raise Outside(tail)
    return path
