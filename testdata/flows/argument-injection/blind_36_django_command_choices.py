# safe: the option is restricted to two sources
import subprocess

from django.core.management.base import BaseCommand

SOURCES = {"plain": "https://git.example.org/plain", "dark": "https://git.example.org/dark"}


class Command(BaseCommand):
    help = "Fetch a theme"

    def add_arguments(self, parser):
        parser.add_argument("source", choices=sorted(SOURCES))

    def handle(self, *args, **options):
        code = subprocess.call(["git", "clone", SOURCES[options["source"]], "/srv/themes/new"])  # ok: argument-injection
        self.stdout.write("code %d" % code)
