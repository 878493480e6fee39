# safe: CWE-377 (or 379, 367, 668): a file of its own
import subprocess
import tempfile


def edit(text):
    """Let the user edit a text in an editor."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False) as out:  # ok: CWE-377
        out.write(text)
    path = out.name
    subprocess.run(["/usr/bin/nano", path], check=True)
    with open(path) as done:
        return done.read()
