import shutil

def unpack(path, where):
    shutil.unpack_archive(path, where)  # want: archive-unpacked
    shutil.unpack_archive(path)  # want: archive-unpacked
    shutil.unpack_archive(filename=path, extract_dir=where)  # want: archive-unpacked

def fine(path, where):
    shutil.unpack_archive(path, where, filter="data")  # ok: filtered
    shutil.make_archive(path, "zip")  # ok: packs
    shutil.copy(path, where)  # ok: copies
