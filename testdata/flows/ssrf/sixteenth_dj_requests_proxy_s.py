# safe: the host part is chosen from the settings by the posted word
import requests
from rest_framework.decorators import api_view
from rest_framework.response import Response

REGIONS = {"eu": "eu.api.example.org", "us": "us.api.example.org"}


def base(region):
    try:
        return REGIONS[region]
    except KeyError:
        return REGIONS["eu"]


@api_view(["POST"])
def forward(request):
    host = base(request.data["region"])
    answer = requests.post(f"https://{host}/v1/items", json={"n": 1}, timeout=5)  # ok: ssrf
    return Response(answer.json())
