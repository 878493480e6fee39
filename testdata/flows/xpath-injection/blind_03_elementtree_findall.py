# vulnerable: ElementTree paths take predicates too
import xml.etree.ElementTree as ET

from django.http import JsonResponse


def prices(request):
    tree = ET.parse("/srv/data/prices.xml")
    sku = request.GET.get("sku", "")
    nodes = tree.findall("./item[@sku='%s']/price" % sku)  # want: xpath-injection
    return JsonResponse({"prices": [n.text for n in nodes]})
