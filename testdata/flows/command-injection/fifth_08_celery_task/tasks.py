# safe: the task runs the program without a shell
import subprocess

from celery import Celery

celery = Celery("convert", broker="redis://localhost")


@celery.task
def convert(name, width=640):
    subprocess.call(["convert", "/data/%s" % name, "-resize", str(width), "/data/out.png"])  # ok: command-injection
    return name
