# vulnerable: CWE-835 (or 400, 834): the download is tried again for ever
import time
import urllib.error
import urllib.request


def download(url, path):
    """Download a file and try again when it fails."""
    while True:  # want: CWE-835
        try:
            with urllib.request.urlopen(url, timeout=10) as answer, open(path, "wb") as out:
                out.write(answer.read())
        except urllib.error.URLError:
            continue
        if path.endswith(".zip"):
            return path
