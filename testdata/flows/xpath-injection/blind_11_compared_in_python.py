# safe: the path is constant, the value is compared in Python
import xml.etree.ElementTree as ET

from django.http import JsonResponse


def prices(request):
    tree = ET.parse("/srv/data/prices.xml")
    sku = request.GET.get("sku", "")
    nodes = [n for n in tree.findall("./item") if n.get("sku") == sku]  # ok: xpath-injection
    return JsonResponse({"prices": [n.findtext("price") for n in nodes]})
