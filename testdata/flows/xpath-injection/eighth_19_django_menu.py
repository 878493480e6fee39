# vulnerable: the POST data's text is carried by a list that is joined
from django.http import JsonResponse
from django.views.decorators.http import require_POST
from lxml import etree

MENU = etree.parse("/srv/menu.xml")


@require_POST
def dishes(request):
    steps = ["/menu", "course"]
    steps.append("dish[@diet='" + request.POST.get("diet", "any") + "']")
    steps.append("@name")
    names = MENU.xpath("/".join(steps))  # want: xpath-injection
    return JsonResponse({"dishes": [str(name) for name in names]})
