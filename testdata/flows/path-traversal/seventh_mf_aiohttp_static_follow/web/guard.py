import os.path

BASE = os.path.abspath("/srv/public")


def inside(path):
    # compare the normalised text with the base folder
    return os.path.normpath(path).startswith(BASE)
