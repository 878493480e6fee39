# vulnerable: each member of the archive is extracted by a helper class without a look at its name
import tarfile


class Unpacker:
    def __init__(self, folder):
        self.folder = folder

    def members(self, archive):
        for member in archive.getmembers():
            if member.isfile():
                yield member

    def unpack(self, path):
        with tarfile.open(path) as archive:
            for member in self.members(archive):
                archive.extract(member, self.folder)  # want: zip-slip
