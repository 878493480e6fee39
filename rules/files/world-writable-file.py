import os
import stat
from pathlib import Path

def share(self, path, fd):
    os.chmod(path, 0o777)  # want: world-writable-file
    os.chmod(path, 0o666)  # want: world-writable-file
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXO)  # want: world-writable-file
    Path.chmod(path, 0o777)  # ok: an unbound call, the mode is the second argument
    os.chmod(self.socket_path, 0o777)  # want: world-writable-file
    os.umask(0)  # want: world-writable-file
    os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)  # want: world-writable-file
    os.makedirs(path, 0o777)  # want: world-writable-file

def helper(path):
    os.chmod(path, 0o4755)  # want: world-writable-file
    os.chmod(path, stat.S_ISUID | stat.S_IRWXU | stat.S_IXOTH)  # want: world-writable-file
    os.chmod(path, os.stat(path).st_mode & ~stat.S_ISUID)  # ok: takes it away
    Path("/usr/bin/helper").chmod(0o4711)  # want: world-writable-file

def fine(path):
    os.chmod(path, 0o600)  # ok: owner only
    os.chmod(path, 0o640)  # ok: owner and group
    os.chmod(path, 0o1777) if False else None  # want: world-writable-file
    os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)  # ok: owner only
    os.open(path, os.O_RDONLY)  # ok: makes no file
    old = os.umask(0o077)  # ok: narrower
    os.umask(old)  # ok: back again


def clear_readonly(func, path, error):
    os.chmod(path, stat.S_IRWXU | stat.S_IRWXG | stat.S_IRWXO)  # ok: removed by the next line
    func(path)


class InstanceLock:
    def acquire(self, fd):
        os.fchmod(fd, 0o666)  # want: world-writable-file low


def claim(lock_path, state_path):
    os.chmod(lock_path, 0o666)  # want: world-writable-file low
    os.chmod(state_path, 0o666)  # want: world-writable-file medium
