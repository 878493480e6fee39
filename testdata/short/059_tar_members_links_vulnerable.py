# vulnerable: CWE-59 (or 61, 22): links in the archive are kept and may point outside
import os
import sys
import tarfile


def extract_backup(archive, destination):
    """Extract a backup archive that a user has handed in."""
    root = os.path.realpath(destination)
    with tarfile.open(archive) as tar:
        for member in tar.getmembers():
            target = os.path.realpath(os.path.join(root, member.name))
            if not target.startswith(root + os.sep):
                raise ValueError("unsafe path: " + member.name)
            tar.extract(member, root)  # want: CWE-59


if __name__ == "__main__":
    extract_backup(sys.argv[1], sys.argv[2])
