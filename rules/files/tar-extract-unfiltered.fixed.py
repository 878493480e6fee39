import os
import tarfile
import zipfile

from tarsafe import TarSafe

def unpack(path, where):
    with tarfile.open(path) as t:
        t.extractall(where, filter="data")  # want: tar-extract-unfiltered
    tarfile.open(path).extractall(filter="data")  # want: tar-extract-unfiltered
    tar = tarfile.TarFile(path)
    tar.extractall(path=where, filter="data")  # want: tar-extract-unfiltered
    tar.extractall(where, filter="data")  # want: tar-extract-unfiltered

def fine(path, where):
    with tarfile.open(path) as t:
        t.extractall(where, filter="data")  # ok: filtered
    with tarfile.open(path) as t:
        try:
            t.extractall(where, filter="data")
        except TypeError:
            t.extractall(where)  # ok: a Python that knows no filters
    with zipfile.ZipFile(path) as z:
        z.extractall(where)  # ok: zipfile strips such names
    tar = tarfile.open(path)
    tar.getmembers()  # ok: lists

def looked_at(path, where):
    with tarfile.open(path) as t:
        for member in t.getmembers():
            if not os.path.realpath(os.path.join(where, member.name)).startswith(os.path.realpath(where) + os.sep):
                raise ValueError(member.name)
        t.extractall(where)  # ok: each member was looked at

def counted(path, where):
    with tarfile.open(path) as t:
        print(len(t.getmembers()))
        t.extractall(where, filter="data")  # want: tar-extract-unfiltered

def looked_at_elsewhere(path, where):
    with tarfile.open(path) as t:
        _validate_safe_extract(t, where)
        t.extractall(where)  # ok: a function of the program's own has looked at the members

def looked_at_nothing(path, where):
    with tarfile.open(path) as t:
        check_space(where)
        t.extractall(where, filter="data")  # want: tar-extract-unfiltered

def looked_at_by_way(path, where):
    with tarfile.open(path) as t:
        for name in t.getnames():
            if os.path.relpath(name).startswith("../"):
                raise ValueError(name)
        t.extractall(where)  # ok: each name was looked at

def by_a_class_that_looks(path, where):
    with TarSafe.open(path) as tar:
        tar.extractall(where)  # ok: it looks at each member first
