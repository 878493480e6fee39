# vulnerable: from_string of the engine gets the text that the client sent
from django.http import HttpResponse
from django.template import engines


def badge(request):
    text = request.GET.get("text", "")
    template = engines["django"].from_string("<b>" + text + "</b>")  # want: template-injection
    return HttpResponse(template.render({"user": request.user}))
