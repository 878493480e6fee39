# safe: the cookie's value is read as a UUID
import uuid

from django.http import JsonResponse
from lxml import etree

TREE = etree.parse("/srv/data/prefs.xml")


def preferences(request):
    try:
        key = uuid.UUID(request.COOKIES.get("visitor", ""))
    except ValueError:
        return JsonResponse({"themes": []})
    nodes = TREE.xpath('//visitor[@key="%s"]/theme' % key)  # ok: xpath-injection
    return JsonResponse({"themes": [n.text for n in nodes]})
