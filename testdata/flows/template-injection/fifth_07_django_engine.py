# vulnerable: the signature of the form is concatenated with the template
from django.http import HttpResponse
from django.template import Context, Template
from django.views.decorators.http import require_POST


@require_POST
def preview(request):
    source = "Dear {{ name }},<br>" + request.POST.get("text", "")
    template = Template(source)  # want: template-injection
    return HttpResponse(template.render(Context({"name": request.user.username})))
