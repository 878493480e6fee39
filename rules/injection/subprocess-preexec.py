import os
import subprocess

def run(f):
    subprocess.Popen(["a"], preexec_fn=os.setsid)  # want: subprocess-preexec
    subprocess.run(["a"], preexec_fn=f)  # want: subprocess-preexec
    subprocess.call(["a"], preexec_fn=lambda: None)  # want: subprocess-preexec

def fine():
    subprocess.Popen(["a"], start_new_session=True)  # ok: no code
    subprocess.run(["a"], preexec_fn=None)  # ok: no code
    subprocess.run(["a"])  # ok: no code
