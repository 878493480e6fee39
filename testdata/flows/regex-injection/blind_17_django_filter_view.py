# vulnerable: the class-based view compiles the parameter in its queryset filter
import re

from django.http import JsonResponse
from django.views import View

from .models import Note


class NoteSearch(View):
    def matches(self, note):
        return self.regex.search(note.title) is not None

    def get(self, request):
        self.regex = re.compile(request.GET.get("title", ""), re.I)  # want: regex-injection
        return JsonResponse({"ids": [n.pk for n in Note.objects.all() if self.matches(n)]})
