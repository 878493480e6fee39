# vulnerable: the notice in the POST data is made a template
from django.http import HttpResponse
from django.template import Context, Template
from django.views.decorators.http import require_http_methods


@require_http_methods(["POST"])
def notice(request):
    source = "<p>{{ user }}</p>" + request.POST.get("notice", "")
    template = Template(source)  # want: template-injection
    return HttpResponse(template.render(Context({"user": request.user.get_username()})))
