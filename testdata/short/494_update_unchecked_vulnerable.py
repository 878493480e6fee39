# vulnerable: CWE-494 (or 345, 829, 353): an update is installed without looking at what it is
import hashlib
import os
import subprocess
import sys

import requests

DIGEST = "9f2c3c0ef1b8c66f0f0b9d0a8e9b7d0f6ab1f5e0ac4d7d5b3d8f6a1e2c4b5a69"


def update():
    """Fetch the newest version of the tool and install it."""
    answer = requests.get("https://downloads.example/tool/latest.whl", timeout=60)
    answer.raise_for_status()
    with open("latest.whl", "wb") as out:
        out.write(answer.content)
    subprocess.run([sys.executable, "-m", "pip", "install", os.path.abspath("latest.whl")], check=True)  # want: CWE-494


update()
