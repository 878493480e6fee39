import os
import tarfile
import zipfile

from filedrop.paths import below


def unzip(stream, folder):
    with zipfile.ZipFile(stream) as archive:
        for info in archive.infolist():
            if info.is_dir():
                continue
            target = below(folder, os.path.basename(info.filename))
            with open(target, "wb") as out:  # ok: zip-slip
                out.write(archive.read(info))


def untar(stream, folder):
    with tarfile.open(fileobj=stream) as archive:
        for member in archive:
            if member.isfile():
                target = os.path.join(folder, member.name)
                source = archive.extractfile(member)
                with open(target, "wb") as out:  # want: zip-slip
                    out.write(source.read())


def untar_filtered(stream, folder):
    with tarfile.open(fileobj=stream) as archive:
        archive.extractall(folder, filter="data")  # ok: zip-slip
