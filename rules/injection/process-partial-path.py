import os
import subprocess

def run():
    subprocess.run("ls")  # want: process-partial-path
    subprocess.call(["git", "status"])  # want: process-partial-path
    os.system("sync")  # want: process-partial-path

def fine():
    subprocess.run("/bin/ls")  # ok: full path
    subprocess.call(["/usr/bin/git", "--version"])  # ok: full path
    os.system("/bin/sync")  # ok: full path
