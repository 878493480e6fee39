# vulnerable: CWE-362 (or 366, 820): a counter of the module is increased by threads without a lock
from concurrent.futures import ThreadPoolExecutor
import threading
import urllib.request

downloaded = 0
lock = threading.Lock()


def fetch(url):
    """Download a page and count its bytes."""
    global downloaded
    with urllib.request.urlopen(url, timeout=10) as answer:
        body = answer.read()
    downloaded += len(body)  # want: CWE-362
    return body


def fetch_all(urls):
    with ThreadPoolExecutor(max_workers=16) as pool:
        list(pool.map(fetch, urls))
    print("downloaded", downloaded, "bytes")


if __name__ == "__main__":
    fetch_all(["https://example.org/%d" % n for n in range(100)])
