# vulnerable: CWE-377 (or 379, 367, 668): a name of a temporary file that anybody can guess or take
import subprocess
import tempfile


def edit(text):
    """Let the user edit a text in an editor."""
    path = tempfile.mktemp(suffix=".txt")  # want: CWE-377
    with open(path, "w") as out:
        out.write(text)
    subprocess.run(["/usr/bin/nano", path], check=True)
    with open(path) as done:
        return done.read()
