# safe: the uploaded file's content goes to the program's input
import subprocess

from django.http import JsonResponse
from django.views import View


class Convert(View):
    http_method_names = ["post"]

    def post(self, request):
        sent = request.FILES["sheet"]
        line = "ssconvert --import=csv fd://0 /tmp/out.ods"
        done = subprocess.run(line, shell=True, input=sent.read(), check=False)  # ok: command-injection
        return JsonResponse({"code": done.returncode})
