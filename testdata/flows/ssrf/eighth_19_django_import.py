# vulnerable: URLField makes sure of an address, not of a host
import requests
from django import forms
from django.http import JsonResponse


class ImportForm(forms.Form):
    source = forms.URLField(required=True)
    overwrite = forms.BooleanField(required=False)


def import_calendar(request):
    form = ImportForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    calendar = requests.get(form.cleaned_data["source"], timeout=10)  # want: ssrf
    return JsonResponse({"bytes": len(calendar.content)})
