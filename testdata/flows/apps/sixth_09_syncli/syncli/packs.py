import subprocess
import tarfile
import tempfile

KNOWN_HOOKS = {"index": "syncindex --all", "clean": "syncclean --quiet"}


def unpack(stream):
    target = tempfile.mkdtemp(prefix="syncli-")
    with tarfile.open(fileobj=stream, mode="r:gz") as archive:
        archive.extractall(target)  # want: zip-slip
    return target


def unpack_filtered(stream):
    target = tempfile.mkdtemp(prefix="syncli-")
    with tarfile.open(fileobj=stream, mode="r:gz") as archive:
        archive.extractall(target, filter="data")  # ok: zip-slip
    return target


def run_hook(hook):
    command = "%s %s" % (hook["program"], " ".join(hook.get("args", [])))
    subprocess.call(command, shell=True)  # want: command-injection


def run_known(hook):
    command = KNOWN_HOOKS.get(hook["program"])
    if command:
        subprocess.call(command, shell=True)  # ok: command-injection
