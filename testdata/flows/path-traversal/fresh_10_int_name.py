# safe: the name of the file is made of an int
import os

from django.http import JsonResponse


def remove(request):
    number = int(request.POST.get("attachment", "0"))
    path = "%08d.bin" % number
    os.remove("/srv/attachments/" + path)  # ok: path-traversal
    return JsonResponse({"removed": True})
