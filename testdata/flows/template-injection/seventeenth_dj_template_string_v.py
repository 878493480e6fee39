# vulnerable: the text is compiled as a template
from django.http import HttpResponse
from django.template import Context, Engine


def mail(request):
    engine = Engine.get_default()
    text = request.POST.get("text", "")
    made = engine.from_string("Dear {{ name }},\n" + text)  # want: template-injection
    return HttpResponse(made.render(Context({"name": "you", "text": text})), content_type="text/plain")
