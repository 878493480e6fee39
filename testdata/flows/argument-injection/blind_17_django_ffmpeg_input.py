# vulnerable: the input name is a positional word for ffmpeg
import subprocess

from django.http import JsonResponse
from django.views import View


class Probe(View):
    program = "ffprobe"

    def argv(self, name):
        return [self.program, "-v", "error", name]

    def get(self, request):
        done = subprocess.run(self.argv(request.GET["name"]), capture_output=True, cwd="/srv/media")  # want: argument-injection
        return JsonResponse({"ok": done.returncode == 0})
