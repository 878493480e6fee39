import zipfile
from dataclasses import dataclass


@dataclass
class Entry:
    name: str
    content: bytes


def read(stream):
    with zipfile.ZipFile(stream) as archive:
        return [Entry(name, archive.read(name)) for name in archive.namelist()]
