# safe: the step with the text is taken out of the list again
from django.http import JsonResponse
from django.views.decorators.http import require_POST
from lxml import etree

MENU = etree.parse("/srv/menu.xml")


@require_POST
def dishes(request):
    steps = ["/menu", "course"]
    steps.append("dish[@diet='" + request.POST.get("diet", "any") + "']")
    del steps[-1]
    steps.extend(["dish", "@name"])
    names = MENU.xpath("/".join(steps))  # ok: xpath-injection
    return JsonResponse({"dishes": [str(name) for name in names]})
