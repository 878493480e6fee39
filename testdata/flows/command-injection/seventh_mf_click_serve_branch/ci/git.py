# vulnerable: click serve branch
import re
import subprocess

REF = re.compile(r"^[\w./-]+$")


def checkout(repo, ref):
    if not REF.search(ref.splitlines()[0]):
        raise ValueError("bad ref")
    return subprocess.check_output("cd %s && git checkout %s" % (repo, ref), shell=True)  # want: command-injection
