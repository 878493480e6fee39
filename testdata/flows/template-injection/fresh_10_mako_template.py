# safe: the uploaded text is a value of Mako's template
from django.http import HttpResponse
from mako.template import Template


def preview(request):
    upload = request.FILES["template"]
    text = upload.read().decode("utf-8", "replace")
    template = Template("${title}: ${text}")  # ok: template-injection
    return HttpResponse(template.render(title="Preview", text=text), content_type="text/plain")
