# safe: the copy gets the user's timeout and keeps the constant address
from dataclasses import dataclass, replace

import httpx
from django.http import JsonResponse


@dataclass(frozen=True)
class Probe:
    address: str = "https://www.example.org/"
    timeout: float = 2.0

    def run(self):
        return httpx.get(self.address, timeout=self.timeout).status_code  # ok: ssrf


DEFAULT = Probe()


def probe(request):
    mine = replace(DEFAULT, timeout=min(float(request.GET.get("timeout", "2")), 5))
    return JsonResponse({"code": mine.run()})
