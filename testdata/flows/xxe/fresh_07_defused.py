# safe: the upload is parsed by defusedxml
import defusedxml.ElementTree as ET
from django.http import JsonResponse


def importer(request):
    upload = request.FILES["document"]
    rows = []
    for _, element in ET.iterparse(upload):  # ok: xxe
        if element.tag == "row":
            rows.append(element.text)
    return JsonResponse({"rows": rows})
