# vulnerable: the uploaded file's name goes into the shell's line
import subprocess

from django.http import JsonResponse
from django.views import View


class Convert(View):
    http_method_names = ["post"]

    def post(self, request):
        sent = request.FILES["sheet"]
        line = "ssconvert --import=csv /tmp/in/%s /tmp/out.ods" % sent.name
        done = subprocess.run(line, shell=True, input=sent.read(), check=False)  # want: command-injection
        return JsonResponse({"code": done.returncode})
