# vulnerable: the closed parser is replaced by an open one
from django.http import JsonResponse
from lxml import etree


def soap(request):
    parser = etree.XMLParser(resolve_entities=False)
    if request.method == "POST":
        parser = etree.XMLParser(resolve_entities=True)
        envelope = etree.fromstring(request.body, parser)  # want: xxe
        return JsonResponse({"tag": envelope.tag})
    return JsonResponse({"version": parser.version}, status=405)
