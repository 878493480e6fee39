# vulnerable: celery convert
import subprocess

from celery import shared_task


@shared_task
def transcode(path, preset):
    cmd = f"ffmpeg -y -i '{path}' -preset {preset} /srv/out/video.mp4"
    subprocess.run(cmd, shell=True, check=True)  # want: command-injection
