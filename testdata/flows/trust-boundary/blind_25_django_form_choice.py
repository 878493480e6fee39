# safe: the form admits the declared choices
from django import forms
from django.http import JsonResponse


class ThemeForm(forms.Form):
    theme = forms.ChoiceField(choices=[("light", "Light"), ("dark", "Dark")])


def remember(request):
    form = ThemeForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"ok": False}, status=400)
    request.session["theme"] = form.cleaned_data["theme"]  # ok: trust-boundary
    return JsonResponse({"ok": True})
