# safe: the ChoiceField admits two addresses
from django import forms
from django.http import JsonResponse
import requests

HOOKS = [("https://a.example.org/hook", "A"), ("https://b.example.org/hook", "B")]


class HookForm(forms.Form):
    address = forms.ChoiceField(choices=HOOKS)


def test_hook(request):
    form = HookForm(request.POST)
    if not form.is_valid():
        return JsonResponse(form.errors, status=400)
    answer = requests.post(form.cleaned_data["address"], json={"test": True}, timeout=3)  # ok: ssrf
    return JsonResponse({"status": answer.status_code})
