# safe: the text is a variable of a constant template
from django.http import HttpResponse
from django.template import engines


def badge(request):
    text = request.GET.get("text", "")
    template = engines["django"].from_string("<b>{{ text }}</b>")  # ok: template-injection
    return HttpResponse(template.render({"text": text}))
