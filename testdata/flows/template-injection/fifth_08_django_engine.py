# safe: the text of the form is a value of the context
from django.http import HttpResponse
from django.template import Context, Template
from django.views.decorators.http import require_POST

SOURCE = "Dear {{ name }},<br>{{ text|linebreaksbr }}"


@require_POST
def preview(request):
    template = Template(SOURCE)  # ok: template-injection
    return HttpResponse(template.render(Context({"name": request.user.username, "text": request.POST.get("text", "")})))
