# vulnerable: Django compiles the signature that the profile form sends
from django import forms
from django.http import HttpResponse
from django.template import Context, Template


class SignatureForm(forms.Form):
    signature = forms.CharField(max_length=400)


def preview_signature(request):
    form = SignatureForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    text = "{% autoescape on %}" + form.cleaned_data["signature"] + "{% endautoescape %}"
    template = Template(text)  # want: template-injection
    return HttpResponse(template.render(Context({"user": request.user})))
