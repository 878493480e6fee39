# safe: the name of the template is looked up, its variables are the user's
from django.http import HttpResponse
from django.template.loader import get_template

NAMES = {"wide": "layouts/wide.html", "small": "layouts/small.html"}


def show(request):
    name = NAMES.get(request.GET.get("layout"), "layouts/small.html")
    return HttpResponse(get_template(name).render({"title": request.GET.get("title", "")}))  # ok: template-injection
