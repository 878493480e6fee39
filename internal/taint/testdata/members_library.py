"""Archives of which each member is looked at, in the folder that the caller of a library names."""
import os
import tarfile


def is_within(folder, target):
    folder = os.path.realpath(folder)
    target = os.path.realpath(target)
    return target.startswith(folder + os.sep) or target == folder


def begins_alike(folder, target):
    return os.path.realpath(target).startswith(os.path.realpath(folder))


def unpack(path, folder):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.issym() or member.islnk():
                raise ValueError(member.name)
            if not is_within(folder, os.path.join(folder, member.name)):
                raise ValueError(member.name)
        archive.extractall(folder)


def unpack_here(path, folder):
    with tarfile.open(path) as archive:
        members = archive.getmembers()
        for member in members:
            target = os.path.realpath(os.path.join(folder, member.name))
            if not target.startswith(os.path.realpath(folder) + os.sep):
                raise ValueError(member.name)
        archive.extractall(folder)


def unpack_beside(path, folder):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if not begins_alike(folder, os.path.join(folder, member.name)):
                raise ValueError(member.name)
        archive.extractall(folder)  # flow: zip-slip low


def unpack_printed(path, folder):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if not is_within(folder, os.path.join(folder, member.name)):
                print(member.name)
        archive.extractall(folder)  # flow: zip-slip low


def unpack_unseen(path, folder):
    with tarfile.open(path) as archive:
        for name in os.listdir(folder):
            if not is_within(folder, os.path.join(folder, name)):
                raise ValueError(name)
        archive.extractall(folder)  # flow: zip-slip low
