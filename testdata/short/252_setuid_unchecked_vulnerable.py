# vulnerable: CWE-252 (or 754, 390, 703): nobody looks whether the backup went well before the files are removed
import pathlib
import shutil
import subprocess


def archive_and_clean(folder):
    """Back the old logs up and delete them."""
    files = sorted(str(p) for p in pathlib.Path(folder).glob("*.log"))
    subprocess.run(["/usr/bin/tar", "-czf", "/backup/logs.tar.gz", *files])  # want: CWE-252
    shutil.rmtree(folder)


if __name__ == "__main__":
    archive_and_clean("/var/log/shop")
