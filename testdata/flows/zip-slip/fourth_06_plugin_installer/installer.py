# safe: the installer writes under the last part of the member's name
import io
import os
import tarfile


class Installer:
    def __init__(self, root):
        self.root = root

    def members(self, archive):
        for member in archive:
            if member.isfile() and os.path.basename(member.name) not in ("", ".", ".."):
                yield member, os.path.basename(member.name)

    def install(self, data, name):
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            for member, base in self.members(archive):
                source = archive.extractfile(member)
                with open(f"{self.root}/{name}/{base}", "wb") as target:  # ok: zip-slip
                    target.write(source.read())
