import importlib
import subprocess
import time

from jobqueue.registry import handler


@handler("sleep")
def pause(seconds=1, **_):
    time.sleep(min(float(seconds), 10))  # ok: resource-exhaustion


@handler("hold")
def hold(seconds=1, **_):
    time.sleep(float(seconds))  # want: resource-exhaustion


@handler("resize")
def resize(name="", size=100, **_):
    subprocess.run(["mogrify", "-resize", "%dx" % int(size), "--", name], cwd="/srv/img")  # ok: argument-injection


@handler("mirror")
def mirror(source="", **_):
    subprocess.run(["rsync", "-r", source, "/srv/mirror"])  # want: argument-injection


@handler("script")
def script(name="", **_):
    subprocess.run("run-script " + name, shell=True)  # want: command-injection


@handler("plugin")
def plugin(module="", **options):
    importlib.import_module(module).run(**options)  # want: unsafe-reflection
