# safe: celery convert argv
import subprocess

from celery import shared_task

PRESETS = ("fast", "medium", "slow")


@shared_task
def transcode(path, preset):
    if preset not in PRESETS:
        raise ValueError(preset)
    cmd = ["ffmpeg", "-y", "-i", path, "-preset", preset, "/srv/out/video.mp4"]
    subprocess.run(cmd, shell=False, check=True)  # ok: command-injection
