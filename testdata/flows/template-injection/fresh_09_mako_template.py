# vulnerable: Mako runs the Python of the uploaded template
from django.http import HttpResponse
from mako.template import Template


def preview(request):
    upload = request.FILES["template"]
    text = upload.read().decode("utf-8", "replace")
    template = Template(text)  # want: template-injection
    return HttpResponse(template.render(title="Preview"), content_type="text/plain")
