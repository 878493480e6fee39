# safe: the host consists of letters and digits and ends in the own domain
import re
import subprocess

from django.http import JsonResponse
from django.views import View

HOST = re.compile(r"[a-z][a-z0-9]{0,30}")


class Uptime(View):
    def get(self, request):
        host = request.GET.get("host", "")
        if not HOST.fullmatch(host):
            return JsonResponse({"error": "bad host"}, status=400)
        output = subprocess.check_output(["ssh", host + ".internal", "uptime"], timeout=10)  # ok: argument-injection
        return JsonResponse({"uptime": output.decode()})
