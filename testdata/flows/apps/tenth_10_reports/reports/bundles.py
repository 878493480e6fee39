import pathlib
import tarfile
import zipfile

ROOT = pathlib.Path('/srv/reports')


def store(bundle, folder):
    """Unpack what was uploaded below the folder."""
    with zipfile.ZipFile(bundle) as names:
        for name in names.namelist():
            path = ROOT / folder / name
            path.write_bytes(names.read(name))  # want: zip-slip


def store_numbered(bundle, folder):
    with zipfile.ZipFile(bundle) as names:
        for n, name in enumerate(names.namelist()):
            path = ROOT / folder / f'part-{n}.bin'
            path.write_bytes(names.read(name))  # ok: zip-slip


def store_tar(bundle, folder):
    with tarfile.open(fileobj=bundle) as names:
        for member in names.getmembers():
            if member.name.endswith('.exe'):
                continue
            names.extract(member, ROOT / folder, filter='fully_trusted')  # want: zip-slip


def store_tar_known(bundle, folder):
    with tarfile.open(fileobj=bundle) as names:
        for wanted in ('report.txt', 'table.csv'):
            names.extract(wanted, ROOT / folder, filter='data')  # ok: zip-slip
