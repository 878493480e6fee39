# vulnerable: a descriptor stores the value that the property-like access returns
import subprocess

from django.http import JsonResponse


class Word:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, obj, owner=None):
        return getattr(obj, self.name, "")

    def __set__(self, obj, value):
        setattr(obj, self.name, value.strip())


class Job:
    target = Word()

    def run(self):
        return subprocess.call("deploy " + self.target, shell=True)  # want: command-injection


def deploy(request):
    job = Job()
    job.target = request.POST["target"]
    return JsonResponse({"code": job.run()})
