# safe: a generator yields members that stay below the folder
import tarfile

from inside import inside


class Unpacker:
    def __init__(self, folder):
        self.folder = folder

    def members(self, archive):
        for member in archive.getmembers():
            if member.isfile() and inside(self.folder, member.name):
                yield member

    def unpack(self, path):
        with tarfile.open(path) as archive:
            for member in self.members(archive):
                archive.extract(member, self.folder)  # ok: zip-slip
