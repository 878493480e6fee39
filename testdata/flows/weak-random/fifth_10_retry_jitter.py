# safe: what is drawn is the pause before the next attempt
import random
import time

import requests


def fetch(url, attempts=5):
    for attempt in range(attempts):
        try:
            return requests.get(url, timeout=5)
        except requests.ConnectionError:
            time.sleep(2 ** attempt + random.uniform(0, 1))  # ok: weak-random
    raise RuntimeError("unreachable")
