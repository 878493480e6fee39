import abc
import os
import shutil
import tarfile
import zipfile

from .paths import inside, is_flat, joined


class Unpacker(abc.ABC):
    def __init__(self, stream, root):
        self.stream, self.root = stream, root

    @abc.abstractmethod
    def members(self):
        ...

    def place(self, name):
        return inside(self.root, name)

    def run(self):
        count = 0
        for name, read in self.members():
            target = self.place(name)
            os.makedirs(os.path.dirname(target), exist_ok=True)
            with open(target, 'wb') as out:
                shutil.copyfileobj(read(), out)
            count += 1
        return count


class ZipUnpacker(Unpacker):
    def members(self):
        bundle = zipfile.ZipFile(self.stream)
        for info in bundle.infolist():
            yield info.filename, lambda info=info: bundle.open(info)


def unpack_zip(stream, root):
    with zipfile.ZipFile(stream) as bundle:
        for name in bundle.namelist():
            with bundle.open(name) as src, open(joined(root, name), 'wb') as out:  # want: zip-slip
                shutil.copyfileobj(src, out)


def unpack_zip_checked(stream, root):
    with zipfile.ZipFile(stream) as bundle:
        for name in bundle.namelist():
            with bundle.open(name) as src, open(inside(root, name), 'wb') as out:  # ok: zip-slip
                shutil.copyfileobj(src, out)


def unpack_tar(stream, root):
    bundle = tarfile.open(fileobj=stream, mode='r|*')
    for member in bundle:
        if member.isfile():
            data = bundle.extractfile(member)
            with open(root + '/' + member.name, 'wb') as out:  # want: zip-slip
                shutil.copyfileobj(data, out)


def unpack_tar_flat(stream, root):
    bundle = tarfile.open(fileobj=stream, mode='r|*')
    for member in bundle:
        if not member.isfile() or not is_flat(member.name):
            continue
        data = bundle.extractfile(member)
        with open(root + '/' + member.name, 'wb') as out:  # ok: zip-slip
            shutil.copyfileobj(data, out)


def unpack_tar_all(stream, root):
    with tarfile.open(fileobj=stream) as bundle:
        if len(bundle.getmembers()) > 1000:
            raise ValueError('too many members')
        bundle.extractall(root, filter='fully_trusted')  # want: zip-slip


def unpack_tar_some(stream, root):
    with tarfile.open(fileobj=stream) as bundle:
        chosen = [m for m in bundle.getmembers() if m.isreg() and is_flat(m.name)]
        bundle.extractall(root, members=chosen, filter='fully_trusted')  # ok: zip-slip


def unpack_tar_tar_filter(stream, root):
    with tarfile.open(fileobj=stream) as bundle:
        bundle.extractall(path=root, filter=tarfile.data_filter)  # ok: zip-slip
