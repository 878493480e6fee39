# safe: click serve branch fixed
import re
import subprocess

REF = re.compile(r"[A-Za-z0-9_][\w./-]*", re.ASCII)


def checkout(repo, ref):
    if not REF.fullmatch(ref):
        raise ValueError("bad ref")
    return subprocess.check_output("git -C /srv/repo checkout %s" % ref, shell=True)  # ok: command-injection
