# vulnerable: CWE-59 (or 61, 22): members are checked by name, links are not
import tarfile
from pathlib import Path


class PluginStore:
    """Unpacks plugins that users send in."""

    def __init__(self, base):
        self.base = Path(base).resolve()

    def install(self, package):
        bundle = tarfile.open(package, "r:gz")
        for entry in bundle.getmembers():
            destination = self.base.joinpath(entry.name).resolve()
            if not destination.is_relative_to(self.base):
                raise ValueError("outside: " + entry.name)
        bundle.extractall(self.base)  # want: CWE-59
        bundle.close()
