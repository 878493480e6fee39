# safe: CWE-379 (or 377, 732, 276, 668): a folder of its own
import os
import shutil
import tempfile


def build_keys(material):
    """Write key material to a work folder for another program."""
    folder = tempfile.mkdtemp(prefix="keybuild")  # ok: CWE-379
    try:
        with open(os.path.join(folder, "key.bin"), "wb") as out:
            out.write(material)
        return os.path.getsize(os.path.join(folder, "key.bin"))
    finally:
        shutil.rmtree(folder)
