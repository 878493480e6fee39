# safe: random spreads the retries of a client
import random
import time
from urllib.request import urlopen


def fetch(url, attempts=4):
    for attempt in range(attempts):
        try:
            with urlopen(url, timeout=5) as answer:
                return answer.read()
        except OSError:
            time.sleep(2 ** attempt + random.random())  # ok: weak-random
    raise TimeoutError(url)


def handler(event, context):
    return {"size": len(fetch("https://status.example.com/feed.xml"))}
