import subprocess

from django.core.management.base import BaseCommand

from tools.models import Tool


class Command(BaseCommand):
    def add_arguments(self, parser):
        parser.add_argument("--size", type=int, default=12)

    def handle(self, *args, **options):
        for tool in Tool.objects.all():
            subprocess.run(f"label --size {options['size']} --pk {tool.pk}", shell=True, check=False)  # ok: command-injection
