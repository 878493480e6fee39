import os


def inside(folder, name):
    root = os.path.realpath(folder)
    target = os.path.realpath(os.path.join(root, name))
    return target.startswith(root + os.sep)
