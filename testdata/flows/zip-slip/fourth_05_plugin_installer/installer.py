# vulnerable: the installer extracts all members of the downloaded plug-in, wherever they lead
import io
import tarfile


class Installer:
    def __init__(self, root):
        self.root = root

    def members(self, archive):
        for member in archive:
            if member.isfile() and not member.name.startswith("/"):
                yield member

    def install(self, data, name):
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            for member in self.members(archive):
                source = archive.extractfile(member)
                with open(f"{self.root}/{name}/{member.name}", "wb") as target:  # want: zip-slip
                    target.write(source.read())
