# vulnerable: the validator's pattern has an optional dash inside a repeated group
import re

from django import forms
from django.http import JsonResponse

SLUG = re.compile(r"^([a-z0-9]+-?)+$")


class PageForm(forms.Form):
    slug = forms.CharField()


def check(request):
    slug = request.GET.get("slug", "")
    if SLUG.match(slug):  # want: redos
        return JsonResponse({"free": True})
    return JsonResponse({"error": "slug"}, status=400)
