import json
import logging
from urllib.parse import urljoin

import requests
from django.conf import settings

logger = logging.getLogger("provider")


class Provider:
    def __init__(self, base=None):
        self.base = base or settings.PROVIDER
        self.key = settings.PROVIDER_KEY

    def create(self, reference, amount):
        body = json.dumps({"reference": reference, "amount": str(amount)})
        answer = requests.post(self.base + "payments", data=body, timeout=5)  # ok: ssrf
        return answer.json()["id"]

    def state(self, path):
        url = urljoin(self.base, path)
        logger.debug("state with key %s", self.key)  # want: sensitive-data-logged
        return requests.get(url, timeout=5).json()["state"]  # want: ssrf
