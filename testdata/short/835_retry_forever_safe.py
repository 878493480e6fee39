# safe: CWE-835 (or 400, 834): at most five times
import time
import urllib.error
import urllib.request


def download(url, path):
    """Download a file and try again when it fails."""
    for attempt in range(5):  # ok: CWE-835
        try:
            with urllib.request.urlopen(url, timeout=10) as answer, open(path, "wb") as out:
                out.write(answer.read())
            return path
        except urllib.error.URLError:
            time.sleep(2 ** attempt)
    raise RuntimeError("could not download " + url)
