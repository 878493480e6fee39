# vulnerable: the argument of the task is what the view received
import subprocess

from celery import Celery

queue = Celery("media", broker="redis://localhost")


@queue.task
def transcode(source, target):
    line = "ffmpeg -i %s %s" % (source, target)
    subprocess.call(line, shell=True)  # want: command-injection
