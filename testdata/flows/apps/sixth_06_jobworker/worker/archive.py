import os
import zipfile


def members(archive):
    for info in archive.infolist():
        if not info.is_dir():
            yield info


def unpack(stream, target):
    with zipfile.ZipFile(stream) as archive:
        for info in members(archive):
            path = os.path.join(target, info.filename)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as out:  # want: zip-slip
                out.write(archive.read(info))


def unpack_checked(stream, target):
    root = os.path.realpath(target)
    with zipfile.ZipFile(stream) as archive:
        for info in members(archive):
            path = os.path.realpath(os.path.join(root, info.filename))
            if os.path.commonpath([root, path]) != root:
                raise ValueError("entry outside of the archive's folder")
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, "wb") as out:  # ok: zip-slip
                out.write(archive.read(info))
