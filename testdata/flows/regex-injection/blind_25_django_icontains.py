# safe: the ORM's icontains lookup takes literal text
import re

from django.http import JsonResponse
from django.views import View

from .models import Note

CAPITALS = r"^[A-Z]"


class NoteSearch(View):
    def get(self, request):
        notes = Note.objects.filter(title__icontains=request.GET.get("title", ""))
        return JsonResponse({"ids": [n.pk for n in notes if re.match(CAPITALS, n.title)]})  # ok: regex-injection
