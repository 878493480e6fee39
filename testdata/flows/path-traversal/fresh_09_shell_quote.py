# vulnerable: shlex.quote says nothing about where a path leads
import os
import shlex

from django.http import JsonResponse


def remove(request):
    name = request.POST.get("attachment", "")
    path = shlex.quote(name)
    os.remove("/srv/attachments/" + path)  # want: path-traversal
    return JsonResponse({"removed": True})
