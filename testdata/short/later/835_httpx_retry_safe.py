# safe: CWE-835 (or 400): three times with a pause
import time

import httpx


def wait_for_service(address):
    """Return when the service answers."""
    for pause in (1, 5, 15):
        try:
            return httpx.get(address, timeout=3).json()
        except httpx.HTTPError:
            time.sleep(pause)  # ok: CWE-835
    raise SystemExit("the service does not answer")


if __name__ == "__main__":
    print(wait_for_service("http://localhost:9200/health"))
