# safe: the source is one of the choices
import requests
from django import forms
from django.http import JsonResponse


class ImportForm(forms.Form):
    source = forms.ChoiceField(choices=[("https://cal.example.org/a.ics", "A"), ("https://cal.example.org/b.ics", "B")])
    overwrite = forms.BooleanField(required=False)


def import_calendar(request):
    form = ImportForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    calendar = requests.get(form.cleaned_data["source"], timeout=10)  # ok: ssrf
    return JsonResponse({"bytes": len(calendar.content)})
