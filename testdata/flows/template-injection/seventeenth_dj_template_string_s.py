# safe: the text is a value for a fixed template
from django.http import HttpResponse
from django.template import Context, Engine


def mail(request):
    engine = Engine.get_default()
    text = request.POST.get("text", "")
    made = engine.from_string("Dear {{ name }},\n{{ text }}")  # ok: template-injection
    return HttpResponse(made.render(Context({"name": "you", "text": text})), content_type="text/plain")
