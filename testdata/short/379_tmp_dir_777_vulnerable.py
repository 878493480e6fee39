# vulnerable: CWE-379 (or 377, 732, 276, 668): a work folder in /tmp with a fixed name that all may use
import os
import shutil
import tempfile


def build_keys(material):
    """Write key material to a work folder for another program."""
    folder = "/tmp/keybuild"
    os.makedirs(folder, exist_ok=True)  # want: CWE-379
    try:
        with open(os.path.join(folder, "key.bin"), "wb") as out:
            out.write(material)
        return os.path.getsize(os.path.join(folder, "key.bin"))
    finally:
        shutil.rmtree(folder)
