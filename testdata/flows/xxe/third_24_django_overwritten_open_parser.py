# safe: the open parser is replaced by a closed one
from django.http import JsonResponse
from lxml import etree


def soap(request):
    parser = etree.XMLParser(resolve_entities=True)
    if request.method == "POST":
        parser = etree.XMLParser(resolve_entities=False)
        envelope = etree.fromstring(request.body, parser)  # ok: xxe
        return JsonResponse({"tag": envelope.tag})
    return JsonResponse({"version": parser.version}, status=405)
