# safe: the notice in the POST data is a value of the context
from django.http import HttpResponse
from django.template import Context, Template
from django.views.decorators.http import require_http_methods


@require_http_methods(["POST"])
def notice(request):
    source = "<p>{{ user }}</p>" + "{{ notice }}"
    template = Template(source)  # ok: template-injection
    return HttpResponse(template.render(Context({"user": request.user.get_username(), "notice": request.POST.get("notice", "")})))
