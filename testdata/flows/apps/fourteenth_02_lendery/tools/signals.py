import subprocess

from django.db.models.signals import post_save
from django.dispatch import Signal, receiver

from .models import Tool

imported = Signal()


@receiver(imported)
def convert(sender, source, **kwargs):
    subprocess.run("unoconv -f csv " + source, shell=True, check=False)  # want: command-injection


@receiver(post_save, sender=Tool)
def reindex(sender, instance, created, **kwargs):
    subprocess.run(["reindex", "--pk", str(instance.pk)], check=False)  # ok: argument-injection
