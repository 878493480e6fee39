# safe: the pool requests the addresses of the configuration, the list only chooses among them
from concurrent.futures import ThreadPoolExecutor

import requests


def head(address):
    try:
        return address, requests.head(address, timeout=2).status_code  # ok: ssrf
    except requests.RequestException:
        return address, None


class Prober:
    def __init__(self, workers=4):
        self._pool = ThreadPoolExecutor(max_workers=workers)

    def all(self, addresses):
        futures = [self._pool.submit(head, address) for address in addresses]
        return dict(future.result() for future in futures)
