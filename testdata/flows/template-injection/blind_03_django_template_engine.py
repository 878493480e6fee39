# vulnerable: the text of a Django template comes from the request
from django.http import HttpResponse
from django.template import Context, Template
from django.utils.html import escape


def preview(request):
    header = request.POST.get("header", "")
    source = "{%% load i18n %%}<h1>%s</h1>{{ body }}" % escape(header)
    page = Template(source).render(Context({"body": "text"}))  # want: template-injection
    return HttpResponse(page)
