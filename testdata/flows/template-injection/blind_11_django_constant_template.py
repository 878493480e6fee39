# safe: the Django template is constant and the header is escaped as a variable
from django.http import HttpResponse
from django.template import Context, Template

SOURCE = "<h1>{{ header }}</h1>{{ body }}"


def preview(request):
    header = request.POST.get("header", "")
    page = Template(SOURCE).render(Context({"header": header, "body": "text"}))  # ok: template-injection
    return HttpResponse(page)
