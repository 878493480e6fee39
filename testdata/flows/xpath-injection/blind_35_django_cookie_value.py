# vulnerable: the cookie's value is part of the predicate
from django.http import JsonResponse
from lxml import etree

TREE = etree.parse("/srv/data/prefs.xml")


def preferences(request):
    key = request.COOKIES.get("visitor", "")
    nodes = TREE.xpath('//visitor[@key="' + key + '"]/theme')  # want: xpath-injection
    return JsonResponse({"themes": [n.text for n in nodes]})
