# vulnerable: the option of the management command is a bare word of git
import subprocess

from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Fetch a theme"

    def add_arguments(self, parser):
        parser.add_argument("source")

    def handle(self, *args, **options):
        code = subprocess.call(["git", "clone", options["source"], "/srv/themes/new"])  # want: argument-injection
        self.stdout.write("code %d" % code)
