import os
import tarfile
import zipfile

HOME = '/srv/firmware'


class BadMember(Exception):
    pass


def unpack_vendor(path):
    with zipfile.ZipFile(path) as bundle:
        for info in bundle.infolist():
            name = info.filename.lstrip('/')
            with open(os.path.join(HOME, name), 'wb') as out:  # want: zip-slip
                out.write(bundle.read(info))


def unpack_strict(path):
    with zipfile.ZipFile(path) as bundle:
        for info in bundle.infolist():
            if os.path.isabs(info.filename) or '..' in info.filename.split('/'):
                raise BadMember(info.filename)
            with open(os.path.join(HOME, info.filename), 'wb') as out:  # ok: zip-slip
                out.write(bundle.read(info))


def unpack_tar(path):
    with tarfile.open(path) as bundle:
        bundle.extractall(HOME, members=list(bundle), filter='fully_trusted')  # want: zip-slip


def unpack_tar_strict(path):
    with tarfile.open(path) as bundle:
        for member in bundle.getmembers():
            where = os.path.realpath(os.path.join(HOME, member.name))
            if not where.startswith(HOME + os.sep) or member.issym() or member.islnk():
                raise BadMember(member.name)
        bundle.extractall(HOME, filter='fully_trusted')  # ok: zip-slip


def unpack_all(path):
    with zipfile.ZipFile(path) as bundle:
        bundle.extractall(HOME)  # ok: zip-slip


def move_members(path):
    with tarfile.open(path) as bundle:
        for member in bundle.getmembers():
            os.replace('/tmp/stage', HOME + '/' + member.name)  # want: zip-slip
