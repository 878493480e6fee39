# vulnerable: Engine.from_string gets the text of a model form field given by the client
from django.http import HttpResponse
from django.template import Context, engines


def badge(request):
    text = request.GET.get("text", "")
    template = engines["django"].from_string("<b>" + text + "</b>")  # want: template-injection
    return HttpResponse(template.render({"user": request.user}))
