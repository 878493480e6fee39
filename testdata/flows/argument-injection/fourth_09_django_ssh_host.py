# vulnerable: a host that starts with -o is an option of ssh
import subprocess

from django.http import JsonResponse
from django.views import View


class Uptime(View):
    def get(self, request):
        host = request.GET.get("host", "")
        if ";" in host or "&" in host or " " in host:
            return JsonResponse({"error": "bad host"}, status=400)
        output = subprocess.check_output(["ssh", host, "uptime"], timeout=10)  # want: argument-injection
        return JsonResponse({"uptime": output.decode()})
