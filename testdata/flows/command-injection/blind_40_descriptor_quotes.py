# safe: the descriptor quotes what it stores
import shlex
import subprocess

from django.http import JsonResponse


class QuotedWord:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        return getattr(obj, self.name, "''")

    def __set__(self, obj, value):
        setattr(obj, self.name, shlex.quote(value))


class Job:
    target = QuotedWord()

    def run(self):
        return subprocess.call("deploy " + self.target, shell=True)  # ok: command-injection


def deploy(request):
    job = Job()
    job.target = request.POST["target"]
    return JsonResponse({"code": job.run()})
