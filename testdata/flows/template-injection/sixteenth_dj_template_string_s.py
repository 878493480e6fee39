# safe: the subject sent is a value of the template's context
from django.http import HttpResponse
from django.template import Context, Engine


def preview(request):
    subject = request.POST.get("subject", "")
    engine = Engine.get_default()
    template = engine.from_string("<h1>{{ subject }}</h1>")  # ok: template-injection
    context = Context({"subject": subject})
    return HttpResponse(template.render(context))
