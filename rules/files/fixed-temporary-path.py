import tempfile

def dump(text):
    with open("/tmp/report.txt", "w") as f:  # want: fixed-temporary-path
        f.write(text)
    path = "/var/tmp/app.log"  # want: fixed-temporary-path
    with open(path, "a") as f:  # want: fixed-temporary-path
        f.write(text)
    return "/tmp"  # want: fixed-temporary-path

def fine(text):
    with tempfile.NamedTemporaryFile("w") as f:  # ok: a name of its own
        f.write(text)
    with open("/etc/hosts") as f:  # ok: another folder
        f.read()
    return "see /tmp for details"  # ok: prose
