# vulnerable: lxml's iterparse is told to resolve entities and load the DTD
from django.http import JsonResponse
from lxml import etree


def importer(request):
    upload = request.FILES["document"]
    rows = []
    for _, element in etree.iterparse(upload, load_dtd=True, resolve_entities=True):  # want: xxe
        if element.tag == "row":
            rows.append(element.text)
    return JsonResponse({"rows": rows})
