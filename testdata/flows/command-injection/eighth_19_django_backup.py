# vulnerable: escaping for HTML leaves what divides commands untouched
import subprocess

from django.http import HttpResponse
from django.utils.html import escape
from django.views import View


class BackupView(View):
    def post(self, request):
        name = escape(request.POST.get("name", "nightly"))
        archive = "/backup/%s.tar.gz" % name
        subprocess.check_call("tar czf " + archive + " /srv/data", shell=True)  # want: command-injection
        return HttpResponse("written " + name)
