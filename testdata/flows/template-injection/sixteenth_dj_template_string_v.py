# vulnerable: the subject sent becomes the template
from django.http import HttpResponse
from django.template import Context, Engine


def preview(request):
    subject = request.POST.get("subject", "")
    engine = Engine.get_default()
    template = engine.from_string("<h1>" + subject + "</h1>")  # want: template-injection
    context = Context({})
    return HttpResponse(template.render(context))
