# safe: the name keeps nothing but letters and digits
import subprocess

from django.http import HttpResponse
from django.utils.html import escape
from django.views import View


class BackupView(View):
    def post(self, request):
        name = "".join(c for c in request.POST.get("name", "nightly") if c.isalnum())
        archive = "/backup/%s.tar.gz" % name
        subprocess.check_call("tar czf " + archive + " /srv/data", shell=True)  # ok: command-injection
        return HttpResponse("written " + escape(name))
