# safe: "./" in front makes the word a path
import subprocess

from django.http import JsonResponse
from django.views import View


class Probe(View):
    program = "ffprobe"

    def argv(self, name):
        return [self.program, "-v", "error", "./" + name.replace("/", "_")]

    def get(self, request):
        done = subprocess.run(self.argv(request.GET["name"]), capture_output=True, cwd="/srv/media")  # ok: argument-injection
        return JsonResponse({"ok": done.returncode == 0})
