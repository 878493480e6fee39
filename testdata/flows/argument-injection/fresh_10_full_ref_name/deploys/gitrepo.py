# safe: the branch stands behind refs/heads/, the word can never begin with a dash
import subprocess

ROOT = "/srv/checkouts"


class Repository:
    def __init__(self, project):
        self.folder = "%s/%d" % (ROOT, int(project))

    def _git(self, *words):
        return subprocess.check_output(["git", "-C", self.folder, *words], text=True)  # ok: argument-injection

    def refresh(self, branch):
        self._git("fetch", "origin", f"refs/heads/{branch}")
        return self._git("rev-parse", "FETCH_HEAD").strip()
