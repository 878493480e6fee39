# safe: the options of the table switch entities off
import io

from django.http import JsonResponse
from lxml import etree

OPTIONS = {"load_dtd": False, "no_network": True, "resolve_entities": False}


def upload(request):
    stream = io.BytesIO(request.body)
    total = 0
    for _, element in etree.iterparse(stream, events=("end",), **OPTIONS):  # ok: xxe
        total += len(element.text or "")
    return JsonResponse({"total": total})
