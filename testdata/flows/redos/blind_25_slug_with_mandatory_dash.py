# safe: the dash is mandatory between the words
import re

from django.http import JsonResponse

SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def check(request):
    slug = request.GET.get("slug", "")
    if SLUG.fullmatch(slug):  # ok: redos
        return JsonResponse({"free": True})
    return JsonResponse({"error": "slug"}, status=400)
