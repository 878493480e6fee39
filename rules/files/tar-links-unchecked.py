import os
import tarfile
from pathlib import Path


def names_only(archive, folder):
    folder = os.path.realpath(folder)
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if not os.path.realpath(os.path.join(folder, member.name)).startswith(folder + os.sep):
                raise ValueError(member.name)
        tar.extractall(folder)  # want: tar-links-unchecked


def is_within_directory(directory, target):
    return os.path.commonprefix([os.path.abspath(directory), os.path.abspath(target)]) == os.path.abspath(directory)


def those_inside(archive, folder):
    with tarfile.open(archive, "r:gz") as tar:
        inside = []
        for member in tar.getmembers():
            if is_within_directory(folder, os.path.join(folder, member.name)):
                inside.append(member)
        tar.extractall(folder, members=inside)  # want: tar-links-unchecked


def one_by_one(archive, folder):
    tar = tarfile.open(archive)
    for member in tar.getmembers():
        if Path(folder, member.name).resolve().is_relative_to(Path(folder).resolve()):
            tar.extract(member, folder)  # want: tar-links-unchecked


def by_hand(tar, folder):
    for member in tar.getmembers():
        target = os.path.abspath(os.path.join(folder, member.name))
        if not is_within_directory(folder, target):
            continue
        if member.issym():
            tar._extract_member(member, target)  # want: tar-links-unchecked


def links_refused(archive, folder):
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if member.issym() or member.islnk() or not is_within_directory(folder, os.path.join(folder, member.name)):
                raise ValueError(member.name)
        tar.extractall(folder)  # ok: links are refused


def links_followed(archive, folder):
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            for name in (member.name, member.linkname):
                if not is_within_directory(folder, os.path.join(folder, name)):
                    raise ValueError(name)
        tar.extractall(folder)  # ok: where they lead is looked at


def filtered(archive, folder):
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if not is_within_directory(folder, os.path.join(folder, member.name)):
                raise ValueError(member.name)
        tar.extractall(folder, filter="data")  # ok: the filter looks at links


def files_only(archive, folder):
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if member.isfile() and is_within_directory(folder, os.path.join(folder, member.name)):
                tar.extract(member, folder)  # ok: files only


def is_safe_member(member, folder):
    return not member.issym() and not member.islnk() and is_within_directory(folder, os.path.join(folder, member.name))


def asked_elsewhere(archive, folder):
    with tarfile.open(archive) as tar:
        tar.extractall(folder, members=[m for m in tar.getmembers() if is_safe_member(m, folder)])  # ok: a function of its own looks at the member


def unpack(archive, folder):
    root = os.path.realpath(folder)
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if not os.path.realpath(os.path.join(root, member.name)).startswith(root + os.sep):
                raise ValueError(member.name)
            tar.extract(member, root)  # want: tar-links-unchecked


def unpack_all(archive, folder):
    tar = tarfile.open(archive)
    for member in tar.getmembers():
        if os.path.isabs(member.name) or ".." in member.name:
            raise ValueError(member.name)
    tar.extractall(folder)  # want: tar-links-unchecked


def unpack_names(archive, folder):
    with tarfile.open(archive) as tar:
        for name in tar.getnames():
            if os.path.normpath(name).startswith(".."):
                raise ValueError(name)
            tar.extract(name, folder)  # want: tar-links-unchecked


def unpack_files(archive, folder):
    root = os.path.realpath(folder)
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if member.issym() or member.islnk():
                continue
            if os.path.realpath(os.path.join(root, member.name)).startswith(root + os.sep):
                tar.extract(member, root)  # ok: no links


def unpack_filtered(archive, folder):
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            if os.path.isabs(member.name):
                raise ValueError(member.name)
        tar.extractall(folder, filter="data")  # ok: the filter refuses them


def one(archive, folder):
    with tarfile.open(archive) as tar:
        tar.extract("data.csv", folder)  # ok: one member that is known
