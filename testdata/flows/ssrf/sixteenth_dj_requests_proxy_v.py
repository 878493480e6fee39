# vulnerable: the host part is posted
import requests
from rest_framework.decorators import api_view
from rest_framework.response import Response

REGIONS = {"eu": "eu.api.example.org", "us": "us.api.example.org"}


def base(region):
    try:
        return REGIONS[region]
    except KeyError:
        return region + ".api.example.org" if "." not in region[-1:] else region


@api_view(["POST"])
def forward(request):
    host = base(request.data["region"])
    answer = requests.post(f"https://{host}/v1/items", json={"n": 1}, timeout=5)  # want: ssrf
    return Response(answer.json())
