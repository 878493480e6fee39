# vulnerable: the options of the table switch entities on
import io

from django.http import JsonResponse
from lxml import etree

OPTIONS = {"load_dtd": True, "no_network": False, "resolve_entities": True}


def upload(request):
    stream = io.BytesIO(request.body)
    total = 0
    for _, element in etree.iterparse(stream, events=("end",), **OPTIONS):  # want: xxe
        total += len(element.text or "")
    return JsonResponse({"total": total})
