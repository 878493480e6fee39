# safe: the form lets through only the choices, which are constants of the module
from django import forms
from django.http import HttpResponse
from django.template import Context, Template

STYLES = [("{{ user.username }}", "plain"), ("{{ user.get_full_name }}", "full")]


class SignatureForm(forms.Form):
    signature = forms.ChoiceField(choices=STYLES)


def preview_signature(request):
    form = SignatureForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=400)
    text = "{% autoescape on %}" + form.cleaned_data["signature"] + "{% endautoescape %}"
    template = Template(text)  # ok: template-injection
    return HttpResponse(template.render(Context({"user": request.user})))
