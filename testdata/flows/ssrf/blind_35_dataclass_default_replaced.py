# vulnerable: dataclasses.replace sets the address of the copy
from dataclasses import dataclass, replace

import httpx
from django.http import JsonResponse


@dataclass(frozen=True)
class Probe:
    address: str = "https://www.example.org/"
    timeout: float = 2.0

    def run(self):
        return httpx.get(self.address, timeout=self.timeout).status_code  # want: ssrf


DEFAULT = Probe()


def probe(request):
    mine = replace(DEFAULT, address=request.GET.get("address", DEFAULT.address))
    return JsonResponse({"code": mine.run()})
