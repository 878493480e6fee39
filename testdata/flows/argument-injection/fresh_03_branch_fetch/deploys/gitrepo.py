# vulnerable: only blanks are refused in the view, so --upload-pack=command is a branch
import subprocess

ROOT = "/srv/checkouts"


class Repository:
    def __init__(self, project):
        self.folder = "%s/%d" % (ROOT, int(project))

    def _git(self, *words):
        return subprocess.check_output(["git", "-C", self.folder, *words], text=True)  # want: argument-injection

    def refresh(self, branch):
        self._git("fetch", "origin", branch)
        return self._git("rev-parse", "FETCH_HEAD").strip()
