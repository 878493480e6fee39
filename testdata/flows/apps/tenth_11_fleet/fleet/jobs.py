import os
import subprocess
from typing import Sequence

HOSTS = {'north': '10.1.0.1', 'south': '10.2.0.1'}


def call(program: str, arguments: Sequence[str]) -> int:
    return subprocess.Popen([program] + list(arguments)).wait()  # ok: argument-injection


def ping(host):
    return call('ping', ['-c', '1', host])


def ping_known(host):
    return subprocess.call(['ping', '-c', '1', HOSTS[host]])  # ok: argument-injection


def clean(days):
    return subprocess.call(['find', '/srv/fleet', '-mtime', '+' + str(int(days)), '-delete'])  # ok: argument-injection


def copy(name):
    os.execvp('cp', ['cp', name, '/srv/fleet/'])  # want: argument-injection


def copy_absolute(name):
    os.execvp('cp', ['cp', os.path.abspath(os.path.basename(name)), '/srv/fleet/'])  # ok: argument-injection


def grep(word):
    return subprocess.run(['grep', '-r', word, '/srv/fleet'], check=False).returncode  # want: argument-injection


def grep_fixed(word):
    return subprocess.run(['grep', '-r', '-e', word, '/srv/fleet'], check=False).returncode  # ok: argument-injection
