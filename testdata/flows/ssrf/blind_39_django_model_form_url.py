# vulnerable: a URLField checks the form of the address, not its host
from django import forms
from django.http import JsonResponse
import requests


class HookForm(forms.Form):
    address = forms.URLField()


def test_hook(request):
    form = HookForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    answer = requests.post(form.cleaned_data["address"], json={"test": True}, timeout=3)  # want: ssrf
    return JsonResponse({"status": answer.status_code})
