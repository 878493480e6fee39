# vulnerable: CWE-835 (or 400): a failed request is tried again at once for ever
import time

import httpx


def wait_for_service(address):
    """Return when the service answers."""
    while True:  # want: CWE-835
        try:
            return httpx.get(address).json()
        except httpx.HTTPError:
            pass


if __name__ == "__main__":
    print(wait_for_service("http://localhost:9200/health"))
